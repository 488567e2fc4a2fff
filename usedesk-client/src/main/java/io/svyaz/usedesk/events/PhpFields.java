package io.svyaz.usedesk.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.svyaz.core.internal.json.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fields of a form as PHP means them: {@code trigger[data][0][target]=status_id} is a tree. Bounded in width and depth. */
final class PhpFields {
    private static final int MOST = 2_000;
    private static final int DEEPEST = 16;
    private static final Pattern STEP = Pattern.compile("\\[([^\\[\\]]*)]");

    private final Map<String, Object> root = new LinkedHashMap<>();
    private int count;

    static ObjectNode parse(String encoded) {
        PhpFields fields = new PhpFields();
        for (String pair : encoded.split("&", MOST + 1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.add(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return fields.tree();
    }

    void add(String name, String value) {
        if (++count > MOST) {
            throw new MalformedEventException("The form holds more than " + MOST + " fields.");
        }
        List<String> path = path(name);
        Map<String, Object> level = root;
        for (String step : path.subList(0, path.size() - 1)) {
            level = child(level, key(level, step));
        }
        level.put(key(level, path.get(path.size() - 1)), value);
    }

    ObjectNode tree() {
        ObjectNode tree = Json.mapper().createObjectNode();
        root.forEach((name, value) -> tree.set(name, node(value)));
        return tree;
    }

    private static List<String> path(String name) {
        List<String> path = new ArrayList<>();
        int bracket = name.indexOf('[');
        if (bracket < 1) {
            path.add(name);
            return path;
        }
        path.add(name.substring(0, bracket));
        Matcher steps = STEP.matcher(name).region(bracket, name.length());
        while (steps.lookingAt()) {
            path.add(steps.group(1));
            steps.region(steps.end(), name.length());
            if (path.size() > DEEPEST) {
                throw new MalformedEventException("The form is nested deeper than " + DEEPEST + " levels.");
            }
        }
        return path;
    }

    private static String key(Map<String, Object> level, String step) {
        return step.isEmpty() ? Integer.toString(level.size()) : step;
    }

    /** Maps of this tree are made here only, so a map found in it is one of ours. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> child(Map<String, Object> level, String key) {
        if (level.get(key) instanceof Map<?, ?> existing) {
            return (Map<String, Object>) existing;
        }
        Map<String, Object> made = new LinkedHashMap<>();
        level.put(key, made);
        return made;
    }

    private static JsonNode node(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return Json.mapper().getNodeFactory().textNode(value.toString());
        }
        boolean list = !map.isEmpty();
        int expected = 0;
        for (Object key : map.keySet()) {
            list &= Integer.toString(expected++).equals(key);
        }
        if (list) {
            var array = Json.mapper().createArrayNode();
            map.values().forEach(each -> array.add(node(each)));
            return array;
        }
        ObjectNode object = Json.mapper().createObjectNode();
        map.forEach((key, each) -> object.set(key.toString(), node(each)));
        return object;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return text;
        }
    }
}

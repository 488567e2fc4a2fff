package io.svyaz.testkit.bitrix;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decodes {@code a[b][0]=v&c[]=w} the way PHP does: every leaf is a string. */
final class PhpForm {

    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\]]*)\\]");

    private PhpForm() {}

    static Map<String, @Nullable Object> parse(String encoded) {
        var root = new LinkedHashMap<String, @Nullable Object>();
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            if (!name.isEmpty()) {
                put(root, path(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
        }
        return root;
    }

    private static List<String> path(String name) {
        int bracket = name.indexOf('[');
        var path = new ArrayList<String>();
        if (bracket < 1) {
            path.add(name);
            return path;
        }
        path.add(name.substring(0, bracket));
        Matcher steps = BRACKETS.matcher(name).region(bracket, name.length());
        while (steps.lookingAt()) {
            path.add(steps.group(1));
            steps.region(steps.end(), name.length());
        }
        return path;
    }

    private static void put(Map<String, @Nullable Object> root, List<String> path, String value) {
        Map<String, @Nullable Object> level = root;
        for (String step : path.subList(0, path.size() - 1)) {
            level = child(level, key(level, step));
        }
        level.put(key(level, path.get(path.size() - 1)), value);
    }

    private static String key(Map<String, @Nullable Object> level, String step) {
        return step.isEmpty() ? Integer.toString(level.size()) : step;
    }

    /** Maps of this tree are made here only, so that a map found in it is one of ours. */
    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> child(Map<String, @Nullable Object> level, String key) {
        if (level.get(key) instanceof Map<?, ?> existing) {
            return (Map<String, @Nullable Object>) existing;
        }
        var made = new LinkedHashMap<String, @Nullable Object>();
        level.put(key, made);
        return made;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}

package io.svyaz.testkit.usedesk;

import io.svyaz.testkit.RecordedRequest;
import io.svyaz.testkit.internal.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parameters of a request: address, JSON, form or multipart, all as one. */
final class Fields {

    private static final Pattern STEP = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"(?:; filename=\"([^\"]*)\")?");

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    static Fields of(RecordedRequest request) {
        var fields = new Fields();
        fields.addForm(request.query());
        String type = request.header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/")) {
            fields.addMultipart(request.header("Content-Type").orElse(""), request.body());
        } else if (type.startsWith("application/x-www-form-urlencoded")) {
            fields.addForm(request.body());
        } else {
            fields.values.putAll(Json.object(Json.read(request.body()).orElse(null)));
        }
        return fields;
    }

    String text(String name) {
        Object value = values.get(name);
        return value == null ? "" : String.valueOf(value);
    }

    boolean has(String name) {
        return !text(name).isBlank();
    }

    long number(String name) {
        String text = text(name);
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    Map<String, @Nullable Object> values() {
        return values;
    }

    List<String> list(String name) {
        Object value = values.get(name);
        Collection<?> all = value instanceof Map<?, ?> map
                ? map.values()
                : value instanceof Collection<?> some ? some : value == null ? List.of() : List.of(value);
        return all.stream().map(String::valueOf).toList();
    }

    List<String> split(String name) {
        return has(name) ? List.of(text(name).split(",\\s*", -1)) : List.of();
    }

    private void addForm(String encoded) {
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
    }

    private void addMultipart(String type, String body) {
        Matcher boundary = BOUNDARY.matcher(type);
        if (!boundary.find()) {
            return;
        }
        for (String part : body.split(Pattern.quote("--" + boundary.group(1)), -1)) {
            int head = part.indexOf("\r\n\r\n");
            Matcher name = NAME.matcher(part);
            if (head > 0 && name.find()) {
                boolean file = name.group(2) != null;
                put(name.group(1), file ? name.group(2) : part.substring(head + 4, part.length() - 2));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void put(String name, String value) {
        var path = new ArrayList<String>();
        int bracket = name.indexOf('[');
        path.add(bracket < 1 ? name : name.substring(0, bracket));
        Matcher steps = STEP.matcher(name);
        while (bracket > 0 && steps.find()) {
            path.add(steps.group(1));
        }
        Map<String, @Nullable Object> level = values;
        for (String step : path.subList(0, path.size() - 1)) {
            String key = step.isEmpty() ? Integer.toString(level.size()) : step;
            if (!(level.get(key) instanceof Map)) {
                level.put(key, new LinkedHashMap<String, @Nullable Object>());
            }
            level = (Map<String, @Nullable Object>) java.util.Objects.requireNonNull(level.get(key));
        }
        String last = path.get(path.size() - 1);
        level.put(last.isEmpty() ? Integer.toString(level.size()) : last, value);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}

package io.svyaz.testkit.helpdeskeddy;

import io.svyaz.testkit.RecordedRequest;
import io.svyaz.testkit.internal.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a request carries, whichever way: JSON, form, multipart, or parameters. */
final class Fields {

    private static final Pattern PART = Pattern.compile(
            "Content-Disposition: form-data; name=\"([^\"]*)\"(?:; filename=\"([^\"]*)\")?(?:\r\nContent-Type: [^\r\n]*)?\r\n\r\n(.*)\r\n",
            Pattern.DOTALL);
    private static final Pattern STEP = Pattern.compile("\\[([^\\]]*)]");

    private Fields() {}

    static Map<String, @Nullable Object> ofBody(RecordedRequest request) {
        String type = request.header("Content-Type").orElse("");
        if (type.startsWith("multipart/form-data")) {
            return multipart(request.body(), type.substring(type.indexOf("boundary=") + 9));
        }
        if (type.startsWith("application/x-www-form-urlencoded")) {
            return encoded(request.body());
        }
        return new LinkedHashMap<>(Json.object(Json.read(request.body()).orElse(null)));
    }

    static Map<String, @Nullable Object> encoded(String text) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (String pair : text.isEmpty() ? new String[0] : text.split("&", -1)) {
            String[] both = pair.split("=", 2);
            put(fields, decoded(both[0]), both.length == 2 ? decoded(both[1]) : "");
        }
        return fields;
    }

    private static Map<String, @Nullable Object> multipart(String body, String boundary) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (String part : body.split(Pattern.quote("--" + boundary), -1)) {
            Matcher parsed = PART.matcher(part);
            if (parsed.find()) {
                String file = parsed.group(2);
                put(fields, parsed.group(1), file == null ? parsed.group(3) : Map.of("name", file));
            }
        }
        return fields;
    }

    /** {@code a[b][c]} and {@code a[]}, as PHP takes them apart. */
    @SuppressWarnings("unchecked")
    private static void put(Map<String, @Nullable Object> fields, String name, Object value) {
        int bracket = name.indexOf('[');
        if (bracket < 0) {
            fields.put(name, value);
            return;
        }
        String top = name.substring(0, bracket);
        List<String> steps = new ArrayList<>(List.of(top));
        STEP.matcher(name).results().forEach(step -> steps.add(step.group(1)));
        if (steps.get(steps.size() - 1).isEmpty()) {
            ((List<Object>) fields.computeIfAbsent(top, none -> new ArrayList<>())).add(value);
            return;
        }
        Map<String, @Nullable Object> here = fields;
        for (String step : steps.subList(0, steps.size() - 1)) {
            here = (Map<String, @Nullable Object>) here.computeIfAbsent(step, none -> new LinkedHashMap<>());
        }
        here.put(steps.get(steps.size() - 1), value);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    static String text(Map<String, ?> fields, String name) {
        Object value = fields.get(name);
        return value == null ? "" : value.toString();
    }

    static long number(Map<String, ?> fields, String name) {
        String text = text(fields, name);
        return text.isEmpty() ? 0 : Long.parseLong(text);
    }
}

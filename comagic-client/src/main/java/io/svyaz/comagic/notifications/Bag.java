package io.svyaz.comagic.notifications;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.svyaz.core.internal.json.Json;
import io.svyaz.webhook.WebhookRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values under any of their names, at the top of an object or one level down. */
record Bag(ObjectNode root) {
    private static final Pattern FORM_START = Pattern.compile("[\\w.%\\[\\]-]+=");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,10}(\\.\\d{1,9})?");
    private static final List<String> INNER = List.of(
            "call_session",
            "args",
            "call_info",
            "contact_info",
            "employee_info",
            "call_record_file_info",
            "visitor_info");

    /** Where a template may carry a secret. */
    static final String SECRET = "integration_key";

    private static final Pattern DOUBLED =
            Pattern.compile("([:\\[,]\\s*)\"\"((?=[^\"])[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"\"(?=\\s*[,}\\]])");

    /** A body in any of the forms a customer may choose: JSON, form-encoded, or parameters of a GET. */
    static Bag parse(WebhookRequest request) {
        int query = request.path().indexOf('?');
        String parameters = query < 0 ? "" : request.path().substring(query + 1);
        byte[] body = request.body();
        if (request.method().equalsIgnoreCase("GET") || (body.length == 0 && !parameters.isEmpty())) {
            return form(parameters);
        }
        String text = new String(body, 0, Math.min(body.length, 64), StandardCharsets.UTF_8).stripLeading();
        boolean looksLikeJson = text.startsWith("{") || text.startsWith("[") || text.startsWith("\uFEFF");
        boolean saysForm = request.header("Content-Type")
                .map(type -> type.toLowerCase(Locale.ROOT).contains("x-www-form-urlencoded"))
                .orElse(FORM_START.matcher(text).lookingAt());
        return saysForm && !looksLikeJson ? form(new String(body, StandardCharsets.UTF_8)) : repaired(body);
    }

    static Bag form(String encoded) {
        ObjectNode object = FormBody.parse(encoded);
        if (object.isEmpty()) {
            throw new MalformedNotificationException(
                    "The notification holds no parameters. Check the address and the template in the cabinet.");
        }
        return new Bag(object);
    }

    /** A customer who put quotes around a variable that brings its own sends them twice. */
    static Bag repaired(byte[] body) {
        try {
            return parse(body);
        } catch (MalformedNotificationException broken) {
            String text = new String(body, StandardCharsets.UTF_8);
            String once = DOUBLED.matcher(text).replaceAll("$1\"$2\"");
            if (once.equals(text)) {
                throw broken;
            }
            return parse(once.getBytes(StandardCharsets.UTF_8));
        }
    }

    static Bag parse(byte[] body) {
        try {
            if (Json.mapper().readTree(body) instanceof ObjectNode object) {
                return new Bag(object);
            }
            throw new MalformedNotificationException(
                    "The notification is no JSON object. Check the template in the cabinet.");
        } catch (JsonProcessingException broken) {
            throw malformed(broken.getLocation());
        } catch (IOException noText) {
            throw malformed(null);
        }
    }

    /** Without a cause: that would show the body. */
    private static MalformedNotificationException malformed(@Nullable JsonLocation at) {
        String where = at == null ? "" : ", in line " + at.getLineNr() + ", column " + at.getColumnNr();
        return new MalformedNotificationException("The notification is no valid JSON" + where
                + ". Check the template in the cabinet: a variable brings its own quotes.");
    }

    Optional<String> text(String... names) {
        for (String name : names) {
            Optional<String> found = text(find(name));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A text at the top alone. */
    Optional<String> top(String name) {
        return text(root.get(name));
    }

    boolean has(String name) {
        return find(name) != null;
    }

    Optional<String> textIn(String object, String name) {
        return text(root.path(object).get(name));
    }

    Optional<Duration> seconds(String... names) {
        return text(names)
                .map(String::strip)
                .filter(text -> SECONDS.matcher(text).matches())
                .map(text ->
                        Duration.ofMillis(new BigDecimal(text).movePointRight(3).longValue()));
    }

    List<String> names(String... names) {
        for (String name : names) {
            JsonNode node = find(name);
            if (node != null && !node.isNull()) {
                return names(node);
            }
        }
        return List.of();
    }

    Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        root.properties()
                .forEach(member ->
                        values.put(member.getKey(), Json.mapper().convertValue(member.getValue(), Object.class)));
        return values;
    }

    private @Nullable JsonNode find(String name) {
        JsonNode top = root.get(name);
        if (top != null && !top.isNull()) {
            return top;
        }
        for (String inner : INNER) {
            JsonNode below = root.path(inner).get(name);
            if (below != null && !below.isNull()) {
                return below;
            }
        }
        return null;
    }

    private static Optional<String> text(@Nullable JsonNode node) {
        if (node == null || !node.isValueNode() || node.isNull()) {
            return Optional.empty();
        }
        String text = node.asText();
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    private static List<String> names(JsonNode node) {
        if (!node.isArray()) {
            return Arrays.stream(node.asText().split(",", -1))
                    .map(String::strip)
                    .filter(tag -> !tag.isEmpty())
                    .toList();
        }
        List<String> tags = new ArrayList<>();
        for (JsonNode element : node) {
            String tag = element.isObject() ? element.path("tag_name").asText("") : element.asText("");
            if (!element.isNull() && !tag.isBlank()) {
                tags.add(tag);
            }
        }
        return List.copyOf(tags);
    }
}

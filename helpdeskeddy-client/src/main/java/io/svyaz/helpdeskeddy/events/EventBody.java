package io.svyaz.helpdeskeddy.events;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.svyaz.core.internal.json.Json;
import io.svyaz.webhook.WebhookRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values under any of their names, at the top of a template or one level down. */
record EventBody(ObjectNode root) {
    /** A tag that the dispatcher does not know stays as it was typed. */
    private static final Pattern UNFILLED =
            Pattern.compile("\\{\\s*\\$?[A-Za-z_][\\w]*(?:\\(.*\\))?\\s*}|\\$strip_tags\\(.*\\)");

    private static final Pattern FORM_START = Pattern.compile("[\\w.%\\[\\]-]+=");
    private static final List<String> INNER = List.of("data", "ticket", "message", "visitor", "user");
    private static final int MOST = 500;

    /** A body in any of the forms an administrator may choose: JSON, form-encoded, or parameters of a GET. */
    static EventBody parse(WebhookRequest request) {
        int query = request.path().indexOf('?');
        String parameters = query < 0 ? "" : request.path().substring(query + 1);
        byte[] body = request.body();
        if (body.length == 0 && !parameters.isEmpty()) {
            return form(parameters);
        }
        String start = new String(body, 0, Math.min(body.length, 64), StandardCharsets.UTF_8).stripLeading();
        boolean looksLikeJson = start.startsWith("{") || start.startsWith("[") || start.startsWith("\uFEFF");
        boolean form = !looksLikeJson
                && (request.header("Content-Type")
                                .filter(type -> type.toLowerCase(Locale.ROOT).contains("x-www-form-urlencoded"))
                                .isPresent()
                        || FORM_START.matcher(start).lookingAt());
        return form ? form(new String(body, StandardCharsets.UTF_8)) : json(body);
    }

    private static EventBody json(byte[] body) {
        try {
            if (Json.mapper().readTree(body) instanceof ObjectNode object) {
                return new EventBody(object);
            }
            throw new MalformedEventException(
                    "The webhook is neither a JSON object nor a form. Check format and template of the rule.");
        } catch (JsonProcessingException broken) {
            throw malformed(broken.getLocation());
        } catch (IOException noText) {
            throw malformed(null);
        }
    }

    /** Without a cause: that would show the body. */
    private static MalformedEventException malformed(@Nullable JsonLocation at) {
        String where = at == null ? "" : ", in line " + at.getLineNr() + ", column " + at.getColumnNr();
        return new MalformedEventException("The webhook is no valid JSON" + where
                + ". Take tags of free text out of the template: quotes and line breaks in them break it.");
    }

    private static EventBody form(String encoded) {
        ObjectNode object = Json.mapper().createObjectNode();
        for (String pair : encoded.split("&", MOST)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                String name = decoded(pair.substring(0, equals));
                if (!object.has(name)) {
                    object.put(name, decoded(pair.substring(equals + 1).strip()));
                }
            }
        }
        if (object.isEmpty()) {
            throw new MalformedEventException("The webhook holds no values. Check the template of the rule.");
        }
        return new EventBody(object);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return text;
        }
    }

    /** The first that is filled in. */
    Optional<String> text(String... names) {
        for (String name : names) {
            Optional<String> found = text(root.get(name)).or(() -> below(name));
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

    Optional<String> textIn(String object, String name) {
        return text(root.path(object).get(name));
    }

    private Optional<String> below(String name) {
        return INNER.stream().flatMap(inner -> textIn(inner, name).stream()).findFirst();
    }

    Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        root.properties()
                .forEach(member ->
                        values.put(member.getKey(), Json.mapper().convertValue(member.getValue(), Object.class)));
        return values;
    }

    private static Optional<String> text(@Nullable JsonNode node) {
        if (node == null || !node.isValueNode() || node.isNull()) {
            return Optional.empty();
        }
        String text = node.asText();
        return text.isBlank() || UNFILLED.matcher(text.strip()).matches() ? Optional.empty() : Optional.of(text);
    }
}

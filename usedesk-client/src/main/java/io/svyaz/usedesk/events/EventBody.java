package io.svyaz.usedesk.events;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.svyaz.core.internal.json.Json;
import io.svyaz.webhook.WebhookRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The body of a webhook as a tree: JSON, form-encoded, multipart, or the parameters of a GET. */
final class EventBody {
    /** A member that is there twice says two things; whoever checks one of them may act on the other. */
    private static final ObjectReader STRICT =
            Json.mapper().reader().with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private EventBody() {}

    static ObjectNode of(WebhookRequest request) {
        byte[] body = request.body();
        String type = request.header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (looksLikeJson(body)) {
            return json(body);
        }
        if (type.startsWith("multipart/form-data")) {
            return MultipartFields.parse(request.header("Content-Type").orElse(""), body);
        }
        int query = request.path().indexOf('?');
        ObjectNode fields = PhpFields.parse(
                body.length == 0 && query >= 0
                        ? request.path().substring(query + 1)
                        : new String(body, StandardCharsets.UTF_8));
        if (fields.isEmpty()) {
            throw new MalformedEventException(
                    "The webhook holds neither a JSON object nor fields of a form. Check the settings of the API channel.");
        }
        return fields;
    }

    private static ObjectNode json(byte[] body) {
        try {
            if (STRICT.readTree(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException broken) {
            // Without a cause: that would show the body.
            throw new MalformedEventException("The webhook is no valid JSON, or names a member twice.");
        } catch (IOException unreadable) {
            throw new MalformedEventException("The webhook cannot be read.");
        }
        throw new MalformedEventException("The webhook is no JSON object.");
    }

    private static boolean looksLikeJson(byte[] body) {
        String start = new String(body, 0, Math.min(body.length, 64), StandardCharsets.UTF_8).stripLeading();
        return start.startsWith("{") || start.startsWith("[") || start.startsWith("\uFEFF");
    }
}

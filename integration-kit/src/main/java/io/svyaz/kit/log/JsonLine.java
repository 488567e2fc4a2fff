package io.svyaz.kit.log;

import io.svyaz.core.log.LogRow;
import io.svyaz.core.log.LoggedBody;
import java.util.Map;
import java.util.Optional;

/** A row as one line of JSON. */
final class JsonLine {
    private final StringBuilder line = new StringBuilder(512).append('{');

    private JsonLine() {}

    static String of(LogRow row) {
        JsonLine json = new JsonLine();
        json.text("created_at", row.time().toString());
        json.text("vendor", row.vendor());
        json.text("operation", row.operation());
        json.text("correlation_id", row.correlationId());
        json.raw("attempt", Integer.toString(row.attempt()));
        json.text("method", row.method());
        json.text("endpoint", row.endpoint());
        json.headers("request_headers", row.requestHeaders());
        json.body("request", row.requestBody());
        json.raw(
                "status_code",
                row.status().isPresent() ? Integer.toString(row.status().getAsInt()) : "null");
        json.headers("response_headers", row.responseHeaders());
        json.body("response", row.responseBody());
        json.raw("duration_ms", Double.toString(row.duration().toNanos() / 1e6));
        row.error().ifPresent(error -> json.text("error", error));
        return json.line.append("}\n").toString();
    }

    private void body(String which, Optional<LoggedBody> body) {
        if (body.isPresent()) {
            text(which + "_body", body.get().text());
            raw(which + "_bytes", Integer.toString(body.get().bytes()));
            raw(which + "_truncated", Boolean.toString(body.get().cut()));
        }
    }

    private void headers(String name, Map<String, String> headers) {
        if (!headers.isEmpty()) {
            name(name);
            line.append('{');
            headers.forEach(this::text);
            line.append('}');
        }
    }

    private void text(String name, String value) {
        name(name);
        quoted(value);
    }

    private void raw(String name, String value) {
        name(name);
        line.append(value);
    }

    private void name(String name) {
        if (line.charAt(line.length() - 1) != '{') {
            line.append(',');
        }
        quoted(name);
        line.append(':');
    }

    private void quoted(String value) {
        line.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                line.append('\\').append(c);
            } else if (c < ' ' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
                line.append(String.format("\\u%04x", (int) c));
            } else {
                line.append(c);
            }
        }
        line.append('"');
    }
}

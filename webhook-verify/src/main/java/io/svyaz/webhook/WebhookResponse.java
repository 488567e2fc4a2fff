package io.svyaz.webhook;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What to answer to the sender; immutable. */
public final class WebhookResponse {
    private final int status;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    private WebhookResponse(int status, Map<String, List<String>> headers, byte[] body) {
        if (status < 100 || status > 599) {
            throw new IllegalArgumentException("status: " + status + " is no HTTP status; use 100 to 599");
        }
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.body = body;
    }

    /**
     * An answer of any kind.
     *
     * @param status HTTP status
     * @param headers header values by name
     * @param body the bytes, copied
     * @return the answer
     */
    public static WebhookResponse of(int status, Map<String, List<String>> headers, byte[] body) {
        return new WebhookResponse(status, headers, body.clone());
    }

    /**
     * A JSON answer.
     *
     * @param status HTTP status
     * @param json the document
     * @return the answer
     */
    public static WebhookResponse json(int status, String json) {
        return new WebhookResponse(
                status, Map.of("Content-Type", List.of("application/json")), json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Status 200 with <code>{"ok":true}</code>.
     *
     * @return the answer
     */
    public static WebhookResponse ok() {
        return json(200, "{\"ok\":true}");
    }

    /** Tells no reason: whoever has to know reads the counters, whoever probes must not. */
    static WebhookResponse plain(int status) {
        return json(status, status < 300 ? "{\"ok\":true}" : "{\"ok\":false}");
    }

    WebhookResponse with(String name, String value) {
        var more = new HashMap<>(headers);
        more.put(name, List.of(value));
        return new WebhookResponse(status, more, body);
    }

    /**
     * HTTP status.
     *
     * @return the status
     */
    public int status() {
        return status;
    }

    /**
     * Headers.
     *
     * @return header values by name, unmodifiable
     */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /**
     * Body.
     *
     * @return a copy of the bytes
     */
    public byte[] body() {
        return body.clone();
    }

    @Override
    public String toString() {
        return "WebhookResponse[" + status + ", bytes=" + body.length + "]";
    }
}

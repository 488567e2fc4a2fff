package io.svyaz.testkit;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a fake vendor answers to one request.
 *
 * @param status HTTP status
 * @param contentType value of the Content-Type header
 * @param body text, sent as UTF-8
 * @param headers more headers, for example {@code Location}
 */
public record Answer(int status, String contentType, String body, Map<String, String> headers) {

    static final String JSON = "application/json; charset=utf-8";
    static final String HTML = "text/html; charset=utf-8";

    /**
     * Keeps its own copy of the headers.
     *
     * @param status HTTP status
     * @param contentType value of the Content-Type header
     * @param body text, sent as UTF-8
     * @param headers more headers, for example {@code Location}
     */
    public Answer {
        headers = Map.copyOf(headers);
    }

    /**
     * An answer without more headers.
     *
     * @param status HTTP status
     * @param contentType value of the Content-Type header
     * @param body text, sent as UTF-8
     */
    public Answer(int status, String contentType, String body) {
        this(status, contentType, body, Map.of());
    }

    /**
     * A JSON answer.
     *
     * @param status HTTP status
     * @param body JSON text
     * @return the answer
     */
    public static Answer json(int status, String body) {
        return new Answer(status, JSON, body);
    }

    /**
     * An HTML page such as a web server makes up itself.
     *
     * @param status HTTP status
     * @param title what the page says
     * @return the answer
     */
    public static Answer htmlPage(int status, String title) {
        var page = "<html><head><title>%1$s</title></head><body><h1>%1$s</h1></body></html>".formatted(title);
        return new Answer(status, HTML, page);
    }

    /**
     * A redirect as a web server makes it up itself.
     *
     * @param status HTTP status
     * @param location where to
     * @return the answer
     */
    public static Answer redirect(int status, String location) {
        return new Answer(status, HTML, "<html><body>Moved</body></html>", Map.of("Location", location));
    }

    /**
     * The same answer with one more header.
     *
     * @param name header name
     * @param value header value
     * @return a new answer
     */
    public Answer withHeader(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, contentType, body, more);
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}

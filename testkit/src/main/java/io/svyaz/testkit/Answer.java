package io.svyaz.testkit;

import java.nio.charset.StandardCharsets;

/**
 * What a fake vendor answers to one request.
 *
 * @param status HTTP status
 * @param contentType value of the Content-Type header
 * @param body text, sent as UTF-8
 */
public record Answer(int status, String contentType, String body) {

    static final String JSON = "application/json; charset=utf-8";
    static final String HTML = "text/html; charset=utf-8";

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

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}

package io.svyaz.examples.glue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.svyaz.kit.inbox.WebhookInbox;
import io.svyaz.webhook.WebhookRequest;
import java.io.IOException;

/** The HTTP server of the JDK. */
final class JdkServerGlue implements HttpHandler {
    private final WebhookInbox inbox;

    JdkServerGlue(WebhookInbox inbox) {
        this.inbox = inbox;
    }

    // glue: jdk
    @Override
    public void handle(HttpExchange http) throws IOException {
        byte[] body = http.getRequestBody().readNBytes(inbox.readLimit());
        var answer = inbox.handle(WebhookRequest.of(http.getRequestMethod(), http.getRequestHeaders(), body)
                .withPath(http.getRequestURI().getRawPath()));
        http.getResponseHeaders().putAll(answer.headers());
        http.sendResponseHeaders(answer.status(), answer.body().length);
        http.getResponseBody().write(answer.body());
        http.close();
    }
    // end
}

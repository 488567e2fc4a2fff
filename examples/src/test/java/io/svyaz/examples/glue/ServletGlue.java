package io.svyaz.examples.glue;

import io.svyaz.kit.inbox.WebhookInbox;
import io.svyaz.webhook.WebhookRequest;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.stream.Collectors;

/** A servlet of any container. */
final class ServletGlue extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient WebhookInbox inbox;

    ServletGlue(WebhookInbox inbox) {
        this.inbox = inbox;
    }

    // glue: servlet
    @Override
    protected void service(HttpServletRequest http, HttpServletResponse reply) throws IOException {
        byte[] body = http.getInputStream().readNBytes(inbox.readLimit());
        var headers = Collections.list(http.getHeaderNames()).stream()
                .collect(Collectors.toMap(name -> name, name -> Collections.list(http.getHeaders(name))));
        var answer = inbox.handle(WebhookRequest.of(http.getMethod(), Collections.unmodifiableMap(headers), body)
                .withPath(http.getRequestURI()));
        answer.headers().forEach((name, values) -> values.forEach(value -> reply.addHeader(name, value)));
        reply.setStatus(answer.status());
        reply.getOutputStream().write(answer.body());
    }
    // end
}

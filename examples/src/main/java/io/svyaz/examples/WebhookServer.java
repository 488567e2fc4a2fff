package io.svyaz.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.svyaz.kit.inbox.WebhookInbox;
import io.svyaz.webhook.WebhookEndpoint;
import io.svyaz.webhook.WebhookRequest;
import io.svyaz.webhook.WebhookResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** The HTTP server of the JDK in front of a webhook endpoint or inbox. */
final class WebhookServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService workers;
    private final String path;

    private WebhookServer(HttpServer server, ExecutorService workers, String path) {
        this.server = server;
        this.workers = workers;
        this.path = path;
    }

    static WebhookServer start(String host, int port, String path, WebhookEndpoint endpoint) throws IOException {
        return start(host, port, path, endpoint.readLimit(), endpoint::handle);
    }

    static WebhookServer start(String host, int port, String path, WebhookInbox inbox) throws IOException {
        return start(host, port, path, inbox.readLimit(), inbox::handle);
    }

    private static WebhookServer start(
            String host, int port, String path, int readLimit, Function<WebhookRequest, WebhookResponse> receiver)
            throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(host, port), 0);
        ExecutorService workers = Executors.newFixedThreadPool(8);
        server.setExecutor(workers);
        server.createContext(path, exchange -> answer(exchange, readLimit, receiver));
        server.start();
        return new WebhookServer(server, workers, path);
    }

    int port() {
        return server.getAddress().getPort();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    private static void answer(HttpExchange exchange, int readLimit, Function<WebhookRequest, WebhookResponse> receiver)
            throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(readLimit);
        WebhookResponse response = receiver.apply(WebhookRequest.of(
                        exchange.getRequestMethod(), exchange.getRequestHeaders(), body)
                .withPath(exchange.getRequestURI().getRawPath())
                .withRemoteAddress(exchange.getRemoteAddress().getAddress().getHostAddress()));
        exchange.getResponseHeaders().putAll(response.headers());
        exchange.sendResponseHeaders(response.status(), response.body().length == 0 ? -1 : response.body().length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(response.body());
        }
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdown();
    }
}

package io.svyaz.comagic.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A site with forms, under a strict policy: no inline script, no evaluation, nothing from elsewhere. */
final class Shop implements AutoCloseable {
    static final String NONCE = "bm9uY2U0MjQy";
    static final String COOKIE = "_comagic_idAbC12=10640054782.14783260762.1772442090; Path=/";

    final Map<String, String> submitted = new ConcurrentHashMap<>();
    private final Map<String, String> headers;
    private final String page;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    Shop(String policy, String cookie, String snippet) {
        String forms = resource("shop.html");
        this.page = forms.replace("<!--snippet-->", snippet).replace("NONCE", NONCE);
        String all = "default-src 'none'; connect-src 'self'; frame-src 'self'; base-uri 'none'; script-src " + policy;
        this.headers = cookie.isEmpty()
                ? Map.of("Content-Security-Policy", all)
                : Map.of("Content-Security-Policy", all, "Set-Cookie", cookie);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String query = exchange.getRequestURI().getRawQuery();
            byte[] body = exchange.getRequestBody().readAllBytes();
            switch (path) {
                case "/" -> {
                    headers.forEach(exchange.getResponseHeaders()::set);
                    send(exchange, "text/html; charset=utf-8", page);
                }
                case "/svyaz-comagic-form.js" -> send(exchange, "text/javascript; charset=utf-8", FormSnippet.script());
                case "/shop.js" -> send(exchange, "text/javascript; charset=utf-8", resource("shop.js"));
                case "/favicon.ico" -> exchange.sendResponseHeaders(404, -1);
                default -> {
                    submitted.put(path, query == null ? new String(body, StandardCharsets.UTF_8) : query);
                    send(exchange, "text/plain; charset=utf-8", "taken");
                }
            }
        }
    }

    private static void send(HttpExchange exchange, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static String resource(String name) {
        try (InputStream file = Shop.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new AssertionError(name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

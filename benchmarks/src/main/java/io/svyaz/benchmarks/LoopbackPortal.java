package io.svyaz.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** The portal on a loopback port of its own, until it is closed. */
final class LoopbackPortal implements AutoCloseable {
    private final HttpServer server;

    LoopbackPortal() throws IOException {
        // Without it the server may hold back a body for 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", LoopbackPortal::answer);
        server.start();
    }

    String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/rest/1/abcdefghijklmnop/";
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
            exchange.sendResponseHeaders(200, Portal.LEAD.length);
            exchange.getResponseBody().write(Portal.LEAD);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

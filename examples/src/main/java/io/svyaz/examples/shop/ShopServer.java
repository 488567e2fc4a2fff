package io.svyaz.examples.shop;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.svyaz.kit.ops.Overview;
import io.svyaz.kit.queue.JobStatus;
import io.svyaz.recipes.customers.ShopUser;
import io.svyaz.webhook.HmacVerifier;
import io.svyaz.webhook.WebhookEndpoint;
import io.svyaz.webhook.WebhookRequest;
import io.svyaz.webhook.WebhookResponse;
import io.svyaz.webhook.WebhookSecret;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/** The doors of a node: webhooks of the helpdesk, the list of orders for operators, and what the shop tells of itself. */
final class ShopServer implements AutoCloseable {
    static final String ORDERS = "/api/orders/";
    static final String USER_SAVED = "/shop/users";
    static final String ORDER_SAVED = "/shop/orders";
    static final String STATUS = "/status";

    private final HttpServer server;
    private final ShopDesk desk;
    private final ExecutorService threads = Executors.newFixedThreadPool(8);

    private ShopServer(HttpServer server, ShopDesk desk) {
        this.server = server;
        this.desk = desk;
        server.setExecutor(threads);
    }

    static ShopServer start(String host, int port, String hook, ShopDesk desk, WebhookSecret ofTheShop)
            throws IOException {
        ShopServer doors = new ShopServer(HttpServer.create(new InetSocketAddress(host, port), 0), desk);
        doors.open(hook, desk.inbox.readLimit(), desk.inbox::handle);
        doors.open(ORDERS, 0, desk.widget::handle);
        WebhookEndpoint users = fromTheShop(ofTheShop, user -> desk.users.save(user(user)));
        WebhookEndpoint orders = fromTheShop(ofTheShop, desk.orders::save);
        doors.open(USER_SAVED, users.readLimit(), users::handle);
        doors.open(ORDER_SAVED, orders.readLimit(), orders::handle);
        doors.open(STATUS, 0, request -> WebhookResponse.json(200, status(desk.ops.overview())));
        doors.server.start();
        return doors;
    }

    private static WebhookEndpoint fromTheShop(WebhookSecret secret, Consumer<JsonNode> save) {
        return WebhookEndpoint.builder()
                .verifier(HmacVerifier.xSignature(secret))
                .handler(webhook -> save.accept(Json.read(webhook.body())))
                .build();
    }

    private static ShopUser user(JsonNode sent) {
        return ShopUser.of(sent.path("id").asText())
                .withLogin(sent.path("login").asText())
                .withEmail(sent.path("email").asText())
                .withName(sent.path("name").asText(), sent.path("lastName").asText())
                .withPhone(sent.path("phone").asText());
    }

    private static String status(Overview overview) {
        long open = overview.depth().getOrDefault(JobStatus.PENDING, 0L)
                + overview.depth().getOrDefault(JobStatus.PROCESSING, 0L);
        return "{\"open\":" + open + ",\"failed\":" + overview.depth().getOrDefault(JobStatus.FAILED, 0L) + "}";
    }

    private void open(String path, int readLimit, Function<WebhookRequest, WebhookResponse> door) {
        server.createContext(path, exchange -> answer(exchange, readLimit, door));
    }

    private void answer(HttpExchange exchange, int readLimit, Function<WebhookRequest, WebhookResponse> door)
            throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(readLimit);
        WebhookResponse answer = door.apply(WebhookRequest.of(
                        exchange.getRequestMethod(), exchange.getRequestHeaders(), body)
                .withPath(exchange.getRequestURI().toString())
                .withRemoteAddress(exchange.getRemoteAddress().getAddress().getHostAddress()));
        exchange.getResponseHeaders().putAll(answer.headers());
        exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(answer.body());
        }
        desk.worker.wake();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}

package io.svyaz.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.svyaz.bitrix.BitrixClient;
import io.svyaz.bitrix.RecordListing;
import io.svyaz.bitrix.Tariff;
import io.svyaz.core.Call;
import io.svyaz.core.log.RequestLogger;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A portal full of deals for the bulk driver, in a process of its own: time per request, row, write, count and offset as
 * told, a bucket that leaks, and one kind of fault every k-th request. Ends by itself after ten minutes.
 *
 * <pre>--port 18080 --deals 50000 --gap 1 --latency-ms 40 --row-us 200 --write-us 200 --count-us 0 --offset-us 0
 * --capacity 50 --leak 2 --full 0 --fault none --every 3 --churn-ms 0 --scale 1</pre>
 */
final class BulkPortal {
    private static final String HTML = "<html><body><h1>502 Bad Gateway</h1></body></html>";

    private final Map<String, String> options = new HashMap<>();
    private final BulkDeals deals;
    private final BulkBucket bucket;
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private volatile boolean warming = true;

    private BulkPortal(String... arguments) {
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i].substring(2), arguments[i + 1]);
        }
        deals = new BulkDeals(
                number("deals", 50_000),
                number("gap", 1),
                number("row-us", 200),
                number("write-us", 200),
                number("count-us", 0),
                number("offset-us", 0));
        bucket = new BulkBucket(number("capacity", 0), number("leak", 2) * number("scale", 1), number("full", 0) > 0);
    }

    public static void main(String... arguments) throws IOException, InterruptedException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "1000");
        BulkPortal portal = new BulkPortal(arguments);
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), (int) portal.number("port", 18_080)), 200);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/rest/", portal::answer);
        server.createContext("/stats", portal::stats);
        server.start();
        portal.warmUp("http://127.0.0.1:" + portal.number("port", 18_080) + "/rest/1/abcdefghij/");
        System.out.println("ready");
        long churn = portal.number("churn-ms", 0);
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(10);
        while (System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(churn > 0 ? churn : 1000);
            if (churn > 0 && portal.requests.get() > 0) {
                portal.deals.churn();
            }
        }
        server.stop(0);
        System.exit(0);
    }

    /** So that what is measured is the client: every way is gone before, without pauses, limits and faults. */
    private void warmUp(String url) {
        BitrixClient client = BitrixClient.builder()
                .webhookUrl(url)
                .tariff(Tariff.NONE)
                .logger(RequestLogger.none())
                .build();
        RecordListing<BulkDriver.Deal> all = client.list(
                "crm.deal.list",
                Map.of("select", List.of("ID", "TITLE")),
                BulkDriver.Deal.class,
                "ID",
                BulkDriver.Deal::id);
        List<Long> ids = deals.all().keySet().stream().limit(2000).toList();
        List<Call<Boolean>> updates = ids.stream()
                .map(id -> client.call(
                        "crm.deal.update", Map.of("id", id, "fields", Map.of("TITLE", "Deal " + id)), Boolean.class))
                .toList();
        for (int i = 0; i < 5; i++) {
            try (Stream<BulkDriver.Deal> some = all.stream()) {
                some.limit(50_000).forEach(deal -> {});
            }
            all.byIds(ids).toList();
            client.bulk(updates).execute();
        }
        requests.set(0);
        warming = false;
    }

    private long number(String name, long usual) {
        return Long.parseLong(options.getOrDefault(name, Long.toString(usual)));
    }

    private void stats(HttpExchange exchange) throws IOException {
        String text = "{\"requests\":" + requests.get() + ",\"refused\":" + refused.get() + ",\"deals\":" + deals.size()
                + ",\"doubles\":" + deals.doubles() + ",\"stable\":" + deals.stable() + "}";
        send(exchange, 200, text.getBytes(StandardCharsets.UTF_8), "application/json");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        long number = requests.incrementAndGet();
        if (!warming && !bucket.admit()) {
            refused.incrementAndGet();
            json(exchange, 503, "{\"error\":\"QUERY_LIMIT_EXCEEDED\",\"error_description\":\"Too many requests\"}");
            return;
        }
        boolean spoiled = !warming && number % number("every", 3) == 0;
        String fault = spoiled ? options.getOrDefault("fault", "none") : "none";
        long start = System.nanoTime();
        switch (fault) {
            case "500" -> json(exchange, 500, "{\"error\":\"INTERNAL_SERVER_ERROR\",\"error_description\":\"x\"}");
            case "503" -> send(exchange, 503, HTML.getBytes(StandardCharsets.UTF_8), "text/html");
            case "html502" -> send(exchange, 502, HTML.getBytes(StandardCharsets.UTF_8), "text/html");
            case "html200" -> send(exchange, 200, HTML.getBytes(StandardCharsets.UTF_8), "text/html");
            case "expired" -> json(exchange, 401, "{\"error\":\"expired_token\",\"error_description\":\"x\"}");
            case "reset-before" -> exchange.close();
            default -> work(exchange, body, start, fault);
        }
    }

    private void work(HttpExchange exchange, String body, long start, String fault) throws IOException {
        String path = exchange.getRequestURI().getPath();
        BulkCommands commands = new BulkCommands(deals, fault.equals("command"));
        byte[] answer = commands.answer(path.substring(path.lastIndexOf('/') + 1), body);
        if (!warming) {
            pause(start + number("latency-ms", 40) * 1_000_000 + commands.nanos());
        }
        switch (fault) {
            case "reset-after" -> exchange.close();
            case "cut" -> {
                exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer, 0, answer.length / 2);
                exchange.getResponseBody().flush();
                exchange.close();
            }
            case "truncated" ->
                send(exchange, 200, java.util.Arrays.copyOf(answer, answer.length / 2), "application/json");
            default -> send(exchange, 200, answer, "application/json; charset=utf-8");
        }
    }

    private static void pause(long until) {
        for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        send(exchange, status, body.getBytes(StandardCharsets.UTF_8), "application/json; charset=utf-8");
    }

    private static void send(HttpExchange exchange, int status, byte[] body, String type) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}

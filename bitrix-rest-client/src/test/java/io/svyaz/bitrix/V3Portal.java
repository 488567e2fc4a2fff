package io.svyaz.bitrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.svyaz.core.retry.RetryPolicy;
import io.svyaz.testkit.Answer;
import io.svyaz.testkit.FakeClock;
import io.svyaz.testkit.FakeServer;
import io.svyaz.testkit.RecordedRequest;
import io.svyaz.testkit.VendorService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** As much of REST v3 as its promises need: adding under a key, a log by offset and by cursor, pages that are capped. */
final class V3Portal implements VendorService, AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    final FakeClock clock = new FakeClock(Instant.parse("2026-03-02T09:00:00Z"));
    final ConcurrentSkipListSet<Long> log = new ConcurrentSkipListSet<>();
    final AtomicLong tasks = new AtomicLong();
    private final Map<String, Answer> stored = new ConcurrentHashMap<>();
    private final int cap;
    final FakeServer server = FakeServer.start(this);
    final BitrixClient client = Hub.builder(server.address() + "/rest/1/" + Hub.SECRET + "/", clock)
            .retry(RetryPolicy.exponential().random(() -> 0.0).build())
            .build();

    V3Portal() {
        this(1000);
    }

    /** A portal whose pages have at most so many items, whatever the limit. */
    V3Portal(int cap) {
        this.cap = cap;
    }

    @Override
    public String operationOf(RecordedRequest request) {
        return request.path().substring(request.path().lastIndexOf('/') + 1);
    }

    @Override
    public Answer execute(RecordedRequest request) {
        JsonNode body = tree(request);
        return switch (operationOf(request)) {
            case "tasks.task.add" -> {
                String key = request.header("Idempotency-Key").orElse("");
                yield key.isEmpty() ? add() : stored.computeIfAbsent(key, first -> add());
            }
            case "main.eventlog.list" -> {
                JsonNode page = body.path("pagination");
                yield items(
                        log.stream().skip(page.path("offset").asLong()),
                        page.path("limit").asInt());
            }
            case "main.eventlog.tail" -> tail(body.path("cursor"));
            default -> Answer.json(404, "{\"error\":\"ERROR_METHOD_NOT_FOUND\",\"error_description\":\"\"}");
        };
    }

    private Answer tail(JsonNode cursor) {
        long value = cursor.path("value").asLong();
        boolean up = cursor.path("order").asText().equals("ASC");
        var beyond = up ? log.tailSet(value, false) : log.headSet(value, false).descendingSet();
        return items(beyond.stream(), cursor.path("limit").asInt());
    }

    private Answer add() {
        return Answer.json(200, "{\"result\":{\"item\":{\"id\":" + tasks.incrementAndGet() + "}}}");
    }

    private Answer items(Stream<Long> ids, int limit) {
        List<Map<String, Long>> items =
                ids.limit(Math.min(limit, cap)).map(id -> Map.of("id", id)).toList();
        try {
            return Answer.json(200, JSON.writeValueAsString(Map.of("result", Map.of("items", items))));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static JsonNode tree(RecordedRequest request) {
        try {
            return JSON.readTree(request.body());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}

package io.svyaz.core.internal;

import feign.Headers;
import feign.RequestLine;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import io.svyaz.core.Secret;
import io.svyaz.core.Timeouts;
import io.svyaz.core.Timing;
import io.svyaz.core.http.FeignTransport;
import io.svyaz.core.http.Transport;
import io.svyaz.core.internal.redact.Redactor;
import io.svyaz.core.internal.wire.AttemptOptions;
import io.svyaz.core.internal.wire.WireRequest;
import io.svyaz.core.internal.wire.WireTarget;
import io.svyaz.core.internal.wire.Wires;
import io.svyaz.core.limit.RateLimiter;
import io.svyaz.core.log.LogDetail;
import io.svyaz.core.log.LogRow;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.core.retry.RetryPolicy;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** A vendor of one method, {@code echo}, made of the same parts as the real ones. Its sleeper notes pauses and returns. */
final class TestVendor {
    static final Timeouts SHORT = new Timeouts(Duration.ofMillis(400), Duration.ofMillis(300), Duration.ofMillis(700));

    final List<LogRow> rows = new CopyOnWriteArrayList<>();
    final List<Duration> pauses = new CopyOnWriteArrayList<>();
    private final Engine engine;
    private final EchoWire wire;

    interface EchoWire {
        @RequestLine("POST /echo")
        @Headers("Content-Type: application/json")
        WireRequest echo(Map<String, Object> body);
    }

    TestVendor(String base) {
        this(base, Transport.builder().build());
    }

    TestVendor(String base, Transport transport) {
        this(new WireTarget(base, base, Map.of()), transport, List.of(), LogDetail.BASIC);
    }

    TestVendor(WireTarget target, Transport transport, List<Secret> secrets, LogDetail detail) {
        Timing timing = new Timing(InstantSource.system(), System::nanoTime, pauses::add, () -> 0.0);
        RequestLogger logger = ((RequestLogger) rows::add).withDetail(detail);
        this.engine = new Engine(
                "test",
                FeignTransport.clientOf(transport),
                SHORT,
                new AttemptOptions(SHORT),
                Duration.ofMinutes(2),
                RetryPolicy.exponential().random(() -> 0.0).build(),
                RateLimiter.unlimited(timing),
                logger,
                timing,
                new Redactor(secrets, Set.of()));
        this.wire = Wires.of(EchoWire.class, target);
    }

    Call<String> echo(Idempotency idempotency) {
        return echo(idempotency, Map.of("text", "hello"));
    }

    Call<String> echo(Idempotency idempotency, Map<String, Object> body) {
        return engine.call(new CallSpec<>("test.echo", idempotency, () -> wire.echo(body), TestVendor::decode));
    }

    private static String decode(Answer answer) throws IOException {
        if (answer.status() != 200 || !answer.looksLikeJson()) {
            throw StatusRules.failure(answer, "");
        }
        return io.svyaz.core.internal.json.Json.mapper()
                .<com.fasterxml.jackson.databind.JsonNode>readTree(answer.parser())
                .path("text")
                .asText();
    }

    @Override
    public String toString() {
        return engine + " " + wire;
    }
}

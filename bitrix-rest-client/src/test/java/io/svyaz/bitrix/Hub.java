package io.svyaz.bitrix;

import io.svyaz.core.Timing;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.core.retry.RetryPolicy;
import io.svyaz.testkit.FakeClock;
import io.svyaz.testkit.bitrix.FakeBitrix24;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A portal, a clock and a client that share it: what most tests begin with. */
final class Hub implements AutoCloseable {
    static final String SECRET = "q7w8e9r0t1y2u3i4";

    final FakeClock clock = new FakeClock(Instant.parse("2026-03-02T09:00:00Z"));
    final FakeBitrix24 portal =
            FakeBitrix24.builder().clock(clock).secret(SECRET).start();
    final BitrixClient client = builder().build();

    BitrixClientBuilder builder() {
        return builder(portal.webhookUrl().toString(), clock);
    }

    static BitrixClientBuilder builder(String webhookUrl, FakeClock clock) {
        return BitrixClient.builder()
                .webhookUrl(webhookUrl)
                .logger(RequestLogger.none())
                .retry(RetryPolicy.exponential().random(() -> 0.0).build())
                .timing(new Timing(clock, clock::nanoTime, clock::sleep, () -> 0.0));
    }

    int sent(String method) {
        return portal.requests(method).size();
    }

    List<Duration> pauses() {
        return clock.sleeps();
    }

    @Override
    public void close() {
        portal.close();
    }
}

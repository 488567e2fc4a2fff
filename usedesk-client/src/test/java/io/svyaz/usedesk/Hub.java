package io.svyaz.usedesk;

import io.svyaz.core.Secret;
import io.svyaz.core.Timing;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.core.retry.RetryPolicy;
import io.svyaz.testkit.FakeClock;
import io.svyaz.testkit.usedesk.FakeUsedesk;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** An account, a clock and a client that share it: what most tests begin with. */
final class Hub implements AutoCloseable {
    static final String TOKEN = "0f7a1c2b3d4e5f60718293a4b5c6d7e8f9012345";

    final FakeClock clock = new FakeClock(Instant.parse("2026-03-02T09:00:30Z"));
    final FakeUsedesk account = FakeUsedesk.start(clock, TOKEN);
    final UsedeskClient client = builder().build();
    final UsedeskClient rest = builder().dialect(Dialect.REST).build();

    UsedeskClientBuilder builder() {
        return builder(account.baseUrl().toString(), clock).token(Secret.of(TOKEN));
    }

    static UsedeskClientBuilder builder(String url, FakeClock clock) {
        return UsedeskClient.builder()
                .baseUrl(url)
                .logger(RequestLogger.none())
                .retry(RetryPolicy.exponential().random(() -> 0.0).build())
                .timing(timing(clock));
    }

    static Timing timing(FakeClock clock) {
        return new Timing(clock, clock::nanoTime, clock::sleep, () -> 0.0);
    }

    int sent(String operation) {
        return account.requests(operation).size();
    }

    List<Duration> pauses() {
        return clock.sleeps();
    }

    @Override
    public void close() {
        account.close();
    }
}

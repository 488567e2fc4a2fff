package io.svyaz.comagic;

import io.svyaz.core.Secret;
import io.svyaz.core.Timing;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.core.retry.RetryPolicy;
import io.svyaz.testkit.FakeClock;
import io.svyaz.testkit.comagic.FakeComagic;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** An account, a clock and a client that share it: what most tests begin with. */
final class Hub implements AutoCloseable {
    static final String LOGIN = "robot-17@example.com";
    static final String PASSWORD = "p4ss/w0rd\"17";

    final FakeClock clock = new FakeClock(Instant.parse("2026-03-02T09:00:30Z"));
    final FakeComagic account =
            FakeComagic.builder().clock(clock).credentials(LOGIN, PASSWORD).start();
    final ComagicClient client = builder().login(LOGIN, Secret.of(PASSWORD)).build();

    ComagicClientBuilder builder() {
        return builder(account.dataApiUrl().toString(), clock)
                .callApiUrl(account.callApi().url().toString());
    }

    static ComagicClientBuilder builder(String url, FakeClock clock) {
        return ComagicClient.builder()
                .dataApiUrl(url)
                .logger(RequestLogger.none())
                .retry(RetryPolicy.exponential().random(() -> 0.0).build())
                .timing(new Timing(clock, clock::nanoTime, clock::sleep, () -> 0.0));
    }

    int sent(String method) {
        return account.requests(method).size();
    }

    List<Duration> pauses() {
        return clock.sleeps();
    }

    @Override
    public void close() {
        account.close();
    }
}

package io.svyaz.helpdeskeddy;

import io.svyaz.core.Secret;
import io.svyaz.core.Timing;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.core.retry.RetryPolicy;
import io.svyaz.helpdeskeddy.users.UserFields;
import io.svyaz.testkit.FakeClock;
import io.svyaz.testkit.helpdeskeddy.FakeHelpDeskEddy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** An account, a clock and a client that share it: what most tests begin with. */
final class Hub implements AutoCloseable {
    static final String EMAIL = "agent@example.com";
    static final String KEY = "0f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f9";
    static final String TOKEN = "b34r3rt0k3n17";

    final FakeClock clock = new FakeClock(Instant.parse("2026-03-02T09:00:30Z"));
    final FakeHelpDeskEddy account = FakeHelpDeskEddy.builder()
            .clock(clock)
            .credentials(EMAIL, KEY)
            .bearer(TOKEN)
            .start();
    final HelpDeskEddyClient client = builder().apiKey(EMAIL, Secret.of(KEY)).build();

    HelpDeskEddyClientBuilder builder() {
        return builder(account.url().toString(), clock);
    }

    static HelpDeskEddyClientBuilder builder(String url, FakeClock clock) {
        return HelpDeskEddyClient.builder()
                .baseUrl(url)
                .logger(RequestLogger.none())
                .retry(RetryPolicy.exponential().random(() -> 0.0).build())
                .timing(timing(clock));
    }

    static Timing timing(FakeClock clock) {
        return new Timing(clock, clock::nanoTime, clock::sleep, () -> 0.0);
    }

    static UserFields person(String name) {
        return UserFields.create()
                .name(name)
                .email("someone@example.com")
                .password(Secret.of("initial-17"))
                .groupId(1)
                .department(List.of(1L));
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

package io.svyaz.usedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.svyaz.core.error.RateLimitedException;
import io.svyaz.testkit.usedesk.UsedeskFailure;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LimitTest {
    private final Hub hub = new Hub();

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void aHundredAndFiftyCallsGoInAMinuteAndNotOneMore() {
        hub.account.limit(150);
        Instant start = hub.clock.instant();

        for (int i = 0; i < 151; i++) {
            hub.client.users().list().execute();
        }

        assertThat(Duration.between(start, hub.clock.instant())).isEqualTo(Duration.ofSeconds(60));
        assertThat(hub.account.requests()).hasSize(151);
        assertThat(hub.pauses()).containsOnly(Duration.ofMillis(400));
    }

    @Test
    void aClosedDoorHoldsBackAllCallsOfTheClientForTwoMinutes() {
        hub.account.failNext(1, UsedeskFailure.TOO_MANY);

        catchThrowableOfType(
                RateLimitedException.class,
                () -> hub.client
                        .users()
                        .list()
                        .with(options -> options.deadline(Duration.ofSeconds(30)))
                        .execute());
        hub.client.channels().list().execute();

        assertThat(hub.pauses()).containsExactly(Duration.ofSeconds(120));
        assertThat(hub.account.requests()).hasSize(2);
    }

    @Test
    void aWaitLongerThanTheDeadlineFailsAndSaysWhenItGoesOn() {
        hub.account.failNext(1, UsedeskFailure.TOO_MANY);

        RateLimitedException failure = catchThrowableOfType(
                RateLimitedException.class,
                () -> hub.client
                        .users()
                        .list()
                        .with(options -> options.deadline(Duration.ofSeconds(30)))
                        .execute());

        assertThat(failure.freeAt()).contains(Instant.parse("2026-03-02T09:02:30Z"));
    }
}

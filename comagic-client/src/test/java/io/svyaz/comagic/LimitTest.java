package io.svyaz.comagic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.testkit.comagic.ComagicFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LimitTest {
    private final Hub hub = new Hub();

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void theLastPointOfAMinuteHoldsBackTheNextCall() {
        hub.account.limit(2, 1000);

        hub.client.account().execute();
        hub.client.account().execute();
        assertThat(hub.pauses()).isEmpty();
        hub.client.account().execute();

        assertThat(hub.pauses()).containsExactly(Duration.ofSeconds(30));
        assertThat(hub.sent("get.account")).isEqualTo(3);
    }

    @Test
    void theLastPointOfADayFailsFastAndSaysWhenItGoesOn() {
        hub.account.limit(100, 1);
        hub.client.account().execute();

        RateLimitedException failure = catchThrowableOfType(
                RateLimitedException.class, () -> hub.client.account().execute());

        assertThat(failure.freeAt()).contains(Instant.parse("2026-03-02T21:00:00Z"));
        assertThat(hub.sent("get.account")).isEqualTo(1);
        assertThat(hub.pauses()).isEmpty();
    }

    @Test
    @DisplayName("S4-08: used-up points of the minute are waited for, also by writes")
    void usedUpPointsOfTheMinuteAreWaitedFor() {
        try (Wire wire = new Wire()) {
            wire.answers(limitExceeded("minute", 5000, 120, 17));

            RateLimitedException failure = catchThrowableOfType(
                    RateLimitedException.class,
                    () -> wire.client
                            .call("create.tags", Map.of(), Object.class)
                            .execute());

            assertThat(failure.retryAfter()).contains(Duration.ofSeconds(17));
            assertThat(failure.freeAt()).contains(wire.clock.instant().plusSeconds(17));
            assertThat(wire.clock.sleeps()).containsExactly(Duration.ofSeconds(17), Duration.ofSeconds(17));
            assertThat(wire.sent()).isEqualTo(3);
        }
    }

    @Test
    @DisplayName("S4-08: used-up points of the day end the call and hold back the others")
    void usedUpPointsOfTheDayAreNotWaitedFor() {
        try (Wire wire = new Wire()) {
            Instant free = wire.clock.instant().plusSeconds(31492);
            wire.answers(limitExceeded("day", 31492, 0, 17));

            RateLimitedException first = catchThrowableOfType(
                    RateLimitedException.class, () -> wire.client.account().execute());
            RateLimitedException second = catchThrowableOfType(
                    RateLimitedException.class, () -> wire.client.account().execute());

            assertThat(first.freeAt()).contains(free);
            assertThat(first).hasMessageContaining("day");
            assertThat(second.freeAt()).contains(free);
            assertThat(wire.sent()).isEqualTo(1);
            assertThat(wire.clock.sleeps()).isEmpty();
        }
    }

    @Test
    void whichPointsAreUsedUpIsSeenWithoutTheVendorNamingThem() {
        try (Wire wire = new Wire()) {
            wire.answers("\"error\":{\"code\":-32029,\"message\":\"Limit\",\"data\":{\"mnemonic\":\"limit_exceeded\","
                    + "\"metadata\":{\"limits\":{\"day_remaining\":0,\"day_reset\":31492,\"minute_remaining\":150,"
                    + "\"minute_reset\":1}}}}");

            RateLimitedException failure = catchThrowableOfType(
                    RateLimitedException.class, () -> wire.client.account().execute());

            assertThat(failure.retryAfter()).contains(Duration.ofSeconds(31492));
            assertThat(wire.sent()).isEqualTo(1);
        }
    }

    @Test
    void withoutNumbersTheUsualPausesAreMade() {
        hub.account.failNext(1, "get.account", ComagicFailure.LIMIT_EXCEEDED);

        hub.client.account().execute();

        assertThat(hub.pauses()).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void thePointsLeftAreTold() {
        assertThat(hub.client.limits()).isEmpty();
        hub.account.limit(150, 30000);

        hub.client.account().execute();

        assertThat(hub.client.limits()).hasValueSatisfying(points -> {
            assertThat(points.minuteLimit()).hasValue(150);
            assertThat(points.minuteRemaining()).hasValue(149);
            assertThat(points.minuteResetsAt()).contains(Instant.parse("2026-03-02T09:01:00Z"));
            assertThat(points.dayRemaining()).hasValue(29999);
            assertThat(points.dayResetsAt()).contains(Instant.parse("2026-03-02T21:00:00Z"));
        });
    }

    @Test
    void aRefusalWithoutNumbersWaitsForTheMinuteThatWasToldLast() {
        hub.account.limit(150, 30000);
        hub.client.account().execute();
        hub.account.limit(0, 30000);
        hub.account.failNext(1, "get.account", ComagicFailure.LIMIT_EXCEEDED);
        hub.account.limit(150, 30000);

        hub.client.account().execute();

        assertThat(hub.pauses().stream().reduce(Duration.ZERO, Duration::plus)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void pointsOfAnHourHoldBackToo() {
        try (Wire wire = new Wire()) {
            wire.answers("\"result\":{\"data\":[],\"metadata\":{\"limits\":{\"hour_limit\":1000,"
                    + "\"hour_remaining\":0,\"hour_reset\":58}}}");

            wire.client.account().execute();
            wire.client.account().execute();

            assertThat(wire.clock.sleeps()).containsExactly(Duration.ofSeconds(58));
        }
    }

    @Test
    void anErrorTellsOfUsedUpPointsLikeAnAnswer() {
        try (Wire wire = new Wire()) {
            wire.answers("\"error\":{\"code\":-32602,\"message\":\"no\",\"data\":{\"mnemonic\":\"duplicate_entity\","
                    + "\"metadata\":{\"limits\":{\"minute_remaining\":0,\"minute_reset\":17,\"minute_limit\":150}}}}");

            catchThrowableOfType(
                    RequestRejectedException.class,
                    () -> wire.client.tags().create("VIP").execute());
            wire.answers("\"result\":{\"data\":[]}");
            wire.client.account().execute();

            assertThat(wire.clock.sleeps()).containsExactly(Duration.ofSeconds(17));
        }
    }

    private static String limitExceeded(String type, int dayReset, int minuteRemaining, int minuteReset) {
        return "\"error\":{\"code\":-32029,\"message\":\"Limit has been exceeded\",\"data\":{"
                + "\"mnemonic\":\"limit_exceeded\",\"params\":{\"limit_type\":\"" + type
                + "\",\"limit_max_value\":150},\"metadata\":{\"limits\":{\"day_limit\":30000,\"day_remaining\":5,"
                + "\"day_reset\":" + dayReset + ",\"minute_limit\":150,\"minute_remaining\":" + minuteRemaining
                + ",\"minute_reset\":" + minuteReset + "}}}}";
    }
}

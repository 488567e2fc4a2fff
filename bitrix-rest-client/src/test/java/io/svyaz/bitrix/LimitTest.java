package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.svyaz.bitrix.crm.LeadFields;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.limit.RateLimiter;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.core.retry.RetryPolicy;
import io.svyaz.testkit.bitrix.BitrixFailure;
import io.svyaz.testkit.bitrix.FakeBitrix24;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTest {
    private final Hub hub = new Hub();

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void fortyNineCallsGoAtOnceThenTwoInASecondAndOnePlaceStaysInReserve() {
        hub.portal.rateLimit(50, 2);
        hub.portal.addLead(Map.of("TITLE", "one"));

        IntStream.range(0, 49).forEach(i -> hub.client.leads().get(1).execute());
        assertThat(hub.pauses()).isEmpty();
        IntStream.range(0, 6).forEach(i -> hub.client.leads().get(1).execute());

        assertThat(hub.pauses()).hasSize(6).containsOnly(Duration.ofMillis(500));
        assertThat(hub.sent("crm.lead.get")).isEqualTo(55);
    }

    @Test
    void aFullBucketOfThePortalIsWaitedOutAlsoForWrites() {
        hub.portal.failNext(2, BitrixFailure.QUERY_LIMIT_EXCEEDED);

        long id = hub.client.leads().add(LeadFields.create().title("A")).execute();

        assertThat(hub.portal.leads()).hasSize(1);
        assertThat(hub.portal.lead(id)).containsEntry("TITLE", "A");
        assertThat(hub.sent("crm.lead.add")).isEqualTo(3);
        assertThat(hub.pauses()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void aFullBucketOfThePortalHoldsBackWhoeverSharesTheLimiter() {
        RateLimiter shared = RateLimiter.bucket(
                50, 2, new io.svyaz.core.Timing(hub.clock, hub.clock::nanoTime, hub.clock::sleep, () -> 0.0));
        BitrixClient hasty =
                hub.builder().limiter(shared).retry(RetryPolicy.never()).build();
        BitrixClient other = hub.builder().limiter(shared).build();
        hub.portal.addLead(Map.of("TITLE", "one"));
        hub.portal.failNext(1, BitrixFailure.QUERY_LIMIT_EXCEEDED);

        assertThatThrownBy(() -> hasty.leads().get(1).execute()).isInstanceOf(RateLimitedException.class);
        other.leads().get(1).execute();

        assertThat(hub.pauses()).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void usedUpOperatingTimeFailsFastWhenTheWaitIsLongerThanTheDeadline() {
        try (Wire wire = new Wire()) {
            Instant free = wire.clock.instant().plusSeconds(420);
            wire.answers(429, operatingTimeLimit(Long.toString(free.getEpochSecond())));

            RateLimitedException failure = catchThrowableOfType(
                    RateLimitedException.class, () -> wire.client.leads().get(1).execute());

            assertThat(failure.freeAt()).contains(free);
            assertThat(failure.retryAfter()).contains(Duration.ofSeconds(420));
            assertThat(wire.sent()).isEqualTo(1);
            assertThat(wire.clock.sleeps()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1772442030", "1772442030.0", "\"1772442030\"", "\"2026-03-02T12:00:30+03:00\""})
    void operatingTimeIsWaitedForUntilItIsFreeAgain(String resetAt) {
        try (Wire wire = new Wire()) {
            wire.answers(429, operatingTimeLimit(resetAt));

            RateLimitedException failure = catchThrowableOfType(
                    RateLimitedException.class, () -> wire.client.leads().get(1).execute());

            assertThat(failure).isNotNull();
            assertThat(wire.clock.sleeps().get(0)).isEqualTo(Duration.ofSeconds(30));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"soon\"", "1772442000", "1700000000", "[]"})
    void operatingTimeWithoutAUsefulTimeIsWaitedForAMinute(String resetAt) {
        try (Wire wire = new Wire()) {
            wire.answers(429, operatingTimeLimit(resetAt));

            RateLimitedException failure = catchThrowableOfType(
                    RateLimitedException.class, () -> wire.client.leads().get(1).execute());

            assertThat(failure.retryAfter()).contains(Duration.ofMinutes(1));
            assertThat(failure.freeAt()).isEmpty();
            assertThat(wire.clock.sleeps()).containsExactly(Duration.ofMinutes(1));
        }
    }

    @Test
    void usedUpOperatingTimeOfOneMethodLeavesTheOthersAlone() {
        hub.portal.addLead(Map.of("TITLE", "one"));
        hub.portal.failNext(5, "crm.lead.list", BitrixFailure.OPERATION_TIME_LIMIT);

        assertThatThrownBy(() -> hub.client.leads().list(q -> q).toList()).isInstanceOf(RateLimitedException.class);
        int pauses = hub.pauses().size();
        hub.client.leads().get(1).execute();

        assertThat(hub.pauses()).hasSize(pauses);
    }

    private static String operatingTimeLimit(String resetAt) {
        return "{\"error\":\"OPERATION_TIME_LIMIT\",\"error_description\":\"Blocked.\",\"time\":{\"operating\":481.2,"
                + "\"operating_reset_at\":" + resetAt + "}}";
    }

    @Test
    void everyPageOfAListingTakesAPlace() {
        IntStream.range(0, 120).forEach(i -> hub.portal.addLead(Map.of("TITLE", "L" + i)));
        hub.portal.rateLimit(50, 2);
        IntStream.range(0, 49).forEach(i -> hub.client.leads().get(1).execute());

        List<?> all = hub.client.leads().list(q -> q).toList();

        assertThat(all).hasSize(120);
        assertThat(hub.pauses()).containsExactly(Duration.ofMillis(500), Duration.ofMillis(500));
    }

    /** By the real clock: one that jumps when anybody sleeps cannot show what threads do at the same time. */
    @Test
    void sixtyFourThreadsAndTwoClientsNeverOverrunThePortal() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(64);
        try (FakeBitrix24 portal = FakeBitrix24.start()) {
            portal.addLead(Map.of("TITLE", "one"));
            Supplier<BitrixClient> client = () -> BitrixClient.builder()
                    .webhookUrl(portal.webhookUrl().toString())
                    .tariff(new Tariff(50, 20))
                    .logger(RequestLogger.none())
                    .build();
            List<BitrixClient> clients = List.of(client.get(), client.get());
            clients.get(0).leads().get(1).execute();
            portal.rateLimit(50, 20);
            List<Callable<Object>> work = new ArrayList<>();
            IntStream.range(0, 80)
                    .forEach(i ->
                            work.add(() -> clients.get(i % 2).leads().get(1).execute()));

            for (Future<Object> done : threads.invokeAll(work)) {
                done.get();
            }

            assertThat(portal.requests("crm.lead.get"))
                    .as("none was refused and sent again")
                    .hasSize(81);
        } finally {
            threads.shutdown();
        }
    }
}

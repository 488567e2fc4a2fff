package io.svyaz.core.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import feign.Client;
import feign.Response;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.internal.FakeTiming;
import io.svyaz.core.internal.TestEngine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RateLimiterTest {
    private static final Duration LONG = Duration.ofHours(1);

    private final FakeTiming clock = new FakeTiming();

    private static Duration pause(RateLimiter limiter) {
        Admission admission = limiter.admit("any", LONG);
        assertThat(admission.freeAt()).isEmpty();
        return admission.pause();
    }

    @Test
    void aFullBucketGoesAtOnceAndThenSteadily() {
        RateLimiter limiter = RateLimiter.bucket(3, 2, clock.timing());

        List<Duration> pauses = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            pauses.add(pause(limiter));
        }

        assertThat(pauses)
                .containsExactly(
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ofMillis(500),
                        Duration.ofMillis(1000),
                        Duration.ofMillis(1500));
    }

    @Test
    void theBucketRefillsWithTimeAndNeverAboveItsCapacity() {
        RateLimiter limiter = RateLimiter.bucket(2, 30, Duration.ofMinutes(1), clock.timing());
        pause(limiter);
        pause(limiter);

        clock.advance(Duration.ofHours(1));

        assertThat(List.of(pause(limiter), pause(limiter))).containsOnly(Duration.ZERO);
        assertThat(pause(limiter)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void aWaitLongerThanAllowedTakesNoPlaceAndSaysWhenOneIsFree() {
        RateLimiter limiter = RateLimiter.bucket(1, 1, clock.timing());
        pause(limiter);

        Admission refused = limiter.admit("any", Duration.ofMillis(999));

        assertThat(refused.freeAt()).contains(FakeTiming.START.plusSeconds(1));
        assertThat(pause(limiter)).as("the place is still free").isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void noWaitAllowedStillTakesAFreePlace() {
        RateLimiter limiter = RateLimiter.bucket(1, 1, clock.timing());

        assertThat(limiter.admit("any", Duration.ZERO).freeAt()).isEmpty();
        assertThat(limiter.admit("any", Duration.ZERO).freeAt()).isPresent();
    }

    @Test
    void aWaitOfForeverIsAllowed() {
        RateLimiter limiter = RateLimiter.bucket(1, 1, clock.timing());
        Duration forever = Duration.ofSeconds(Long.MAX_VALUE);

        limiter.admit("any", forever);

        assertThat(limiter.admit("any", forever).pause()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void theCallWaitsThroughItsSleeper() {
        RateLimiter limiter = RateLimiter.bucket(1, 2, clock.timing());
        var things = TestEngine.of("http://127.0.0.1:9/")
                .client(OK)
                .timing(clock.timing())
                .limiter(limiter)
                .things();

        things.get("1").execute();
        things.get("1").execute();
        things.get("1").execute();

        assertThat(clock.pauses()).containsExactly(Duration.ofMillis(500), Duration.ofMillis(500));
    }

    @Test
    void aCallWhoseDeadlineIsTooShortFailsAtOnceWithTheTime() {
        AtomicInteger sent = new AtomicInteger();
        RateLimiter limiter = RateLimiter.bucket(1, 1, Duration.ofMinutes(1), clock.timing());
        var things = TestEngine.of("http://127.0.0.1:9/")
                .client((request, options) -> {
                    sent.incrementAndGet();
                    return OK.execute(request, options);
                })
                .timing(clock.timing())
                .limiter(limiter)
                .things();
        things.get("1").execute();

        RateLimitedException failure = catchThrowableOfType(
                RateLimitedException.class,
                () -> things.get("1")
                        .with(c -> c.deadline(Duration.ofSeconds(59)))
                        .execute());

        assertThat(failure.freeAt()).contains(FakeTiming.START.plusSeconds(60));
        assertThat(failure).hasMessageContaining("2026-11-21T10:01:00Z");
        assertThat(clock.elapsed()).isZero();
        assertThat(sent).hasValue(1);
    }

    @Test
    void twoClientsOfOneAccountShareTheirPlaces() {
        RateLimiter limiter = RateLimiter.bucket(2, 1, clock.timing());
        var one = TestEngine.of("http://127.0.0.1:9/")
                .client(OK)
                .timing(clock.timing())
                .limiter(limiter)
                .things();
        var other = TestEngine.of("http://127.0.0.1:9/")
                .client(OK)
                .timing(clock.timing())
                .limiter(limiter)
                .things();

        one.get("1").execute();
        other.get("1").execute();
        one.get("1").execute();

        assertThat(clock.pauses()).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void aClosedAccountWaitsUntilItOpens() {
        RateLimiter limiter = RateLimiter.unlimited(clock.timing());
        Instant opens = FakeTiming.START.plusSeconds(90);

        limiter.closeUntil(opens);
        limiter.closeUntil(opens.minusSeconds(30));

        assertThat(pause(limiter)).isEqualTo(Duration.ofSeconds(90));
        assertThat(limiter.admit("any", Duration.ofSeconds(89)).freeAt()).contains(opens);
        clock.advance(Duration.ofSeconds(90));
        assertThat(pause(limiter)).isZero();
    }

    @Test
    void anUnlimitedLimiterNeverWaits() {
        RateLimiter limiter = RateLimiter.unlimited(clock.timing());

        for (int i = 0; i < 1000; i++) {
            assertThat(pause(limiter)).isZero();
        }
    }

    /** Calls that come while the account is closed must not all go in the moment it opens. */
    @Test
    void whoWaitedForTheGateGoesAtThePaceOfTheBucket() {
        RateLimiter limiter = RateLimiter.bucket(2, 1, clock.timing());
        limiter.closeUntil(FakeTiming.START.plusSeconds(100));

        List<Duration> goesAt = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            goesAt.add(clock.elapsed().plus(pause(limiter)));
            clock.advance(Duration.ofSeconds(5));
        }

        assertThat(goesAt)
                .containsExactly(
                        Duration.ofSeconds(100),
                        Duration.ofSeconds(100),
                        Duration.ofSeconds(101),
                        Duration.ofSeconds(102),
                        Duration.ofSeconds(103),
                        Duration.ofSeconds(104),
                        Duration.ofSeconds(105),
                        Duration.ofSeconds(106),
                        Duration.ofSeconds(107),
                        Duration.ofSeconds(108));
    }

    @Test
    void aBucketBehindAClosedGateSaysWhenItIsFree() {
        RateLimiter limiter = RateLimiter.bucket(1, 1, clock.timing());
        limiter.closeUntil(FakeTiming.START.plusSeconds(10));
        pause(limiter);

        assertThat(limiter.admit("any", Duration.ofMillis(10_500)).freeAt()).contains(FakeTiming.START.plusSeconds(11));
    }

    @Test
    void twentyThreadsGetExactlyThePlacesOfAWindow() throws Exception {
        RateLimiter limiter = RateLimiter.bucket(50, 2, clock.timing());
        var pool = Executors.newFixedThreadPool(20);
        try {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                work.add(() -> {
                    int granted = 0;
                    for (int j = 0; j < 100; j++) {
                        granted += limiter.admit("any", Duration.ofSeconds(60))
                                        .freeAt()
                                        .isEmpty()
                                ? 1
                                : 0;
                    }
                    return granted;
                });
            }
            int granted = 0;
            for (Future<Integer> one : pool.invokeAll(work)) {
                granted += one.get();
            }

            assertThat(granted)
                    .as("50 at once and 2 in each of the next 60 seconds")
                    .isEqualTo(50 + 120);
        } finally {
            pool.shutdownNow();
        }
    }

    private static final Client OK = (request, options) -> Response.builder()
            .request(request)
            .status(200)
            .headers(Map.of())
            .body("{}", StandardCharsets.UTF_8)
            .build();
}

package io.svyaz.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import feign.Client;
import feign.Response;
import io.svyaz.core.Idempotency;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.CredentialsException;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.limit.Admission;
import io.svyaz.core.limit.RateLimiter;
import io.svyaz.core.log.LogDetail;
import io.svyaz.core.log.LogRow;
import io.svyaz.core.retry.FailedAttempt;
import io.svyaz.core.retry.RetryPolicy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When a call is sent again, and after how long. The peer is a list of answers, the clock moves by sleeping. */
class RetryTest {
    private final FakeTiming clock = new FakeTiming();
    private final RecordingLogger logger = new RecordingLogger(LogDetail.BASIC);
    private final Deque<Object[]> answers = new ArrayDeque<>();
    private final AtomicInteger sent = new AtomicInteger();
    private final Client peer = (request, options) -> {
        sent.incrementAndGet();
        Object[] answer = answers.size() > 1 ? answers.poll() : answers.peek();
        Map<String, Collection<String>> headers =
                answer[1] == null ? Map.of() : Map.of("retry-after", List.of((String) answer[1]));
        return Response.builder()
                .request(request)
                .status((int) answer[0])
                .headers(headers)
                .body("{\"a\":1}", StandardCharsets.UTF_8)
                .build();
    };

    private void answer(int status) {
        answer(status, null);
    }

    private void answer(int status, String retryAfter) {
        answers.add(new Object[] {status, retryAfter});
    }

    private TestEngine engine() {
        return TestEngine.of("http://127.0.0.1:9/")
                .client(peer)
                .timing(clock.timing())
                .logger(logger);
    }

    private ApiException failureOf(TestEngine engine) {
        return catchThrowableOfType(
                ApiException.class, () -> engine.things().get("1").execute());
    }

    @Test
    @DisplayName("S2-09, S2-10: three sends with pauses of 1 and 2 seconds, and no pause after the last")
    void threeAttemptsWithDoublingPauses() {
        answer(429);

        assertThat(failureOf(engine())).isInstanceOf(RateLimitedException.class);

        assertThat(sent).hasValue(3);
        assertThat(clock.pauses()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void chanceMakesAPauseLongerByHalfAtMost() {
        answer(500);
        double almostOne = Math.nextDown(1.0);

        failureOf(
                engine().retry(RetryPolicy.exponential().random(() -> almostOne).build()));

        assertThat(clock.pauses())
                .allSatisfy(pause -> assertThat(pause).isPositive())
                .satisfiesExactly(
                        first -> assertThat(first).isBetween(Duration.ofMillis(1499), Duration.ofMillis(1500)),
                        second -> assertThat(second).isBetween(Duration.ofMillis(2999), Duration.ofMillis(3000)));
    }

    @Test
    void doublingEndsAtTheLongestPauseHoweverManyAttempts() {
        answer(500);

        failureOf(engine().deadline(Duration.ofDays(30))
                .retry(RetryPolicy.exponential().jitter(0).maxAttempts(200).build()));

        assertThat(sent).hasValue(200);
        assertThat(clock.pauses().get(198)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void retryAfterInSecondsIsThePause() {
        answer(429, "7");
        failureOf(engine());
        assertThat(clock.pauses()).containsOnly(Duration.ofSeconds(7));
    }

    @Test
    void retryAfterMayHaveDecimals() {
        answer(429, " 0.25 ");
        failureOf(engine());
        assertThat(clock.pauses()).containsOnly(Duration.ofMillis(250));
    }

    @Test
    void retryAfterMayBeADate() {
        answer(503, "Sat, 21 Nov 2026 10:00:40 GMT");
        answer(200);

        engine().things().get("1").execute();

        assertThat(clock.pauses()).containsExactly(Duration.ofSeconds(40));
    }

    @Test
    void aDateInThePastIsNoPause() {
        answer(503, "Sat, 21 Nov 2026 09:00:00 GMT");
        failureOf(engine());
        assertThat(sent).hasValue(3);
        assertThat(clock.pauses()).isEmpty();
    }

    @Test
    void garbageInRetryAfterMeansTheUsualPause() {
        for (String garbage : List.of("soon", "", "-5", "1e9999", "1e-99999999", "9".repeat(70), "Xyz, 99 Foo 2026")) {
            answers.clear();
            answer(429, garbage);
            answer(200);

            engine().things().get("1").execute();
        }
        assertThat(clock.pauses()).hasSize(7).containsOnly(Duration.ofSeconds(1));
    }

    @Test
    void aPauseThatWouldEndAtTheDeadlineOrLaterIsNotBegun() {
        answer(429, "60");

        ApiException failure = failureOf(engine().deadline(Duration.ofSeconds(60)));

        assertThat(failure.retryAfter()).contains(Duration.ofSeconds(60));
        assertThat(clock.elapsed()).isZero();
        assertThat(sent).hasValue(1);
    }

    @Test
    void theDeadlineCountsEarlierPauses() {
        answer(500);

        failureOf(engine().deadline(Duration.ofMillis(2500)));

        assertThat(clock.pauses()).containsExactly(Duration.ofSeconds(1));
        assertThat(sent).hasValue(2);
    }

    @Test
    void aDeadlineOfForeverIsJustLong() {
        answer(200);

        var answer = engine().things()
                .get("1")
                .with(c -> c.deadline(Duration.ofSeconds(Long.MAX_VALUE)))
                .execute();

        assertThat(answer.path("a").asInt()).isOne();
    }

    @Test
    void nothingIsSentOnceTheDeadlineHasPassed() {
        answer(200);
        RateLimiter untilTheVeryEnd = new RateLimiter() {
            @Override
            public Admission admit(String operation, Duration longestWait) {
                return Admission.after(longestWait);
            }

            @Override
            public void closeUntil(Instant until) {
                throw new AssertionError();
            }
        };

        ApiException failure = failureOf(engine().limiter(untilTheVeryEnd));

        assertThat(sent).hasValue(0);
        assertThat(failure.execution()).isEqualTo(Execution.REFUSED);
        assertThat(failure).isInstanceOf(UnavailableException.class).hasMessageContaining("deadline");
    }

    @Test
    void neverMeansOnce() {
        answer(429);
        failureOf(engine().retry(RetryPolicy.never()));
        assertThat(sent).hasValue(1);
        assertThat(clock.pauses()).isEmpty();
    }

    @Test
    @DisplayName("S2-11: a business error is sent once even when it says Retry-After: 0")
    void aRefusedRequestWithRetryAfterZeroIsSentOnce() {
        answer(400, "0");
        assertThat(failureOf(engine())).isInstanceOf(RequestRejectedException.class);
        assertThat(sent).hasValue(1);
    }

    @Test
    void aPolicyOfTheHostSeesWhatHappenedAndDecides() {
        answer(404, "3");
        answer(500);
        answer(200);
        List<FailedAttempt> seen = new ArrayList<>();

        engine().retry(attempt -> {
                    seen.add(attempt);
                    return Optional.of(Duration.ofMillis(10));
                })
                .things()
                .get("1")
                .execute();

        assertThat(seen).extracting(FailedAttempt::number).containsExactly(1, 2);
        assertThat(seen).extracting(FailedAttempt::operation).containsOnly("things.get");
        assertThat(seen.get(0).failure().retryAfter()).contains(Duration.ofSeconds(3));
        assertThat(seen.get(1).elapsed()).isEqualTo(Duration.ofMillis(10));
        assertThat(seen.get(1).remaining()).isEqualTo(Duration.ofMinutes(2).minusMillis(10));
    }

    @Test
    void aPolicyThatThrowsCountsAsNo() {
        answer(500);

        ApiException failure = failureOf(engine().retry(attempt -> {
            throw new IllegalStateException("broken policy");
        }));

        assertThat(failure).isInstanceOf(UnavailableException.class);
        assertThat(failure.getSuppressed())
                .singleElement()
                .satisfies(cause -> assertThat(cause).hasMessageContaining("broken policy"));
    }

    @Test
    void aPolicyThatReturnsNullCountsAsNo() {
        answer(500);
        assertThat(failureOf(engine().retry(attempt -> null))).isInstanceOf(UnavailableException.class);
        assertThat(sent).hasValue(1);
    }

    @Test
    void noPolicyMakesAOnceCallGoTwiceAfterItMayHaveArrived() {
        answer(500);
        var call =
                engine().retry(attempt -> Optional.of(Duration.ZERO)).things().post("1", "{}", Idempotency.ONCE);

        assertThat(catchThrowableOfType(ApiException.class, call::execute)).isNotNull();

        assertThat(sent).hasValue(1);
    }

    @Test
    void theCallerMaySayThatAWritingCallIsSafeToRepeat() {
        answer(500);
        var call = engine().things().post("1", "{}", Idempotency.ONCE).with(c -> c.idempotency(Idempotency.IDEMPOTENT));

        catchThrowableOfType(ApiException.class, call::execute);

        assertThat(call.idempotency()).isEqualTo(Idempotency.IDEMPOTENT);
        assertThat(sent).hasValue(3);
    }

    @Test
    @DisplayName("S2-12, S2-13: the last failure carries each earlier one once, and each attempt has its row")
    void earlierFailuresAreSuppressedInTheLast() {
        answer(429);
        answer(503);
        answer(500);
        answer(502);

        ApiException failure = failureOf(
                engine().retry(RetryPolicy.exponential().maxAttempts(4).build()));

        assertThat(failure.httpStatus()).hasValue(502);
        assertThat(failure.getSuppressed())
                .extracting(earlier -> ((ApiException) earlier).httpStatus().orElseThrow())
                .containsExactly(429, 503, 500);
        assertThat(failure.getSuppressed())
                .allSatisfy(earlier -> assertThat(earlier.getSuppressed()).isEmpty());
        assertThat(logger.rows()).extracting(LogRow::attempt).containsExactly(1, 2, 3, 4);
        assertThat(logger.rows().stream().map(LogRow::correlationId).collect(Collectors.toSet()))
                .containsExactly(failure.correlationId().orElseThrow());
    }

    @Test
    void theSameFailureThrownTwiceIsNotItsOwnSuppressed() {
        answer(200);
        var one = new UnavailableException(
                io.svyaz.core.error.ErrorDetails.of("things.get", "Always the same.", Execution.UNKNOWN), null);
        var call = engine().things().get("1", answer -> {
            throw one;
        });

        ApiException failure = catchThrowableOfType(ApiException.class, call::execute);

        assertThat(failure).isSameAs(one);
        assertThat(failure.getSuppressed()).isEmpty();
        assertThat(sent).hasValue(3);
    }

    @Test
    void aRecoveryRepeatsOnceWithoutAPause() {
        answer(401);
        answer(200);
        AtomicInteger logins = new AtomicInteger();

        engine().things()
                .post(
                        "1",
                        Idempotency.ONCE,
                        failure -> failure instanceof CredentialsException && logins.incrementAndGet() > 0)
                .execute();

        assertThat(logins).hasValue(1);
        assertThat(sent).hasValue(2);
        assertThat(clock.pauses()).isEmpty();
        assertThat(logger.rows()).extracting(LogRow::attempt).containsExactly(1, 2);
    }

    @Test
    void aRecoveryThatDidNotHelpIsNotTriedAgain() {
        answer(401);
        var call = engine().things().post("1", Idempotency.ONCE, failure -> true);

        ApiException failure = catchThrowableOfType(ApiException.class, call::execute);

        assertThat(failure).isInstanceOf(CredentialsException.class);
        assertThat(failure.getSuppressed()).hasSize(1);
        assertThat(sent).hasValue(2);
    }

    @Test
    void eachKindOfFailureIsMendedOnce() {
        answer(401);
        answer(404);
        answer(401);
        var call = engine().things().post("1", Idempotency.ONCE, failure -> true);

        ApiException failure = catchThrowableOfType(ApiException.class, call::execute);

        assertThat(failure).isInstanceOf(CredentialsException.class);
        assertThat(failure.getSuppressed()).hasSize(2);
        assertThat(sent).hasValue(3);
    }

    @Test
    void noRecoveryMakesAOnceCallGoTwiceAfterItMayHaveArrived() {
        answer(500);
        var call = engine().things().post("1", Idempotency.ONCE, failure -> true);

        catchThrowableOfType(ApiException.class, call::execute);

        assertThat(sent).hasValue(1);
    }

    @Test
    void aRecoveryThatFailsEndsTheCallAndKeepsWhatItWasToMend() {
        answer(401);
        var call = engine().things().post("1", Idempotency.READ, failure -> {
            throw new UnavailableException(
                    io.svyaz.core.error.ErrorDetails.of("login", "No way in.", Execution.UNKNOWN), null);
        });

        ApiException failure = catchThrowableOfType(ApiException.class, call::execute);

        assertThat(failure).hasMessageContaining("No way in");
        assertThat(failure.getSuppressed()).singleElement().isInstanceOf(CredentialsException.class);
    }

    @Test
    void aRecoveryThatBreaksLeavesTheFailureAsItWas() {
        answer(401);
        var call = engine().things().post("1", Idempotency.READ, failure -> {
            throw new IllegalStateException("broken recovery");
        });

        ApiException failure = catchThrowableOfType(ApiException.class, call::execute);

        assertThat(failure).isInstanceOf(CredentialsException.class);
        assertThat(failure.getSuppressed())
                .singleElement()
                .satisfies(cause -> assertThat(cause).hasMessageContaining("broken recovery"));
    }

    @Test
    void theHostsCorrelationIdIsOnRowsAndErrors() {
        answer(400);
        var call = engine().things().get("1").with(c -> c.correlationId("order-7"));

        ApiException failure = catchThrowableOfType(ApiException.class, call::execute);

        assertThat(failure.correlationId()).contains("order-7");
        assertThat(logger.rows()).extracting(LogRow::correlationId).containsExactly("order-7");
    }

    @Test
    void anAnswerOfTheWrongShapeIsABugReportAndNotRepeated() {
        answer(200);
        var call = engine().things()
                .get(
                        "1",
                        answer -> io.svyaz.core.internal.json.Json.mapper()
                                .readValue("{\"id\": 99999999999}", Numbered.class));

        ApiException failure = catchThrowableOfType(ApiException.class, call::execute);

        assertThat(failure)
                .isInstanceOf(io.svyaz.core.error.UnexpectedAnswerException.class)
                .hasMessageContaining("at id");
        assertThat(failure.execution()).isEqualTo(Execution.EXECUTED);
        assertThat(sent).hasValue(1);
    }

    @Test
    void theStatusDecidesWhereTheErrorsBodyCannotBeRead() {
        answer(401);
        var cut = engine().things()
                .get(
                        "1",
                        answer -> io.svyaz.core.internal.json.Json.mapper()
                                .readValue("{\"id\": {\"x\": ", Numbered.class));
        var unfit = engine().things()
                .get(
                        "1",
                        answer -> io.svyaz.core.internal.json.Json.mapper()
                                .readValue("{\"id\": {\"x\": 1}}", Numbered.class));
        var bug = engine().things().get("1", answer -> {
            throw new IllegalStateException("a bug in a decoder");
        });

        for (var call : List.of(cut, unfit, bug)) {
            assertThat(catchThrowableOfType(ApiException.class, call::execute))
                    .isInstanceOf(CredentialsException.class);
        }
    }

    record Numbered(int id) {}

    @Test
    void theBuilderRefusesWhatMakesNoSense() {
        assertRefused(() -> RetryPolicy.exponential().maxAttempts(0), "maxAttempts");
        assertRefused(() -> RetryPolicy.exponential().firstDelay(Duration.ZERO), "firstDelay");
        assertRefused(() -> RetryPolicy.exponential().jitter(Double.NaN), "jitter");
        assertRefused(() -> RetryPolicy.exponential().jitter(1.1), "jitter");
        assertRefused(
                () -> RetryPolicy.exponential().maxDelay(Duration.ofMillis(1)).build(), "maxDelay");
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable change, String property) {
        assertThat(catchThrowableOfType(IllegalArgumentException.class, change)).hasMessageContaining(property);
    }
}

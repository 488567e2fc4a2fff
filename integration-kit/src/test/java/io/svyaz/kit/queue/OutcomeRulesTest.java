package io.svyaz.kit.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.core.error.AccessDeniedException;
import io.svyaz.core.error.CallInterruptedException;
import io.svyaz.core.error.CredentialsException;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.NotFoundException;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.error.UnexpectedAnswerException;
import io.svyaz.kit.StoreException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OutcomeRulesTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final JobPolicy POLICY = JobPolicy.defaults();

    private static ErrorDetails details(Execution execution) {
        return ErrorDetails.of("usedesk.tickets.create", "no.", execution);
    }

    private static ClaimedJob job(int attempt, boolean unsure) {
        return new ClaimedJob(
                1, "a", "j:1", Optional.empty(), "{}", false, attempt, unsure, Optional.empty(), "c", 1, 1);
    }

    private static Verdict judge(Throwable failure, int attempt) {
        return OutcomeRules.judge(failure, job(attempt, false), POLICY, NOW, 0, false);
    }

    static Stream<Arguments> triedAgain() {
        return Stream.of(
                Arguments.of(new UnavailableException(details(Execution.REFUSED), null), JobErrorKind.TRANSIENT, false),
                Arguments.of(new UnavailableException(details(Execution.UNKNOWN), null), JobErrorKind.AMBIGUOUS, true),
                Arguments.of(new UnavailableException(details(Execution.EXECUTED), null), JobErrorKind.AMBIGUOUS, true),
                Arguments.of(
                        new UnexpectedAnswerException(details(Execution.EXECUTED), null),
                        JobErrorKind.UNEXPECTED_ANSWER,
                        true),
                Arguments.of(
                        new UnexpectedAnswerException(details(Execution.REFUSED), null),
                        JobErrorKind.UNEXPECTED_ANSWER,
                        false),
                Arguments.of(new CredentialsException(details(Execution.REFUSED), null), JobErrorKind.AUTH, false),
                Arguments.of(
                        new CallInterruptedException(details(Execution.UNKNOWN), null), JobErrorKind.AMBIGUOUS, true),
                Arguments.of(
                        new StoreException("x", new SQLTransientConnectionException("x", "08006")),
                        JobErrorKind.TRANSIENT,
                        true),
                Arguments.of(new StoreException("x", new SQLException("x", "42S02")), JobErrorKind.BUG, true),
                Arguments.of(new NullPointerException("x"), JobErrorKind.BUG, true),
                Arguments.of(new StackOverflowError(), JobErrorKind.BUG, true));
    }

    @ParameterizedTest
    @MethodSource("triedAgain")
    void is_tried_again_and_fails_after_the_last_attempt(Throwable failure, JobErrorKind kind, boolean unsure) {
        assertThat(judge(failure, 1)).isInstanceOfSatisfying(Verdict.Retry.class, retry -> {
            assertThat(retry.kind()).isEqualTo(kind);
            assertThat(retry.unsure()).isEqualTo(unsure);
            assertThat(retry.at()).isEqualTo(NOW.plusSeconds(60));
        });
        assertThat(judge(failure, 2))
                .isInstanceOfSatisfying(
                        Verdict.Retry.class, retry -> assertThat(retry.at()).isEqualTo(NOW.plusSeconds(120)));
        assertThat(judge(failure, 3)).isInstanceOfSatisfying(Verdict.Fail.class, fail -> {
            assertThat(fail.kind()).isEqualTo(kind);
            assertThat(fail.unsure()).isEqualTo(unsure);
        });
    }

    static Stream<Arguments> failedAtOnce() {
        return Stream.of(
                Arguments.of(new RequestRejectedException(details(Execution.REFUSED), null), JobErrorKind.BUSINESS),
                Arguments.of(new NotFoundException(details(Execution.REFUSED), null), JobErrorKind.BUSINESS),
                Arguments.of(new AccessDeniedException(details(Execution.REFUSED), null), JobErrorKind.AUTH),
                Arguments.of(new JobFailedException("no"), JobErrorKind.BUSINESS),
                Arguments.of(new JobFailedException(JobErrorKind.UNREADABLE, "no", null), JobErrorKind.UNREADABLE));
    }

    @ParameterizedTest
    @MethodSource("failedAtOnce")
    void fails_at_once(Throwable failure, JobErrorKind kind) {
        assertThat(judge(failure, 1))
                .isInstanceOfSatisfying(
                        Verdict.Fail.class, fail -> assertThat(fail.kind()).isEqualTo(kind));
    }

    @Test
    void what_was_in_doubt_once_stays_in_doubt() {
        Verdict verdict = OutcomeRules.judge(
                new UnavailableException(details(Execution.REFUSED), null), job(2, true), POLICY, NOW, 0, false);
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Retry.class, retry -> assertThat(retry.unsure()).isTrue());
    }

    @Test
    @DisplayName("F16 a limit without a named time waits for the policy's pause, one in the past for a second")
    void limits() {
        assertThat(judge(new RateLimitedException(details(Execution.REFUSED), null), 3))
                .isInstanceOfSatisfying(Verdict.Postpone.class, later -> {
                    assertThat(later.at()).isEqualTo(NOW.plusSeconds(60));
                    assertThat(later.giveUpAt()).isEqualTo(NOW.plus(Duration.ofHours(24)));
                    assertThat(later.unsure()).isFalse();
                });
        assertThat(judge(new RateLimitedException(details(Execution.REFUSED), NOW.minusSeconds(9)), 1))
                .isInstanceOfSatisfying(
                        Verdict.Postpone.class, later -> assertThat(later.at()).isEqualTo(NOW.plusSeconds(1)));
    }

    @Test
    void a_handler_may_ask_for_a_later_time() {
        assertThat(judge(new JobPostponedException(NOW.plusSeconds(90), "the call is not over"), 3))
                .isInstanceOfSatisfying(Verdict.Postpone.class, later -> {
                    assertThat(later.at()).isEqualTo(NOW.plusSeconds(90));
                    assertThat(later.kind()).isEqualTo(JobErrorKind.POSTPONED);
                });
    }

    static Stream<Arguments> interruptions() {
        return Stream.of(
                Arguments.of(new InterruptedException()),
                Arguments.of(new IllegalStateException(new InterruptedException())),
                Arguments.of(new CallInterruptedException(details(Execution.UNKNOWN), null)));
    }

    @ParameterizedTest
    @MethodSource("interruptions")
    @DisplayName("F29 an interruption at shutdown releases the job, in doubt")
    void interruption(Throwable failure) {
        assertThat(OutcomeRules.judge(failure, job(3, false), POLICY, NOW, 0, true))
                .isEqualTo(new Verdict.Release(true));
    }

    @Test
    @DisplayName("S2-22 F43 what is stored of a failure is bounded and shows no address")
    void errors_are_redacted() {
        String text = ErrorText.of(new IllegalStateException(
                "POST https://portal.example/rest/1/abcdef123456/crm.lead.add failed " + "x".repeat(5000)));
        assertThat(text)
                .doesNotContain("abcdef123456")
                .doesNotContain("portal.example")
                .hasSizeLessThan(1001);
    }

    @Test
    void delays_double_to_the_longest_and_jitter_only_adds() {
        JobPolicy policy = JobPolicy.builder()
                .maxAttempts(50)
                .delays(Duration.ofMinutes(1), Duration.ofMinutes(5))
                .jitter(0.5)
                .build();
        assertThat(policy.delayAfter(1, 0)).isEqualTo(Duration.ofMinutes(1));
        assertThat(policy.delayAfter(3, 0)).isEqualTo(Duration.ofMinutes(4));
        assertThat(policy.delayAfter(49, 0)).isEqualTo(Duration.ofMinutes(5));
        assertThat(policy.delayAfter(1, 1)).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void a_policy_out_of_range_is_refused_by_name() {
        assertThatThrownBy(() -> JobPolicy.builder().maxAttempts(0).build()).hasMessageContaining("maxAttempts");
        assertThatThrownBy(() -> JobPolicy.builder().jitter(2).build()).hasMessageContaining("jitter");
        assertThatThrownBy(() -> JobPolicy.builder()
                        .delays(Duration.ofMinutes(2), Duration.ofMinutes(1))
                        .build())
                .hasMessageContaining("longestDelay");
    }
}

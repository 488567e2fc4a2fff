package io.svyaz.kit.queue;

import io.svyaz.core.error.AccessDeniedException;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.CallInterruptedException;
import io.svyaz.core.error.CredentialsException;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.error.UnexpectedAnswerException;
import io.svyaz.kit.StoreException;
import java.nio.channels.ClosedByInterruptException;
import java.time.Duration;
import java.time.Instant;

/**
 * What a failure means for the job: the whole of the retry rules, and nothing else.
 *
 * <p>Refused credentials are tried again although a missing right is not: tokens are refreshed and exchanged while jobs
 * run, and minutes later the same call goes through. Each of these tries counts, so wrong credentials fail soon.
 */
final class OutcomeRules {
    private OutcomeRules() {}

    /**
     * Judges.
     *
     * @param failure what the handler threw
     * @param job the job, with this attempt counted
     * @param policy of its type
     * @param now the time of failure
     * @param chance from 0 to 1, for the jitter
     * @param stopping whether the worker is being stopped
     */
    static Verdict judge(
            Throwable failure, ClaimedJob job, JobPolicy policy, Instant now, double chance, boolean stopping) {
        if (failure instanceof JobFailedException asked) {
            return new Verdict.Fail(asked.kind(), ErrorText.of(failure), job.unsure());
        }
        if (failure instanceof JobPostponedException asked) {
            return postponed(asked.until(), JobErrorKind.POSTPONED, failure, job, policy, now, job.unsure());
        }
        if (failure instanceof LeaseLostException) {
            return new Verdict.Release(true);
        }
        if (isInterruption(failure) && stopping) {
            return new Verdict.Release(unsure(failure, job));
        }
        if (failure instanceof RateLimitedException limit) {
            return postponed(
                    freeAt(limit, policy, now), JobErrorKind.RATE_LIMIT, failure, job, policy, now, unsure(limit, job));
        }
        if (failure instanceof RequestRejectedException) {
            return new Verdict.Fail(JobErrorKind.BUSINESS, ErrorText.of(failure), job.unsure());
        }
        if (failure instanceof AccessDeniedException) {
            return new Verdict.Fail(JobErrorKind.AUTH, ErrorText.of(failure), job.unsure());
        }
        boolean unsure = unsure(failure, job);
        JobErrorKind kind = kind(failure);
        return job.attempt() >= policy.maxAttempts()
                ? new Verdict.Fail(kind, ErrorText.of(failure), unsure)
                : new Verdict.Retry(
                        now.plus(policy.delayAfter(job.attempt(), chance)), kind, ErrorText.of(failure), unsure);
    }

    private static JobErrorKind kind(Throwable failure) {
        if (failure instanceof CredentialsException) {
            return JobErrorKind.AUTH;
        }
        if (failure instanceof UnexpectedAnswerException) {
            return JobErrorKind.UNEXPECTED_ANSWER;
        }
        if (failure instanceof UnavailableException || failure instanceof CallInterruptedException) {
            return ((ApiException) failure).execution() == Execution.REFUSED
                    ? JobErrorKind.TRANSIENT
                    : JobErrorKind.AMBIGUOUS;
        }
        if (failure instanceof StoreException store && store.isTransient()) {
            return JobErrorKind.TRANSIENT;
        }
        return JobErrorKind.BUG;
    }

    /** Only a vendor that surely refused leaves no doubt; what a handler did before another failure nobody knows. */
    private static boolean unsure(Throwable failure, ClaimedJob job) {
        return job.unsure() || !(failure instanceof ApiException api) || api.execution() != Execution.REFUSED;
    }

    private static boolean isInterruption(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof InterruptedException
                    || at instanceof CallInterruptedException
                    || at instanceof ClosedByInterruptException) {
                return true;
            }
        }
        return false;
    }

    /** A pause counts from now and does not depend on clocks; an instant is the vendor's. */
    private static Instant freeAt(RateLimitedException limit, JobPolicy policy, Instant now) {
        Duration pause = limit.retryAfter().orElse(policy.limitPause());
        return limit.retryAfter().isPresent() ? now.plus(pause) : limit.freeAt().orElse(now.plus(pause));
    }

    private static Verdict postponed(
            Instant wanted,
            JobErrorKind kind,
            Throwable failure,
            ClaimedJob job,
            JobPolicy policy,
            Instant now,
            boolean unsure) {
        Instant giveUpAt = job.giveUpAt().orElse(now.plus(policy.maxPostponed()));
        Instant longest = now.plus(policy.longestPause());
        Instant at =
                wanted.isAfter(longest) ? longest : wanted.isBefore(now.plusSeconds(1)) ? now.plusSeconds(1) : wanted;
        if (at.isAfter(giveUpAt)) {
            JobErrorKind late =
                    kind == JobErrorKind.RATE_LIMIT ? JobErrorKind.RATE_LIMIT_TIMEOUT : JobErrorKind.EXPIRED;
            return new Verdict.Fail(late, ErrorText.of(failure), unsure);
        }
        return new Verdict.Postpone(at, giveUpAt, kind, ErrorText.of(failure), unsure);
    }
}

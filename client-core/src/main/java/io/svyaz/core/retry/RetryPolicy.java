package io.svyaz.core.retry;

import java.time.Duration;
import java.util.Optional;

/**
 * Decides whether a failed attempt is worth another one, and after how long.
 *
 * <p>A policy is asked only when another sending is safe: the vendor surely did not carry the call out, or the call may
 * be repeated. So no policy can make a {@code ONCE} call ring twice. A pause that would end after the deadline is not
 * begun. Must be thread-safe; one that throws counts as "no".
 */
@FunctionalInterface
public interface RetryPolicy {
    /**
     * Returns the pause before the next attempt.
     *
     * @param attempt what failed
     * @return empty to hand the failure to the caller
     */
    Optional<Duration> nextDelay(FailedAttempt attempt);

    /**
     * Hands every failure to the caller.
     *
     * @return the policy
     */
    static RetryPolicy never() {
        return attempt -> Optional.empty();
    }

    /**
     * The default: 3 attempts with pauses of 1 and 2 seconds, each longer by up to half by chance; the vendor's
     * Retry-After instead where it sends one. Only failures that waiting can cure are tried again.
     *
     * @return a builder that starts from the default
     */
    static ExponentialRetryBuilder exponential() {
        return new ExponentialRetryBuilder();
    }
}

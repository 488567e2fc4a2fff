package io.svyaz.bitrix.internal;

import io.svyaz.core.error.CredentialsException;
import io.svyaz.core.retry.FailedAttempt;
import io.svyaz.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * More patient than the usual policy: a run of many requests would rather wait than be lost to one that was unlucky
 * three times.
 */
public final class BulkRetry implements RetryPolicy {
    private static final int ATTEMPTS = 10;
    private static final Duration FIRST_DELAY = Duration.ofMillis(150);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(20);

    private final RetryPolicy exponential;

    private BulkRetry(RetryPolicy exponential) {
        this.exponential = exponential;
    }

    /**
     * The policy of bulk runs by webhook, where the host chose none. A webhook has no token that could expire: the portal
     * that says so is asked again.
     *
     * @param random for the jitter
     * @return the policy
     */
    public static RetryPolicy ofWebhook(DoubleSupplier random) {
        return new BulkRetry(ofApplication(random));
    }

    /**
     * The policy of bulk runs by application, where the host chose none.
     *
     * @param random for the jitter
     * @return the policy
     */
    public static RetryPolicy ofApplication(DoubleSupplier random) {
        return RetryPolicy.exponential()
                .maxAttempts(ATTEMPTS)
                .firstDelay(FIRST_DELAY)
                .maxDelay(LONGEST_DELAY)
                .random(random)
                .build();
    }

    @Override
    public Optional<Duration> nextDelay(FailedAttempt attempt) {
        boolean expired = attempt.failure() instanceof CredentialsException
                && attempt.failure()
                        .vendorCode()
                        .filter("expired_token"::equalsIgnoreCase)
                        .isPresent();
        return expired && attempt.number() < ATTEMPTS ? Optional.of(FIRST_DELAY) : exponential.nextDelay(attempt);
    }
}

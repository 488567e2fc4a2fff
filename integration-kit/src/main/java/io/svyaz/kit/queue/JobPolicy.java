package io.svyaz.kit.queue;

import java.time.Duration;

/**
 * How jobs of a type are tried again. Immutable.
 *
 * @param maxAttempts how often a handler is called at most, postponements not counted; 1 to 1000, 3 unless said otherwise
 * @param firstDelay from the first failure to the second attempt; doubles with each further one; 1 minute unless said
 *     otherwise
 * @param longestDelay where doubling ends; 6 hours unless said otherwise
 * @param jitter how much longer than the delay it may be, as a share of it, so that jobs that failed together do not come
 *     back together; 0 to 1, 0.6 unless said otherwise
 * @param limitPause how long to wait at a rate limit when the vendor names no time; 1 minute unless said otherwise
 * @param longestPause the longest that one postponement may be; 1 hour unless said otherwise
 * @param maxPostponed how long after its first postponement a job may still be postponed; 24 hours unless said otherwise
 * @param onFailedHead what becomes of the jobs behind one that failed for good; {@code SKIP} unless said otherwise
 */
public record JobPolicy(
        int maxAttempts,
        Duration firstDelay,
        Duration longestDelay,
        double jitter,
        Duration limitPause,
        Duration longestPause,
        Duration maxPostponed,
        OnFailedHead onFailedHead) {
    private static final JobPolicy DEFAULTS = new JobPolicy(
            3,
            Duration.ofMinutes(1),
            Duration.ofHours(6),
            0.6,
            Duration.ofMinutes(1),
            Duration.ofHours(1),
            Duration.ofHours(24),
            OnFailedHead.SKIP);

    /**
     * Refuses what would not end.
     *
     * @param maxAttempts how often a handler is called at most, postponements not counted; 1 to 1000
     * @param firstDelay from the first failure to the second attempt; doubles with each further one
     * @param longestDelay where doubling ends
     * @param jitter how much longer than the delay it may be, as a share of it; 0 to 1
     * @param limitPause how long to wait at a rate limit when the vendor names no time
     * @param longestPause the longest that one postponement may be
     * @param maxPostponed how long after its first postponement a job may still be postponed
     * @param onFailedHead what becomes of the jobs behind one that failed for good
     */
    public JobPolicy {
        check("maxAttempts", maxAttempts >= 1 && maxAttempts <= 1000, "1 to 1000");
        check("firstDelay", !firstDelay.isNegative(), "zero or more");
        check("longestDelay", longestDelay.compareTo(firstDelay) >= 0, "at least firstDelay");
        check("jitter", jitter >= 0 && jitter <= 1, "0 to 1");
        check("limitPause", !limitPause.isNegative() && !limitPause.isZero(), "more than zero");
        check("longestPause", !longestPause.isNegative() && !longestPause.isZero(), "more than zero");
        check("maxPostponed", !maxPostponed.isNegative(), "zero or more");
    }

    /**
     * The policy that holds when nothing else is said.
     *
     * @return 3 attempts, 1 and 2 minutes apart
     */
    public static JobPolicy defaults() {
        return DEFAULTS;
    }

    /**
     * Starts from the defaults.
     *
     * @return a builder
     */
    public static JobPolicyBuilder builder() {
        return new JobPolicyBuilder(DEFAULTS);
    }

    /**
     * Starts from this policy.
     *
     * @return a builder
     */
    public JobPolicyBuilder toBuilder() {
        return new JobPolicyBuilder(this);
    }

    /** The pause after a failed attempt. The chance is from 0 to 1. */
    Duration delayAfter(int attempt, double chance) {
        double doubled = (double) firstDelay.toMillis() * Math.pow(2, Math.max(0, attempt - 1));
        double bounded = Math.min(doubled, (double) longestDelay.toMillis());
        return Duration.ofMillis((long) (bounded * (1 + jitter * chance)));
    }

    private static void check(String property, boolean right, String range) {
        if (!right) {
            throw new IllegalArgumentException("JobPolicy: " + property + " goes: " + range + ".");
        }
    }
}

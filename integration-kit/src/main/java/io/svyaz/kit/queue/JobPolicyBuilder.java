package io.svyaz.kit.queue;

import java.time.Duration;

/** Puts a {@link JobPolicy} together. */
public final class JobPolicyBuilder {
    private int maxAttempts;
    private Duration firstDelay;
    private Duration longestDelay;
    private double jitter;
    private Duration limitPause;
    private Duration longestPause;
    private Duration maxPostponed;
    private OnFailedHead onFailedHead;

    JobPolicyBuilder(JobPolicy from) {
        this.maxAttempts = from.maxAttempts();
        this.firstDelay = from.firstDelay();
        this.longestDelay = from.longestDelay();
        this.jitter = from.jitter();
        this.limitPause = from.limitPause();
        this.longestPause = from.longestPause();
        this.maxPostponed = from.maxPostponed();
        this.onFailedHead = from.onFailedHead();
    }

    /**
     * How often a handler is called at most; postponements are not counted.
     *
     * @param attempts 1 to 1000
     * @return this builder
     */
    public JobPolicyBuilder maxAttempts(int attempts) {
        this.maxAttempts = attempts;
        return this;
    }

    /**
     * The pauses between attempts: the first one, doubling up to the longest.
     *
     * @param first after the first failure
     * @param longest where doubling ends
     * @return this builder
     */
    public JobPolicyBuilder delays(Duration first, Duration longest) {
        this.firstDelay = first;
        this.longestDelay = longest;
        return this;
    }

    /**
     * How much longer than the delay a pause may be.
     *
     * @param share of the delay, 0 to 1
     * @return this builder
     */
    public JobPolicyBuilder jitter(double share) {
        this.jitter = share;
        return this;
    }

    /**
     * How long to wait at a rate limit when the vendor names no time.
     *
     * @param pause more than zero
     * @return this builder
     */
    public JobPolicyBuilder limitPause(Duration pause) {
        this.limitPause = pause;
        return this;
    }

    /**
     * The longest that one postponement may be, whatever time the vendor names.
     *
     * @param pause more than zero
     * @return this builder
     */
    public JobPolicyBuilder longestPause(Duration pause) {
        this.longestPause = pause;
        return this;
    }

    /**
     * How long after its first postponement a job may still be postponed.
     *
     * @param age zero or more
     * @return this builder
     */
    public JobPolicyBuilder maxPostponed(Duration age) {
        this.maxPostponed = age;
        return this;
    }

    /**
     * What becomes of the jobs behind one that failed for good.
     *
     * @param choice block or skip
     * @return this builder
     */
    public JobPolicyBuilder onFailedHead(OnFailedHead choice) {
        this.onFailedHead = choice;
        return this;
    }

    /**
     * Checks the ranges.
     *
     * @return the policy
     * @throws IllegalArgumentException naming the property that is wrong
     */
    public JobPolicy build() {
        return new JobPolicy(
                maxAttempts, firstDelay, longestDelay, jitter, limitPause, longestPause, maxPostponed, onFailedHead);
    }
}

package io.svyaz.core.retry;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/** Builds the exponential {@link RetryPolicy}. Mutable; not thread-safe. */
public final class ExponentialRetryBuilder {
    private int maxAttempts = 3;
    private Duration firstDelay = Duration.ofSeconds(1);
    private Duration maxDelay = Duration.ofMinutes(1);
    private double jitter = 0.5;
    private DoubleSupplier random = () -> ThreadLocalRandom.current().nextDouble();

    ExponentialRetryBuilder() {}

    /**
     * How often the call is sent at most, the first time included.
     *
     * @param maxAttempts at least 1; default 3
     * @return this builder
     */
    public ExponentialRetryBuilder maxAttempts(int maxAttempts) {
        if (maxAttempts < 1) {
            throw new IllegalArgumentException("maxAttempts must be at least 1, but is " + maxAttempts + ".");
        }
        this.maxAttempts = maxAttempts;
        return this;
    }

    /**
     * The pause after the first failure; each later one is twice as long.
     *
     * @param firstDelay at least a millisecond; default 1 s
     * @return this builder
     */
    public ExponentialRetryBuilder firstDelay(Duration firstDelay) {
        if (firstDelay.toMillis() < 1) {
            throw new IllegalArgumentException("firstDelay must be at least 1 ms, but is " + firstDelay + ".");
        }
        this.firstDelay = firstDelay;
        return this;
    }

    /**
     * Where doubling ends. Does not shorten what the vendor asks for.
     *
     * @param maxDelay at least the first delay; default 1 minute
     * @return this builder
     */
    public ExponentialRetryBuilder maxDelay(Duration maxDelay) {
        this.maxDelay = Objects.requireNonNull(maxDelay, "maxDelay");
        return this;
    }

    /**
     * By how much of itself a pause may grow by chance, so that many callers do not come back at once.
     *
     * @param share 0 for none, 1 for up to twice as long; default 0.5
     * @return this builder
     */
    public ExponentialRetryBuilder jitter(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("jitter must be between 0 and 1, but is " + share + ".");
        }
        this.jitter = share;
        return this;
    }

    /**
     * Where chance comes from.
     *
     * @param random evenly spread over 0 (included) to 1 (excluded)
     * @return this builder
     */
    public ExponentialRetryBuilder random(DoubleSupplier random) {
        this.random = Objects.requireNonNull(random, "random");
        return this;
    }

    /**
     * Makes the policy.
     *
     * @return immutable and thread-safe
     */
    public RetryPolicy build() {
        if (maxDelay.compareTo(firstDelay) < 0) {
            throw new IllegalArgumentException(
                    "maxDelay (" + maxDelay + ") must not be shorter than firstDelay (" + firstDelay + ").");
        }
        return new ExponentialRetry(maxAttempts, firstDelay, maxDelay, jitter, random);
    }
}

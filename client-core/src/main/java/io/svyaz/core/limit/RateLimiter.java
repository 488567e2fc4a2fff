package io.svyaz.core.limit;

import io.svyaz.core.Timing;
import java.time.Duration;
import java.time.Instant;

/**
 * Keeps the calls of one vendor account below the vendor's limit. Share one instance between all clients of the account.
 *
 * <p>A limiter hands out places and never blocks: the call waits, in its own thread, until its deadline. With many nodes
 * the places can live in a shared store behind this interface. Must be thread-safe.
 */
public interface RateLimiter {
    /**
     * Takes a place for one request.
     *
     * @param operation name of the call, for limits that differ by method
     * @param longestWait how long the caller can wait at most
     * @return go now, go after a pause, or do not go
     */
    Admission admit(String operation, Duration longestWait);

    /**
     * Hands out no place before this time: the vendor said that it is closed for this account.
     *
     * <p>An earlier time than one already known changes nothing.
     *
     * @param until when the vendor opens again
     */
    void closeUntil(Instant until);

    /**
     * The vendor said that all places are taken, by others that share the account: counts them as taken here too, and
     * hands out none before this time.
     *
     * @param until when the next place is surely free
     */
    default void exhausted(Instant until) {
        closeUntil(until);
    }

    /**
     * How many places could be taken now without a wait, for callers that choose between few large requests and many
     * small ones. An estimate: others may take them meanwhile.
     *
     * @return {@link Long#MAX_VALUE} where nothing is counted
     */
    default long free() {
        return Long.MAX_VALUE;
    }

    /**
     * No limit of its own; still waits out what the vendor reports.
     *
     * @param timing the clock it compares with
     * @return a new limiter
     */
    static RateLimiter unlimited(Timing timing) {
        return new Gate(timing);
    }

    /**
     * A leaky bucket in this JVM: {@code capacity} requests at once, then {@code perSecond} steadily.
     *
     * @param capacity at least 1
     * @param perSecond at least 1
     * @param timing the clock that refills it
     * @return a new limiter, full at first
     */
    static RateLimiter bucket(int capacity, int perSecond, Timing timing) {
        return new BucketLimiter(capacity, perSecond, Duration.ofSeconds(1), timing);
    }

    /**
     * A leaky bucket in this JVM: {@code capacity} requests at once, then {@code refill} in each {@code period} steadily.
     *
     * @param capacity at least 1
     * @param refill at least 1
     * @param period longer than zero
     * @param timing the clock that refills it
     * @return a new limiter, full at first
     */
    static RateLimiter bucket(int capacity, int refill, Duration period, Timing timing) {
        return new BucketLimiter(capacity, refill, period, timing);
    }
}

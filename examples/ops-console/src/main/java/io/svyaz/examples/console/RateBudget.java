package io.svyaz.examples.console;

import io.svyaz.core.limit.RateLimiter;

/**
 * How much of a vendor's limit is left, for the overview.
 *
 * @param name of the vendor or the account
 * @param limiter the one that the clients were built with
 * @param capacity what it holds when nothing was sent
 */
public record RateBudget(String name, RateLimiter limiter, long capacity) {
    /** Requests that may be sent now. */
    long left() {
        return Math.max(0, Math.min(limiter.free(), capacity));
    }
}

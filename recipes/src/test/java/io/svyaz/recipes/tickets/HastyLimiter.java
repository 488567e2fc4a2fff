package io.svyaz.recipes.tickets;

import io.svyaz.core.limit.Admission;
import io.svyaz.core.limit.RateLimiter;
import java.time.Duration;
import java.time.Instant;

/** A limiter for those who would rather come again than wait longer than a second. */
record HastyLimiter(RateLimiter limiter) implements RateLimiter {
    private static final Duration LONGEST = Duration.ofSeconds(1);

    @Override
    public Admission admit(String operation, Duration longestWait) {
        return limiter.admit(operation, longestWait.compareTo(LONGEST) < 0 ? longestWait : LONGEST);
    }

    @Override
    public void closeUntil(Instant until) {
        limiter.closeUntil(until);
    }

    @Override
    public void exhausted(Instant until) {
        limiter.exhausted(until);
    }

    @Override
    public long free() {
        return limiter.free();
    }
}

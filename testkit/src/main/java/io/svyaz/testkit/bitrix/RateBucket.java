package io.svyaz.testkit.bitrix;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The portal's leaky bucket: every request adds one, time drains it, a full one refuses. */
final class RateBucket {

    private final double capacity;
    private final double perSecond;
    private final Clock clock;
    private double level;
    private Instant drainedAt;

    RateBucket(int capacity, double perSecond, Clock clock) {
        this.capacity = capacity;
        this.perSecond = perSecond;
        this.clock = clock;
        this.drainedAt = clock.instant();
    }

    /** Returns false if the request does not fit; a refused request adds nothing. */
    boolean admit() {
        Instant now = clock.instant();
        double seconds = Duration.between(drainedAt, now).toNanos() / 1e9;
        level = Math.max(0, level - seconds * perSecond);
        drainedAt = now;
        if (level + 1 > capacity) {
            return false;
        }
        level++;
        return true;
    }
}

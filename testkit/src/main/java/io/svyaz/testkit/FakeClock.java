package io.svyaz.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * A clock that stands still until it is told to move.
 *
 * <p>Thread-safe. One instance serves as wall clock, as monotonic nano time and as sleeper.
 */
public final class FakeClock extends Clock {

    private final Instant start;
    private final List<Duration> sleeps = new ArrayList<>();
    private Duration elapsed = Duration.ZERO;

    /**
     * A clock that shows the given instant.
     *
     * @param start the first instant
     */
    public FakeClock(Instant start) {
        this.start = start;
    }

    /**
     * Moves the clock forward.
     *
     * @param step how far, not negative
     */
    public synchronized void advance(Duration step) {
        if (step.isNegative()) {
            throw new IllegalArgumentException("the clock cannot go back by " + step.negated());
        }
        elapsed = elapsed.plus(step);
    }

    /**
     * Stands in for a real pause: remembers it, moves the clock, returns at once.
     *
     * @param pause how long the caller wanted to wait
     */
    public synchronized void sleep(Duration pause) {
        advance(pause);
        sleeps.add(pause);
    }

    /**
     * The pauses asked for so far, in order.
     *
     * @return a copy
     */
    public synchronized List<Duration> sleeps() {
        return List.copyOf(sleeps);
    }

    /**
     * Monotonic time that moves with the clock, in place of {@link System#nanoTime()}.
     *
     * @return nanoseconds since this clock was made
     */
    public synchronized long nanoTime() {
        return elapsed.toNanos();
    }

    @Override
    public synchronized Instant instant() {
        return start.plus(elapsed);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** Returns a view in another zone that moves together with this clock. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new ZonedView(this, zone);
    }

    private static final class ZonedView extends Clock {

        private final FakeClock clock;
        private final ZoneId zone;

        ZonedView(FakeClock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return clock.withZone(other);
        }
    }
}

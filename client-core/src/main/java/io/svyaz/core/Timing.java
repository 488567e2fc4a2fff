package io.svyaz.core;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * Where a client takes time, patience and chance from, so that tests can hand in their own. Immutable.
 *
 * @param clock the wall clock, for rows and dates
 * @param nanoTime monotonic nanoseconds, for deadlines and durations: a wall clock may jump
 * @param sleeper what waits
 * @param random evenly spread over 0 (included) to 1 (excluded), for jitter
 */
public record Timing(InstantSource clock, LongSupplier nanoTime, Sleeper sleeper, DoubleSupplier random) {
    /**
     * Refuses nulls.
     *
     * @param clock the wall clock, for rows and dates
     * @param nanoTime monotonic nanoseconds, for deadlines and durations: a wall clock may jump
     * @param sleeper what waits
     * @param random evenly spread over 0 (included) to 1 (excluded), for jitter
     */
    public Timing {
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(nanoTime, "nanoTime");
        Objects.requireNonNull(sleeper, "sleeper");
        Objects.requireNonNull(random, "random");
    }

    /** Waits for a while. */
    @FunctionalInterface
    public interface Sleeper {
        /**
         * Returns after the pause.
         *
         * @param pause longer than zero
         * @throws InterruptedException when the thread is asked to stop meanwhile
         */
        void sleep(Duration pause) throws InterruptedException;
    }

    /**
     * The clocks of the machine.
     *
     * @return what clients use by default
     */
    public static Timing system() {
        return new Timing(
                InstantSource.system(),
                System::nanoTime,
                Timing::sleepThread,
                () -> ThreadLocalRandom.current().nextDouble());
    }

    /**
     * The time now.
     *
     * @return by the wall clock
     */
    public Instant now() {
        return clock.instant();
    }

    private static void sleepThread(Duration pause) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(pause.toNanos());
    }
}

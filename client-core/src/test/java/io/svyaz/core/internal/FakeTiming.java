package io.svyaz.core.internal;

import io.svyaz.core.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that moves only when a call sleeps or a test says so. */
public final class FakeTiming {
    public static final Instant START = Instant.parse("2026-11-21T10:00:00Z");

    private final AtomicLong nanos = new AtomicLong();
    private final List<Duration> pauses = new CopyOnWriteArrayList<>();

    /** The clock, the sleeper and no chance. */
    public Timing timing() {
        return new Timing(() -> START.plusNanos(nanos.get()), nanos::get, this::sleep, () -> 0);
    }

    /** Time goes by. */
    public void advance(Duration by) {
        nanos.addAndGet(by.toNanos());
    }

    /** How long it has been. */
    public Duration elapsed() {
        return Duration.ofNanos(nanos.get());
    }

    /** What was slept so far. */
    public List<Duration> pauses() {
        return List.copyOf(pauses);
    }

    private void sleep(Duration pause) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        pauses.add(pause);
        advance(pause);
    }
}

package io.svyaz.core.limit;

import io.svyaz.core.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

/** Open, or closed until a time that the vendor named. */
final class Gate implements RateLimiter {
    private final Timing timing;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile Instant closedUntil = Instant.MIN;

    Gate(Timing timing) {
        this.timing = timing;
    }

    /** How long it stays closed, zero when it is open. */
    Duration closedFor() {
        Instant until = closedUntil;
        if (until.equals(Instant.MIN)) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(timing.now(), until);
        return left.isNegative() ? Duration.ZERO : left;
    }

    @Override
    public Admission admit(String operation, Duration longestWait) {
        Duration wait = closedFor();
        if (wait.isZero()) {
            return Admission.now();
        }
        return wait.compareTo(longestWait) > 0 ? Admission.refused(closedUntil) : Admission.after(wait);
    }

    @Override
    public void closeUntil(Instant until) {
        lock.lock();
        try {
            if (until.isAfter(closedUntil)) {
                closedUntil = until;
            }
        } finally {
            lock.unlock();
        }
    }
}

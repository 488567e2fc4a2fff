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

    @Override
    public Admission admit(String operation, Duration longestWait) {
        Instant until = closedUntil;
        if (until.equals(Instant.MIN)) {
            return Admission.now();
        }
        Instant now = timing.now();
        if (!until.isAfter(now)) {
            return Admission.now();
        }
        Duration wait = Duration.between(now, until);
        return wait.compareTo(longestWait) > 0 ? Admission.refused(until) : Admission.after(wait);
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

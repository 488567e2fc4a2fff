package io.svyaz.bitrix.internal;

import io.svyaz.core.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The seconds that each method has used up within ten minutes, as the portal tells them in every answer and for every
 * command of a batch. A method over the limit is refused before it starts, so asking again only costs a place.
 */
final class OperatingTime {
    /** What the portal sums up in: after a minute the oldest part has left, if it did not say when. */
    private static final Duration PART = Duration.ofMinutes(1);

    /** The sum leaves whole after this time, whatever a wrong clock says. */
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final double limitSeconds;
    private final Timing timing;
    private final Map<String, Instant> closed = new ConcurrentHashMap<>();
    private final Map<String, Double> told = new ConcurrentHashMap<>();

    OperatingTime(Duration limit, Timing timing) {
        this.limitSeconds = limit.toMillis() / 1000.0;
        this.timing = timing;
    }

    /** An answer told what the method has used up. */
    void used(String operation, CallTime time) {
        if (time.resetAt() > 0) {
            told.put(operation, time.resetAt());
        }
        if (time.operating() >= limitSeconds) {
            close(operation, time.resetAt());
        } else if (!closed.isEmpty() && time.operating() > 0) {
            closed.remove(operation);
        }
    }

    /** When the oldest part leaves, as the last answer told, in Unix seconds; 0 when none did. */
    double resetAt(String operation) {
        return told.getOrDefault(operation, 0.0);
    }

    /** The portal refused the method. */
    void refused(String operation, Instant freeAt) {
        closed.merge(operation, freeAt, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** How long the method stays closed; zero when it is open. */
    Duration closedFor(String operation) {
        if (closed.isEmpty()) {
            return Duration.ZERO;
        }
        Instant until = closed.get(operation);
        if (until == null) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(timing.now(), until);
        if (left.isZero() || left.isNegative()) {
            closed.remove(operation, until);
            return Duration.ZERO;
        }
        return left;
    }

    private void close(String operation, double resetAt) {
        Instant now = timing.now();
        Instant then = Instant.ofEpochMilli((long) (resetAt * 1000));
        boolean sensible = then.isAfter(now) && then.isBefore(now.plus(WINDOW).plus(PART));
        refused(operation, sensible ? then : now.plus(PART));
    }
}

package io.svyaz.bitrix.internal;

import io.svyaz.core.Timing;
import io.svyaz.core.limit.Admission;
import io.svyaz.core.limit.RateLimiter;
import java.time.Duration;
import java.time.Instant;

/** Both limits of a portal: places for requests, and operating time per method. */
final class PortalLimiter implements RateLimiter {
    private final RateLimiter places;
    private final OperatingTime operating;
    private final Timing timing;

    PortalLimiter(RateLimiter places, OperatingTime operating, Timing timing) {
        this.places = places;
        this.operating = operating;
        this.timing = timing;
    }

    /** The method comes first: a closed one costs no place. */
    @Override
    public Admission admit(String operation, Duration longestWait) {
        Duration closed = operating.closedFor(operation);
        if (closed.isZero()) {
            return places.admit(operation, longestWait);
        }
        if (closed.compareTo(longestWait) > 0) {
            return Admission.refused(timing.now().plus(closed));
        }
        Admission place = places.admit(operation, longestWait);
        boolean methodIsLater = place.freeAt().isEmpty() && place.pause().compareTo(closed) < 0;
        return methodIsLater ? Admission.after(closed) : place;
    }

    @Override
    public void closeUntil(Instant until) {
        places.closeUntil(until);
    }

    @Override
    public void exhausted(Instant until) {
        places.exhausted(until);
    }

    @Override
    public long free() {
        return places.free();
    }

    @Override
    public String toString() {
        return "PortalLimiter(" + places + ")";
    }
}

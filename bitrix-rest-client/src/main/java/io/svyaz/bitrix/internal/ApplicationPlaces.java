package io.svyaz.bitrix.internal;

import io.svyaz.core.limit.Admission;
import io.svyaz.core.limit.RateLimiter;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;

/** The places of an application's portal, whose host only its token tells: those that webhooks to the same host share. */
public final class ApplicationPlaces implements RateLimiter {
    private final Supplier<String> portal;
    private final Function<String, RateLimiter> placesOf;
    private volatile Known known;

    /** Held on to, because others only share what somebody holds. */
    private record Known(String portal, RateLimiter places) {}

    /**
     * The places of an application.
     *
     * @param portal the host, or anything else that names the portal as long as the host is not known
     * @param placesOf the places of a portal
     */
    public ApplicationPlaces(Supplier<String> portal, Function<String, RateLimiter> placesOf) {
        this.portal = portal;
        this.placesOf = placesOf;
        this.known = known(portal.get());
    }

    private Known known(String name) {
        return new Known(name, placesOf.apply(name));
    }

    private RateLimiter places() {
        String name = portal.get();
        Known now = known;
        if (!now.portal.equals(name)) {
            now = known(name);
            known = now;
        }
        return now.places;
    }

    @Override
    public Admission admit(String operation, Duration longestWait) {
        return places().admit(operation, longestWait);
    }

    @Override
    public void closeUntil(Instant until) {
        places().closeUntil(until);
    }

    @Override
    public void exhausted(Instant until) {
        places().exhausted(until);
    }

    @Override
    public long free() {
        return places().free();
    }
}

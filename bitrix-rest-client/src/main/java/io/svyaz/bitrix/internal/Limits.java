package io.svyaz.bitrix.internal;

import io.svyaz.bitrix.Tariff;
import io.svyaz.core.Timing;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.limit.RateLimiter;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What limits the calls to one portal from one source address. The portal counts over all webhooks and applications of
 * an address, so all clients of a portal in this JVM share one, as long as any of them lives.
 */
public final class Limits {
    private static final Map<Key, WeakReference<RateLimiter>> SHARED = new ConcurrentHashMap<>();

    private final Timing timing;
    private final Duration twoPlaces;
    private final OperatingTime operating;

    /** Which clients share their places. A clock of its own means a portal of its own: a test's. */
    private record Key(String portal, String sourceAddress, Tariff tariff, InstantSource clock) {}

    /**
     * Limits of a client.
     *
     * @param tariff of the portal
     * @param operatingLimit seconds of a method within ten minutes
     * @param timing the client's clock
     */
    public Limits(Tariff tariff, Duration operatingLimit, Timing timing) {
        this.timing = timing;
        this.twoPlaces = Duration.ofMillis(2000L / Math.max(1, tariff.perSecond()));
        this.operating = new OperatingTime(operatingLimit, timing);
    }

    /**
     * The places of a portal, the same for every client that asks.
     *
     * @param portal host and port
     * @param sourceAddress where this JVM's requests come from, as the host names it
     * @param tariff of the portal
     * @param timing the client's clock
     * @return shared as long as somebody holds it
     */
    public static RateLimiter places(String portal, String sourceAddress, Tariff tariff, Timing timing) {
        SHARED.values().removeIf(reference -> reference.get() == null);
        Key key = new Key(portal, sourceAddress, tariff, timing.clock());
        RateLimiter fresh = tariff.capacity() == 0
                ? RateLimiter.unlimited(timing)
                // One place stays in reserve: a request may travel faster than the one before it.
                : RateLimiter.bucket(Math.max(1, tariff.capacity() - 1), tariff.perSecond(), timing);
        WeakReference<RateLimiter> shared = SHARED.compute(
                key, (same, held) -> held == null || held.get() == null ? new WeakReference<>(fresh) : held);
        RateLimiter held = shared.get();
        return held == null ? fresh : held;
    }

    /**
     * Both limits in one.
     *
     * @param places the portal's, or the host's own
     * @return for the engine
     */
    public RateLimiter around(RateLimiter places) {
        return new PortalLimiter(places, operating, timing);
    }

    void used(String operation, CallTime time) {
        operating.used(operation, time);
    }

    double resetAt(String operation) {
        return operating.resetAt(operation);
    }

    Duration closedFor(String operation) {
        return operating.closedFor(operation);
    }

    /** A refusal concerns everybody who shares the limit, not only the call that met it. */
    void refused(String operation, RateLimitedException failure, RateLimiter limiter) {
        String code = failure.vendorCode().orElse("");
        Instant now = timing.now();
        if (code.equalsIgnoreCase("QUERY_LIMIT_EXCEEDED")) {
            limiter.exhausted(now.plus(twoPlaces));
        } else {
            refused(operation, failure);
        }
    }

    /** A method's operating time is used up. */
    void refused(String operation, RateLimitedException failure) {
        if (failure.vendorCode().orElse("").equalsIgnoreCase("OPERATION_TIME_LIMIT")) {
            Duration wait = failure.retryAfter().orElse(Duration.ofMinutes(1));
            operating.refused(operation, failure.freeAt().orElse(timing.now().plus(wait)));
        }
    }
}

package io.svyaz.bitrix.internal;

import io.svyaz.bitrix.PortalMovedException;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.internal.wire.WireRequest;
import io.svyaz.core.internal.wire.WireTarget;
import io.svyaz.core.internal.wire.Wires;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** An incoming webhook: its address is its credential. Only the portal's name may change. */
public final class WebhookAccess implements Access {
    private final PortalMoves moves;
    private final AtomicReference<Place> place;

    /** Requests carry the place they went to. */
    private record Place(WireTarget target, Origin origin, BitrixWire wire) {
        static Place of(WireTarget target, Origin origin) {
            return new Place(target, origin, Wires.of(BitrixWire.class, target));
        }

        Place at(Origin other) {
            WireTarget moved = new WireTarget(
                    other.instead(target.baseUrl()), other.instead(target.shownBaseUrl()), target.headers());
            return of(moved, other);
        }
    }

    /**
     * The access of a webhook.
     *
     * @param target its address
     * @param moves where the portal may go
     */
    public WebhookAccess(WireTarget target, PortalMoves moves) {
        Origin origin = Origin.of(target.shownBaseUrl())
                .orElseThrow(() -> new IllegalArgumentException("The webhook address has no usable host."));
        this.moves = moves;
        this.place = new AtomicReference<>(Place.of(target, origin));
    }

    @Override
    public WireRequest request(String method, Map<String, ? extends @Nullable Object> parameters, Duration left) {
        Place now = Objects.requireNonNull(place.get());
        return now.wire().call(method, parameters).tagged(now);
    }

    @Override
    public boolean mended(ApiException failure, WireRequest sent) {
        if (!(failure instanceof PortalMovedException moved) || !(sent.tag() instanceof Place old)) {
            return false;
        }
        Optional<Origin> to = moves.target(moved, old.origin());
        if (to.isPresent() && place.compareAndSet(old, old.at(to.get()))) {
            moves.tell(old.origin(), to.get());
        }
        return to.isPresent();
    }
}

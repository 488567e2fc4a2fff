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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An incoming webhook: its address is its credential. Only the portal's name may change. */
public final class WebhookAccess implements Access {
    private static final Pattern USER_AND_SECRET = Pattern.compile("/rest/(?=[^/]+/[^/]+/$)");

    private final PortalMoves moves;
    private final AtomicReference<Place> place;

    /** Requests carry the place they went to. */
    private record Place(WireTarget target, Origin origin, BitrixWire wire, BitrixWire wireV3) {
        static Place of(WireTarget target, Origin origin) {
            WireTarget v3 = new WireTarget(api(target.baseUrl()), api(target.shownBaseUrl()), target.headers());
            return new Place(target, origin, Wires.of(BitrixWire.class, target), Wires.of(BitrixWire.class, v3));
        }

        Place at(Origin other) {
            WireTarget moved = new WireTarget(
                    other.instead(target.baseUrl()), other.instead(target.shownBaseUrl()), target.headers());
            return of(moved, other);
        }

        /** REST v3 of the same webhook: {@code /rest/1/secret/} becomes {@code /rest/api/1/secret/}. */
        private static String api(String base) {
            return USER_AND_SECRET.matcher(base).replaceFirst("/rest/api/");
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
    public WireRequest requestV3(String method, Object body, Map<String, String> headers, Duration left) {
        Place now = Objects.requireNonNull(place.get());
        return now.wireV3().callV3(method, body).withHeaders(headers).tagged(now);
    }

    /** A webhook has no token that could expire: where the portal says so, it is the portal that has to think again. */
    @Override
    public boolean mended(ApiException failure, WireRequest sent) {
        if (failure.vendorCode().filter("expired_token"::equalsIgnoreCase).isPresent()) {
            return true;
        }
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

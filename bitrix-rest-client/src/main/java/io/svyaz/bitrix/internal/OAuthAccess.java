package io.svyaz.bitrix.internal;

import io.svyaz.bitrix.PortalMovedException;
import io.svyaz.bitrix.oauth.OAuthToken;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.CredentialsException;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.internal.Engine;
import io.svyaz.core.internal.SanitizedCause;
import io.svyaz.core.internal.redact.Redactor;
import io.svyaz.core.internal.wire.WireRequest;
import io.svyaz.core.internal.wire.WireTarget;
import io.svyaz.core.internal.wire.Wires;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** An application that acts for a user: its requests go to the token's portal and carry the access token. */
public final class OAuthAccess implements Access {
    private static final Set<String> RENEWABLE = Set.of("expired_token", "invalid_token");
    private static final Set<String> OWN = Set.of("auth", "access_token");

    private final TokenSession session;
    private final PortalMoves moves;
    private final Redactor redactor;
    private final String userAgent;
    private final boolean bearer;
    private final boolean httpAllowed;
    private final AtomicReference<@Nullable Ready> ready = new AtomicReference<>();

    /** A token and the contract made for it. Requests carry it. */
    private record Ready(OAuthToken token, long version, Origin origin, BitrixWire wire, BitrixWire wireV3) {}

    /**
     * The access of one user.
     *
     * @param session his tokens
     * @param moves where the portal may go
     * @param engine of the client
     * @param userAgent of the client
     * @param bearer true for the header, false for the parameter {@code auth}
     * @param httpAllowed whether a portal without https may see the token
     */
    public OAuthAccess(
            TokenSession session,
            PortalMoves moves,
            Engine engine,
            String userAgent,
            boolean bearer,
            boolean httpAllowed) {
        this.session = session;
        this.moves = moves;
        this.redactor = engine.redactor();
        this.userAgent = userAgent;
        this.bearer = bearer;
        this.httpAllowed = httpAllowed;
    }

    @Override
    public WireRequest request(String method, Map<String, ? extends @Nullable Object> parameters, Duration left) {
        parameters.keySet().forEach(name -> refuseForeignToken(method, name));
        Ready now = ready(method, session.token(left));
        if (bearer) {
            return now.wire.call(method, parameters).tagged(now);
        }
        Map<String, @Nullable Object> all = new LinkedHashMap<>(parameters);
        all.put("auth", now.token.accessToken().reveal());
        return now.wire.call(method, all).tagged(now);
    }

    /** Always by header: the body of a batch is a list and has no place for a token. */
    @Override
    public WireRequest requestV3(String method, Object body, Map<String, String> headers, Duration left) {
        if (body instanceof Map<?, ?> parameters) {
            parameters.keySet().forEach(name -> refuseForeignToken(method, String.valueOf(name)));
        }
        Ready now = ready(method, session.token(left));
        return now.wireV3
                .callV3(method, body)
                .withHeaders(headers)
                .withHeader("Authorization", "Bearer " + now.token.accessToken().reveal())
                .tagged(now);
    }

    /**
     * The portal that the last token named.
     *
     * @return host and port; empty before the first request
     */
    public Optional<String> portal() {
        return Optional.ofNullable(ready.get()).map(now -> now.origin.shownHost());
    }

    @Override
    public boolean mended(ApiException failure, WireRequest sent) {
        if (!(sent.tag() instanceof Ready old)) {
            return false;
        }
        if (failure instanceof PortalMovedException moved) {
            Optional<Origin> to = moves.target(moved, old.origin);
            to.ifPresent(origin -> session.move(old.origin, origin));
            return to.isPresent();
        }
        boolean ended = failure instanceof CredentialsException
                && failure.vendorCode()
                        .map(code -> code.toLowerCase(Locale.ROOT))
                        .filter(RENEWABLE::contains)
                        .isPresent();
        if (ended) {
            session.refuse(old.token);
        }
        return ended;
    }

    private Ready ready(String method, TokenSession.Held held) {
        OAuthToken token = held.token();
        Ready before = ready.get();
        if (before != null && before.token == token) {
            return before;
        }
        redactor.remember(token.accessToken());
        token.refreshToken().ifPresent(redactor::remember);
        Ready now = new Ready(token, held.version(), origin(method, token), wire(token), wireV3(token));
        // A thread that was slow to get here may hold the token before; it sends that, and nobody is told of a way
        // back.
        boolean newer = before == null || before.version < now.version;
        if (newer && ready.compareAndSet(before, now) && before != null) {
            tell(method, before.origin, now.origin);
        }
        return now;
    }

    private void tell(String method, Origin from, Origin to) {
        try {
            moves.tell(from, to);
        } catch (RuntimeException broken) {
            throw new UnavailableException(
                    PortalMoves.listenerFailed("bitrix." + method), SanitizedCause.of(broken, redactor));
        }
    }

    private Origin origin(String method, OAuthToken token) {
        return Origin.of(token.clientEndpoint())
                .filter(origin -> httpAllowed || origin.isConfidential())
                .orElseThrow(() -> rejected(
                        method,
                        "The token's client_endpoint is no https address, so the token was not sent there. allowHttp()"
                                + " permits http for a closed network."));
    }

    private BitrixWire wire(OAuthToken token) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("User-Agent", userAgent);
        if (bearer) {
            headers.put("Authorization", "Bearer " + token.accessToken().reveal());
        }
        String base = token.clientEndpoint();
        return Wires.of(BitrixWire.class, new WireTarget(base, base, headers));
    }

    private BitrixWire wireV3(OAuthToken token) {
        String end = token.clientEndpoint().endsWith("/") ? "api/" : "/api/";
        String base = token.clientEndpoint() + end;
        return Wires.of(BitrixWire.class, new WireTarget(base, base, Map.of("User-Agent", userAgent)));
    }

    private static void refuseForeignToken(String method, String parameter) {
        if (OWN.contains(parameter.toLowerCase(Locale.ROOT))) {
            throw rejected(
                    method,
                    "The parameters auth and access_token are put in by the client; take them out, and make another"
                            + " client for another user. Nothing was sent.");
        }
    }

    private static RequestRejectedException rejected(String method, String summary) {
        return new RequestRejectedException(ErrorDetails.of("bitrix." + method, summary, Execution.REFUSED), null);
    }
}

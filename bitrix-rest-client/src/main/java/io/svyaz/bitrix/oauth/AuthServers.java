package io.svyaz.bitrix.oauth;

import io.svyaz.bitrix.internal.Origin;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.core.internal.wire.WireTarget;
import io.svyaz.core.internal.wire.Wires;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The authorisation servers that may see the client's secret, and no other, whatever a request or a token says. */
final class AuthServers {
    private final Origin usual;
    private final Map<Origin, OAuthWire> wires;

    AuthServers(Origin usual, Set<Origin> allowed, String userAgent) {
        this.usual = usual;
        this.wires = allowed.stream().collect(Collectors.toUnmodifiableMap(origin -> origin, origin -> {
            String base = origin.text() + "/";
            return Wires.of(OAuthWire.class, new WireTarget(base, base, Map.of("User-Agent", userAgent)));
        }));
    }

    static Origin origin(String address) {
        return Origin.of(address)
                .filter(Origin::isConfidential)
                .orElseThrow(() -> new IllegalArgumentException(
                        "An authorisation server is named as https://host (http on loopback alone)."));
    }

    OAuthWire wire(Optional<String> named, String operation) {
        OAuthWire wire = named.isEmpty()
                ? wires.get(usual)
                : wires.get(Origin.of(named.get()).orElse(usual));
        boolean readable = named.isEmpty() || Origin.of(named.get()).isPresent();
        if (wire == null || !readable) {
            throw new RequestRejectedException(
                    ErrorDetails.of(
                            operation,
                            "The token or request names an authorisation server that is not allowed, so the client secret"
                                    + " was not sent there. Where it is yours, allow it with allowAuthServer(..). Nothing"
                                    + " was sent.",
                            Execution.REFUSED),
                    null);
        }
        return wire;
    }
}

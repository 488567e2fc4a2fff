package io.svyaz.bitrix.events;

import io.svyaz.core.Secret;
import io.svyaz.webhook.BodySecretVerifier;
import io.svyaz.webhook.Reason;
import io.svyaz.webhook.VerifiedWebhook;
import io.svyaz.webhook.WebhookRefusedException;
import io.svyaz.webhook.WebhookRequest;
import io.svyaz.webhook.WebhookSecret;
import io.svyaz.webhook.WebhookVerifier;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.Optional;

/**
 * Accepts events whose application token belongs to the portal they claim to come from.
 *
 * <p>Bitrix24 signs nothing: whoever saw one body knows the token. Receive over TLS only, and store {@link
 * ReceivedEvent#storable()} in place of the body. The token is compared in constant time, and a portal that is unknown is
 * refused as a wrong token is, by the same comparison. Immutable and thread-safe; throws nothing but {@link
 * WebhookRefusedException}.
 */
public final class ApplicationTokenVerifier implements WebhookVerifier {
    private static final String SCHEME = "bitrix24";
    private static final int DECOY_BYTES = 32;

    /** Real ones have 32 characters; no directory should be asked for a megabyte. */
    private static final int LONGEST_MEMBER_ID = 100;

    private final BitrixEvents events;
    private final PortalDirectory portals;
    private final InstallCheck installs;
    private final KnownPortal nobody;

    private ApplicationTokenVerifier(BitrixEvents events, PortalDirectory portals, InstallCheck installs) {
        this.events = events;
        this.portals = portals;
        this.installs = installs;
        this.nobody = KnownPortal.ofAnyDomain(decoy());
    }

    /** A token that nobody can present. */
    private static WebhookSecret decoy() {
        byte[] random = new byte[DECOY_BYTES];
        new SecureRandom().nextBytes(random);
        return WebhookSecret.ofBytes(random);
    }

    /**
     * For an application that several portals install.
     *
     * @param portals knows them by member id
     * @return the verifier
     */
    public static ApplicationTokenVerifier of(PortalDirectory portals) {
        Objects.requireNonNull(portals, "portals");
        return new ApplicationTokenVerifier(BitrixEvents.create(), portals, install -> false);
    }

    /**
     * For one portal.
     *
     * @param memberId the portal's lasting id
     * @param domain the portal's host
     * @param applicationTokens the active ones: that of the application, and one of each outgoing webhook
     * @return the verifier
     */
    public static ApplicationTokenVerifier of(String memberId, String domain, WebhookSecret... applicationTokens) {
        Objects.requireNonNull(memberId, "memberId");
        KnownPortal portal = KnownPortal.of(domain, applicationTokens);
        return of(claimed -> claimed.equals(memberId) ? Optional.of(portal) : Optional.empty());
    }

    /**
     * The same verifier that also lets installations of new portals in.
     *
     * @param check asked when the token of an installation or an opened application matches no known portal
     * @return a changed copy
     */
    public ApplicationTokenVerifier acceptingInstalls(InstallCheck check) {
        return new ApplicationTokenVerifier(events, portals, Objects.requireNonNull(check, "check"));
    }

    /**
     * The same verifier with other limits.
     *
     * @param limits what a body may be
     * @return a changed copy
     */
    public ApplicationTokenVerifier withLimits(EventLimits limits) {
        return new ApplicationTokenVerifier(events.withLimits(limits), portals, installs);
    }

    @Override
    public String scheme() {
        return SCHEME;
    }

    @Override
    public VerifiedWebhook verify(WebhookRequest request) {
        ReceivedEvent received = read(request);
        Secret token = received.auth()
                .applicationToken()
                .orElseThrow(() ->
                        refused(Reason.MISSING, "the body holds no application token; a robot's webhook never does"));
        String memberId = received.event()
                .memberId()
                .orElseThrow(() -> refused(Reason.MISSING, "the body does not say which portal sent it"));
        KnownPortal portal = find(memberId);
        // The token first, whatever the host: no answer comes sooner than another.
        boolean known = matches(token, portal, request);
        boolean atHome = portal.hasDomain(received.event().domain().orElse(null));
        if (!(known && atHome) && !installs(received)) {
            throw refused(
                    Reason.MISMATCH,
                    "portal, host and application token do not belong together; compare them with the installation");
        }
        return VerifiedWebhook.of(request, SCHEME);
    }

    private ReceivedEvent read(WebhookRequest request) {
        if (events.isTooLong(request.body())) {
            throw refused(Reason.TOO_LARGE, "the body exceeds the limit; raise EventLimits.bytes if that is usual");
        }
        try {
            return events.parse(request);
        } catch (MalformedEventException e) {
            throw refused(Reason.MALFORMED, "the body is no event; check the content type");
        }
    }

    private KnownPortal find(String memberId) {
        if (memberId.length() > LONGEST_MEMBER_ID) {
            return nobody;
        }
        try {
            return portals.find(memberId).orElse(nobody);
        } catch (RuntimeException e) {
            throw refused(Reason.UNAVAILABLE, "the directory of portals failed");
        }
    }

    private static boolean matches(Secret token, KnownPortal portal, WebhookRequest request) {
        try {
            BodySecretVerifier.of(body -> Optional.of(token.reveal()), portal.tokens())
                    .withMaxBodyBytes(Integer.MAX_VALUE)
                    .verify(request);
            return true;
        } catch (WebhookRefusedException e) {
            return false;
        }
    }

    private boolean installs(ReceivedEvent received) {
        boolean brings = received.event() instanceof AppInstalledEvent || received.event() instanceof AppOpenedEvent;
        try {
            return brings && installs.accepts(received);
        } catch (RuntimeException e) {
            throw refused(Reason.UNAVAILABLE, "the check of installations failed");
        }
    }

    private static WebhookRefusedException refused(Reason reason, String advice) {
        return new WebhookRefusedException(reason, SCHEME, advice);
    }
}

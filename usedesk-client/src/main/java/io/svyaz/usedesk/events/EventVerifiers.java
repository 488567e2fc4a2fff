package io.svyaz.usedesk.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.svyaz.webhook.BodySecretVerifier;
import io.svyaz.webhook.HmacVerifier;
import io.svyaz.webhook.PathTokenVerifier;
import io.svyaz.webhook.Reason;
import io.svyaz.webhook.VerifiedWebhook;
import io.svyaz.webhook.WebhookRefusedException;
import io.svyaz.webhook.WebhookRequest;
import io.svyaz.webhook.WebhookSecret;
import io.svyaz.webhook.WebhookVerifier;
import java.util.Optional;

/**
 * The ways to know that a webhook comes from Usedesk. The vendor sends a secret inside the body, in clear text: its documentation
 * meant the token once and means the application's id now, so give both. A proxy that signs, or a secret in the address, is more.
 */
public final class EventVerifiers {
    private static final String SECRET = "secret";
    private static final int LONGEST_PING = 1024;

    private EventVerifiers() {}

    /**
     * What the body calls its secret, at the top, JSON or form. A number equals its digits; a body that names it twice is refused.
     *
     * @param secrets the application's id and the token, old and new
     * @return the verifier
     */
    public static WebhookVerifier bodySecret(WebhookSecret... secrets) {
        return member(SECRET, secrets);
    }

    /**
     * A secret under another name in the body, for dynamic blocks.
     *
     * @param name of the member, at the top
     * @param secrets the active secrets
     * @return the verifier
     */
    public static WebhookVerifier member(String name, WebhookSecret... secrets) {
        return BodySecretVerifier.of(request -> text(EventBody.of(request).path(name)), secrets);
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() || node.isNumber() ? Optional.of(node.asText()) : Optional.empty();
    }

    /**
     * Hex of the body's HMAC-SHA256 in the header {@code X-Usedesk-Signature}.
     *
     * @param secrets the active secrets
     * @return the verifier
     */
    public static WebhookVerifier signature(WebhookSecret... secrets) {
        return HmacVerifier.usedesk(secrets);
    }

    /**
     * A secret as the last part of the path, for example {@code https://host/usedesk/SECRET}.
     *
     * @param secrets the active secrets
     * @return the verifier
     */
    public static WebhookVerifier secretInPath(WebhookSecret... secrets) {
        return PathTokenVerifier.lastSegment(secrets);
    }

    /**
     * A signature, or the secret in the path, or the secret in the body.
     *
     * @param secrets the active secrets, the same for each way
     * @return the verifier
     */
    public static WebhookVerifier anyWay(WebhookSecret... secrets) {
        return WebhookVerifier.anyOf(signature(secrets), secretInPath(secrets), bodySecret(secrets));
    }

    /**
     * Lets the probe in besides, which comes without a secret when the address is saved in the cabinet. It must be answered with 200 and
     * means nothing: {@link EventEndpoints} hands it to nobody.
     *
     * @param others what everything else must pass
     * @return the verifier
     */
    public static WebhookVerifier orPing(WebhookVerifier others) {
        return WebhookVerifier.anyOf(others, EventVerifiers::ping);
    }

    /** A body with nothing but {@code ping} in it. */
    private static VerifiedWebhook ping(WebhookRequest request) {
        if (!isPing(request)) {
            throw new WebhookRefusedException(Reason.MISSING, "usedesk-ping", "this is no probe");
        }
        return VerifiedWebhook.of(request, "usedesk-ping");
    }

    private static boolean isPing(WebhookRequest request) {
        try {
            ObjectNode body = request.body().length > LONGEST_PING ? null : EventBody.of(request);
            return body != null && body.size() == 1 && body.has("ping");
        } catch (MalformedEventException other) {
            return false;
        }
    }
}

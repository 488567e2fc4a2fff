package io.svyaz.webhook;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A webhook that was accepted.
 *
 * <p>Time and id are present only where the sender signed them.
 */
public final class VerifiedWebhook {
    private final WebhookRequest request;
    private final String scheme;
    private final @Nullable String messageId;
    private final @Nullable Instant signedAt;
    private final @Nullable ReplayClaim claim;

    VerifiedWebhook(
            WebhookRequest request,
            String scheme,
            @Nullable String messageId,
            @Nullable Instant signedAt,
            @Nullable ReplayClaim claim) {
        this.request = request;
        this.scheme = scheme;
        this.messageId = messageId;
        this.signedAt = signedAt;
        this.claim = claim;
    }

    /**
     * For verifiers that a host writes.
     *
     * @param request the request that was accepted
     * @param scheme name of the accepting scheme
     * @return the verdict
     */
    public static VerifiedWebhook of(WebhookRequest request, String scheme) {
        return new VerifiedWebhook(request, scheme, null, null, null);
    }

    /** One verdict out of two about the same request; what the first one knows wins. */
    VerifiedWebhook and(VerifiedWebhook other) {
        return new VerifiedWebhook(
                request,
                scheme,
                messageId == null ? other.messageId : messageId,
                signedAt == null ? other.signedAt : signedAt,
                claim == null ? other.claim : claim.and(other.claim));
    }

    VerifiedWebhook named(String newScheme) {
        return new VerifiedWebhook(request, newScheme, messageId, signedAt, claim);
    }

    /** Takes the id at the replay guard unless that was done, or refuses. Not before everything else was checked. */
    VerifiedWebhook claimed() {
        return claim == null ? this : new VerifiedWebhook(request, scheme, messageId, signedAt, claim.take());
    }

    /**
     * The body that was checked.
     *
     * @return the raw bytes, not a copy
     */
    public byte[] body() {
        return request.body();
    }

    /**
     * The request that was checked. Its headers and path are as unproven as before, unless the scheme signs them.
     *
     * @return the request
     */
    public WebhookRequest request() {
        return request;
    }

    /**
     * Who accepted it.
     *
     * @return the scheme's name, for example {@code usedesk}
     */
    public String scheme() {
        return scheme;
    }

    /**
     * Signed message id, the key to recognise a repeated delivery by.
     *
     * @return the id, if the scheme signs one
     */
    public Optional<String> messageId() {
        return Optional.ofNullable(messageId);
    }

    /**
     * When the sender signed it.
     *
     * @return the time, if the scheme signs one
     */
    public Optional<Instant> signedAt() {
        return Optional.ofNullable(signedAt);
    }

    /**
     * Gives the id back to the replay guard, so that the sender's next try is not taken for a replay.
     *
     * <p>Call it when storing failed; {@link WebhookEndpoint} does. Without a replay guard it does nothing.
     */
    public void release() {
        if (claim != null) {
            claim.giveBack();
        }
    }

    /** Shows the scheme and the size only. */
    @Override
    public String toString() {
        return "VerifiedWebhook[" + scheme + ", bytes=" + request.body().length + "]";
    }
}

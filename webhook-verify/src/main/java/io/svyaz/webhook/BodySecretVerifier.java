package io.svyaz.webhook;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Accepts what carries one of the active secrets inside its JSON or form body.
 *
 * <p>This package parses nothing: the caller hands over the value. As anyone who saw one message knows the secret, use
 * it over TLS only, and never store or log such a body as it is.
 */
public final class BodySecretVerifier implements WebhookVerifier {
    private static final String SCHEME = "body-secret";
    private static final int DEFAULT_MAX_BODY_BYTES = 1 << 20;

    private final Function<WebhookRequest, Optional<String>> extractor;
    private final Secrets secrets;
    private final int maxBodyBytes;

    private BodySecretVerifier(
            Function<WebhookRequest, Optional<String>> extractor, Secrets secrets, int maxBodyBytes) {
        this.extractor = extractor;
        this.secrets = secrets;
        this.maxBodyBytes = maxBodyBytes;
    }

    /**
     * A verifier for bodies up to 1 MiB.
     *
     * @param extractor finds the secret in the body; whatever it throws counts as {@link Reason#MALFORMED}
     * @param secrets the active secrets
     * @return the verifier
     */
    public static BodySecretVerifier of(
            Function<WebhookRequest, Optional<String>> extractor, WebhookSecret... secrets) {
        Objects.requireNonNull(extractor, "extractor");
        return new BodySecretVerifier(extractor, new Secrets(SCHEME, secrets), DEFAULT_MAX_BODY_BYTES);
    }

    /**
     * The same verifier with another limit; a longer body is refused before the extractor sees it.
     *
     * @param bytes the limit, positive
     * @return a new verifier
     */
    public BodySecretVerifier withMaxBodyBytes(int bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("maxBodyBytes: it must be positive");
        }
        return new BodySecretVerifier(extractor, secrets, bytes);
    }

    @Override
    public String scheme() {
        return SCHEME;
    }

    @Override
    public VerifiedWebhook verify(WebhookRequest request) {
        if (request.body().length > maxBodyBytes) {
            throw new WebhookRefusedException(
                    Reason.TOO_LARGE,
                    SCHEME,
                    "the body exceeds " + maxBodyBytes + " bytes; raise maxBodyBytes if that is usual");
        }
        String presented = extract(request);
        if (presented.isEmpty()) {
            throw new WebhookRefusedException(
                    Reason.MISSING, SCHEME, "the body holds no secret; check the sender's settings");
        }
        secrets.requireMatch(presented);
        return VerifiedWebhook.of(request, SCHEME);
    }

    /** Parsers throw what they like, and deep nesting overflows the stack of some. */
    private String extract(WebhookRequest request) {
        try {
            return extractor.apply(request).orElse("");
        } catch (RuntimeException | StackOverflowError e) {
            // Without the cause: parsers quote the body in their messages.
            throw new WebhookRefusedException(
                    Reason.MALFORMED, SCHEME, "the extractor could not read the body; check the content type");
        }
    }
}

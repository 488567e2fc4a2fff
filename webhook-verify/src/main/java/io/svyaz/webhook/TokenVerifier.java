package io.svyaz.webhook;

/**
 * Accepts what carries one of the active secrets in a header.
 *
 * <p>The token proves nothing about the body: use it over TLS only, and an HMAC where the sender can make one.
 */
public final class TokenVerifier implements WebhookVerifier {
    private static final String BEARER = "Bearer ";

    private final HeaderName header;
    private final String prefix;
    private final String scheme;
    private final Secrets secrets;

    private TokenVerifier(String scheme, String header, String prefix, WebhookSecret... secrets) {
        this.header = new HeaderName(header);
        this.prefix = prefix;
        this.scheme = scheme;
        this.secrets = new Secrets(scheme, secrets);
    }

    /**
     * {@code Authorization: Bearer} and the token; the word in any letter case.
     *
     * @param secrets the active secrets
     * @return the verifier
     */
    public static TokenVerifier bearer(WebhookSecret... secrets) {
        return new TokenVerifier("bearer", "Authorization", BEARER, secrets);
    }

    /**
     * The bare token in a header.
     *
     * @param name the header's name, looked up in any letter case
     * @param secrets the active secrets
     * @return the verifier
     */
    public static TokenVerifier header(String name, WebhookSecret... secrets) {
        return new TokenVerifier("token", name, "", secrets);
    }

    @Override
    public String scheme() {
        return scheme;
    }

    @Override
    public VerifiedWebhook verify(WebhookRequest request) {
        String value = header.required(request, scheme);
        if (!value.regionMatches(true, 0, prefix, 0, prefix.length())) {
            throw new WebhookRefusedException(
                    Reason.MALFORMED, scheme, "header " + header + " does not begin with " + prefix.trim());
        }
        secrets.requireMatch(value.substring(prefix.length()));
        return VerifiedWebhook.of(request, scheme);
    }
}

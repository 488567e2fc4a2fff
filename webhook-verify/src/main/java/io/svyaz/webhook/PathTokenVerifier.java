package io.svyaz.webhook;

import org.jspecify.annotations.Nullable;

/**
 * Accepts what carries one of the active secrets in its URL, for senders that can do nothing else.
 *
 * <p>Percent-escapes are decoded, a plus sign stays a plus sign. URLs end up in access logs; keep this one out of them.
 */
public final class PathTokenVerifier implements WebhookVerifier {
    private static final String SCHEME = "path-token";

    private final @Nullable String parameter;
    private final Secrets secrets;

    private PathTokenVerifier(@Nullable String parameter, WebhookSecret... secrets) {
        this.parameter = parameter;
        this.secrets = new Secrets(SCHEME, secrets);
    }

    /**
     * The secret is the last segment of the path.
     *
     * @param secrets the active secrets
     * @return the verifier
     */
    public static PathTokenVerifier lastSegment(WebhookSecret... secrets) {
        return new PathTokenVerifier(null, secrets);
    }

    /**
     * The secret is the value of a query parameter, which must come once.
     *
     * @param name its name, as it stands in the URL
     * @param secrets the active secrets
     * @return the verifier
     */
    public static PathTokenVerifier queryParameter(String name, WebhookSecret... secrets) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name: it is blank; name the query parameter with the secret");
        }
        return new PathTokenVerifier(name, secrets);
    }

    @Override
    public String scheme() {
        return SCHEME;
    }

    @Override
    public VerifiedWebhook verify(WebhookRequest request) {
        String path = request.path();
        int query = path.indexOf('?');
        String presented = parameter == null
                ? segment(query < 0 ? path : path.substring(0, query))
                : value(query < 0 ? "" : path.substring(query + 1), parameter);
        if (presented.isEmpty()) {
            throw new WebhookRefusedException(
                    Reason.MISSING, SCHEME, "the URL holds no token; check the URL given to the sender");
        }
        secrets.requireMatch(decoded(presented));
        return VerifiedWebhook.of(request, SCHEME);
    }

    private static String segment(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String value(String query, String name) {
        String found = null;
        for (String pair : query.split("&", -1)) {
            if (pair.startsWith(name) && pair.startsWith("=", name.length())) {
                if (found != null) {
                    throw malformed("the token parameter came more than once; it must come once");
                }
                found = pair.substring(name.length() + 1);
            }
        }
        return found == null ? "" : found;
    }

    private static byte[] decoded(String text) {
        byte[] bytes = PercentEscapes.decode(text);
        if (bytes == null) {
            throw malformed("the token is not properly percent-escaped; check the URL given to the sender");
        }
        return bytes;
    }

    private static WebhookRefusedException malformed(String advice) {
        return new WebhookRefusedException(Reason.MALFORMED, SCHEME, advice);
    }
}

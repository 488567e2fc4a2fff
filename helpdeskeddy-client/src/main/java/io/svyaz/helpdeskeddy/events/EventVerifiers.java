package io.svyaz.helpdeskeddy.events;

import io.svyaz.webhook.BodySecretVerifier;
import io.svyaz.webhook.HmacVerifier;
import io.svyaz.webhook.IpAllowList;
import io.svyaz.webhook.PathTokenVerifier;
import io.svyaz.webhook.SignatureEncoding;
import io.svyaz.webhook.TokenVerifier;
import io.svyaz.webhook.WebhookSecret;
import io.svyaz.webhook.WebhookVerifier;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The ways to know that a webhook comes from HelpDeskEddy. The product signs nothing by itself: a rule may carry a Bearer token, a user
 * and password, a header of one's own, or a secret in the template; a proxy or an older integration may sign.
 */
public final class EventVerifiers {
    /** Where a template may carry a secret. */
    static final String SECRET = "secret";

    /** No page names the header; this is what integrations that sign use. */
    private static final String SIGNATURE = "X-HDE-Signature";

    private EventVerifiers() {}

    /**
     * {@code Authorization: Bearer} and a token.
     *
     * @param secrets the active secrets
     * @return the verifier
     */
    public static WebhookVerifier bearer(WebhookSecret... secrets) {
        return TokenVerifier.bearer(secrets);
    }

    /**
     * {@code Authorization: Basic} of a user and a password.
     *
     * @param user as set in the rule
     * @param password as set in the rule, not blank
     * @return the verifier
     * @throws IllegalArgumentException when the password is blank
     */
    public static WebhookVerifier basic(String user, String password) {
        if (password.isBlank()) {
            throw new IllegalArgumentException("The password is blank; it would accept anyone who knows the user.");
        }
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return TokenVerifier.header(
                "Authorization", WebhookSecret.of("Basic " + Base64.getEncoder().encodeToString(pair)));
    }

    /**
     * A header of one's own.
     *
     * @param name of the header, in any letter case
     * @param secrets the active secrets
     * @return the verifier
     */
    public static WebhookVerifier header(String name, WebhookSecret... secrets) {
        return TokenVerifier.header(name, secrets);
    }

    /**
     * A secret in the template, as the member {@code "secret"}; JSON, form or GET.
     *
     * @param secrets the active secrets
     * @return the verifier
     */
    public static WebhookVerifier secretInBody(WebhookSecret... secrets) {
        return secretInMember(SECRET, secrets);
    }

    /**
     * A secret under another name in the template; JSON, form or GET.
     *
     * @param member its name, at the top of the body
     * @param secrets the active secrets
     * @return the verifier
     */
    public static WebhookVerifier secretInMember(String member, WebhookSecret... secrets) {
        return BodySecretVerifier.of(request -> EventBody.parse(request).top(member), secrets);
    }

    /**
     * A secret as the last part of the path, for example {@code https://host/helpdesk/SECRET}.
     *
     * @param secrets the active secrets
     * @return the verifier
     */
    public static WebhookVerifier secretInPath(WebhookSecret... secrets) {
        return PathTokenVerifier.lastSegment(secrets);
    }

    /**
     * The body's HMAC-SHA256 in the header {@code X-HDE-Signature}: hex in any letter case, or base64; with {@code sha256=} before
     * it or without.
     *
     * @param secrets the active secrets
     * @return the verifier
     */
    public static WebhookVerifier signature(WebhookSecret... secrets) {
        return WebhookVerifier.anyOf(
                signature(SIGNATURE, SignatureEncoding.HEX, "", secrets),
                signature(SIGNATURE, SignatureEncoding.HEX, "sha256=", secrets),
                signature(SIGNATURE, SignatureEncoding.BASE64, "", secrets),
                signature(SIGNATURE, SignatureEncoding.BASE64, "sha256=", secrets));
    }

    /**
     * The body's HMAC-SHA256 in exactly one form.
     *
     * @param header its name, in any letter case
     * @param encoding hex or base64
     * @param prefix what stands before it; may be empty
     * @param secrets the active secrets
     * @return the verifier
     */
    public static WebhookVerifier signature(
            String header, SignatureEncoding encoding, String prefix, WebhookSecret... secrets) {
        return HmacVerifier.builder()
                .scheme("helpdeskeddy")
                .header(header)
                .encoding(encoding)
                .prefix(prefix)
                .secrets(secrets)
                .build();
    }

    /**
     * The sender's address. The account's own list comes from {@code ips()}; put this beside a secret with {@link
     * WebhookVerifier#allOf}.
     *
     * @param allowed addresses or CIDR blocks
     * @return the verifier
     */
    public static WebhookVerifier addresses(String... allowed) {
        return IpAllowList.of(allowed);
    }

    /**
     * A Bearer token, a signature, the secret in the path, or the secret in the body: for rules of several kinds at one address.
     *
     * @param secrets the active secrets, the same for each way
     * @return the verifier
     */
    public static WebhookVerifier anyWay(WebhookSecret... secrets) {
        return WebhookVerifier.anyOf(bearer(secrets), signature(secrets), secretInPath(secrets), secretInBody(secrets));
    }
}

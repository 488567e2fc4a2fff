package io.svyaz.comagic.notifications;

import io.svyaz.webhook.BodySecretVerifier;
import io.svyaz.webhook.HmacVerifier;
import io.svyaz.webhook.IpAllowList;
import io.svyaz.webhook.PathTokenVerifier;
import io.svyaz.webhook.WebhookSecret;
import io.svyaz.webhook.WebhookVerifier;

/**
 * The ways to know that a notification comes from CoMagic. No page of the vendor describes a signature, so choose by what stands
 * in between: a proxy that signs, a secret in the address, or one in the template; an address list besides.
 */
public final class NotificationVerifiers {
    private NotificationVerifiers() {}

    /**
     * Hex of the body's HMAC-SHA256 in the header {@code X-CoMagic-Signature}, in any letter case.
     *
     * @param secrets the active secrets
     * @return the verifier
     */
    public static WebhookVerifier signature(WebhookSecret... secrets) {
        return HmacVerifier.comagic(secrets);
    }

    /**
     * A secret as the last part of the path, for example {@code https://host/comagic/SECRET}.
     *
     * @param secrets the active secrets
     * @return the verifier
     */
    public static WebhookVerifier secretInPath(WebhookSecret... secrets) {
        return PathTokenVerifier.lastSegment(secrets);
    }

    /**
     * A secret as a parameter of the address.
     *
     * @param name of the parameter
     * @param secrets the active secrets
     * @return the verifier
     */
    public static WebhookVerifier secretInQuery(String name, WebhookSecret... secrets) {
        return PathTokenVerifier.queryParameter(name, secrets);
    }

    /**
     * A secret as {@code integration_key} in the template; JSON, form or GET.
     *
     * @param secrets the active secrets
     * @return the verifier
     */
    public static WebhookVerifier secretInBody(WebhookSecret... secrets) {
        return secretInMember(Bag.SECRET, secrets);
    }

    /**
     * A secret under another name in the template; JSON, form or GET.
     *
     * @param member its name, at the top of the body
     * @param secrets the active secrets
     * @return the verifier
     */
    public static WebhookVerifier secretInMember(String member, WebhookSecret... secrets) {
        return BodySecretVerifier.of(request -> Bag.parse(request).top(member), secrets);
    }

    /**
     * The sender's address. The vendor publishes no list for notifications; take the addresses from its support, and put this
     * beside a secret with {@link WebhookVerifier#allOf}.
     *
     * @param allowed addresses or CIDR blocks
     * @return the verifier
     */
    public static WebhookVerifier addresses(String... allowed) {
        return IpAllowList.of(allowed);
    }

    /**
     * A signature, or the secret in the path, or the secret in the body: for senders of several kinds at one address.
     *
     * @param secrets the active secrets, the same for each way
     * @return the verifier
     */
    public static WebhookVerifier anyWay(WebhookSecret... secrets) {
        return WebhookVerifier.anyOf(signature(secrets), secretInPath(secrets), secretInBody(secrets));
    }
}

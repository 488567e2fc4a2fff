package io.svyaz.recipes.orders;

import io.svyaz.webhook.HmacVerifier;
import io.svyaz.webhook.WebhookRefusedException;
import io.svyaz.webhook.WebhookSecret;
import io.svyaz.webhook.WebhookSigner;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Signed references to shop users: whoever holds one sees the orders of this user and cannot make one for another. Put it into a custom
 * field of the card, and let the widget's address carry it. Immutable and thread-safe.
 */
public final class UserRefs {

    private static final String HEADER = "X-Signature";
    private static final String PURPOSE = "svyaz.orders.user:";
    private static final int LONGEST = 500;

    private final WebhookSigner signer;
    private final HmacVerifier verifier;

    private UserRefs(WebhookSigner signer, HmacVerifier verifier) {
        this.signer = signer;
        this.verifier = verifier;
    }

    /**
     * References signed with HMAC-SHA256.
     *
     * @param secrets the one to sign with, then older ones that are still good
     * @return the references
     */
    public static UserRefs of(WebhookSecret... secrets) {
        HmacVerifier verifier = HmacVerifier.xSignature(secrets);
        return new UserRefs(WebhookSigner.xSignature(secrets[0]), verifier);
    }

    /**
     * The reference to a user; the same every time.
     *
     * @param userId the shop user
     * @return letters, digits, {@code -}, {@code _} and one dot: safe in an address
     */
    public String sign(String userId) {
        String name = Base64.getUrlEncoder().withoutPadding().encodeToString(userId.getBytes(StandardCharsets.UTF_8));
        return name + "." + signature(name);
    }

    /**
     * The user of a reference. Takes the same time for every wrong signature.
     *
     * @param reference as it came
     * @return empty for anything that {@link #sign} did not make with an active secret
     */
    public Optional<String> userId(String reference) {
        int dot = reference.indexOf('.');
        if (dot < 1 || reference.length() > LONGEST) {
            return Optional.empty();
        }
        String name = reference.substring(0, dot);
        try {
            verifier.verify(content(name), Map.of(HEADER, List.of(reference.substring(dot + 1))));
            byte[] id = Base64.getUrlDecoder().decode(name);
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(id))
                    .toString());
        } catch (WebhookRefusedException | IllegalArgumentException | CharacterCodingException wrong) {
            return Optional.empty();
        }
    }

    private String signature(String name) {
        return signer.sign(content(name)).values().iterator().next().get(0);
    }

    /** The purpose keeps a signature that the secret made for something else from being a reference. */
    private static byte[] content(String name) {
        return (PURPOSE + name).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "UserRefs";
    }
}

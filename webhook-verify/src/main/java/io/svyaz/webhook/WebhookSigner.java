package io.svyaz.webhook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the headers that a sender would make, for tests and fakes. */
public final class WebhookSigner {
    private final HmacVerifier verifier;

    private WebhookSigner(HmacVerifier verifier) {
        this.verifier = verifier;
    }

    /**
     * Signs what a verifier accepts. Where the scheme allows several signatures it signs with every active secret,
     * elsewhere with the first.
     *
     * @param verifier the verifier
     * @return the signer
     */
    public static WebhookSigner forVerifier(HmacVerifier verifier) {
        return new WebhookSigner(verifier);
    }

    /**
     * Signs as {@link HmacVerifier#xSignature} wants it.
     *
     * @param secret the secret
     * @return the signer
     */
    public static WebhookSigner xSignature(WebhookSecret secret) {
        return forVerifier(HmacVerifier.xSignature(secret));
    }

    /**
     * Signs as {@link HmacVerifier#usedesk} wants it.
     *
     * @param secret the secret
     * @return the signer
     */
    public static WebhookSigner usedesk(WebhookSecret secret) {
        return forVerifier(HmacVerifier.usedesk(secret));
    }

    /**
     * Signs as {@link HmacVerifier#comagic} wants it.
     *
     * @param secret the secret
     * @return the signer
     */
    public static WebhookSigner comagic(WebhookSecret secret) {
        return forVerifier(HmacVerifier.comagic(secret));
    }

    /**
     * Signs as {@link HmacVerifier#standardWebhooks} wants it.
     *
     * @param secrets one, or several to play a sender in rotation
     * @return the signer
     */
    public static WebhookSigner standardWebhooks(WebhookSecret... secrets) {
        return forVerifier(HmacVerifier.standardWebhooks(secrets));
    }

    /**
     * Signs now, under a new id; the time is told by the verifier's clock.
     *
     * @param body the raw bytes
     * @return the headers to send along
     */
    public Map<String, List<String>> sign(byte[] body) {
        return sign(body, "msg_" + UUID.randomUUID(), verifier.window().clock().instant());
    }

    /**
     * Signs under a given id and time; schemes that do not sign them leave them out.
     *
     * @param body the raw bytes
     * @param id message id, printable ASCII without spaces and full stops
     * @param at the time to sign
     * @return the headers to send along
     */
    public Map<String, List<String>> sign(byte[] body, String id, Instant at) {
        HmacScheme scheme = verifier.hmacScheme();
        var headers = new LinkedHashMap<String, List<String>>();
        SignedHead head = null;
        if (scheme.content().hasTimestamp()) {
            head = head(scheme, id, at);
            headers.put(scheme.timestampHeader().toString(), List.of(Long.toString(at.getEpochSecond())));
        }
        if (scheme.content().hasId()) {
            headers.put(scheme.idHeader().toString(), List.of(id));
        }
        headers.put(scheme.signatureHeader().toString(), List.of(signature(scheme, head, body)));
        return headers;
    }

    private static SignedHead head(HmacScheme scheme, String id, Instant at) {
        String signedId = scheme.content().hasId() ? id : null;
        if (signedId != null && !SignedHead.isId(signedId)) {
            throw new IllegalArgumentException("id: it must be printable ASCII without spaces and full stops");
        }
        return new SignedHead(signedId, Long.toString(at.getEpochSecond()), at);
    }

    private String signature(HmacScheme scheme, @Nullable SignedHead head, byte[] body) {
        var texts = new ArrayList<String>();
        for (byte[] signature : verifier.signatures(head, body)) {
            texts.add(scheme.prefix() + scheme.encoding().encode(signature));
        }
        return scheme.severalSignatures() ? String.join(" ", texts) : texts.get(0);
    }
}

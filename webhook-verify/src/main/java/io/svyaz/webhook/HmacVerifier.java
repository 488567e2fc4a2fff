package io.svyaz.webhook;

import java.security.MessageDigest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Accepts what carries an HMAC of its raw bytes under one of the active secrets.
 *
 * <p>The presented signature is decoded and compared as bytes with every active secret, in constant time and without
 * stopping at the first match. The signature is checked before the signed time, so {@link Reason#STALE} and {@link
 * Reason#FUTURE} speak of authentic messages only.
 */
public final class HmacVerifier extends TwoStepVerifier {
    private final HmacScheme scheme;
    private final HmacKey[] keys;
    private final int maxBodyBytes;
    private final TimeWindow window;
    private final @Nullable ReplayMemory memory;

    HmacVerifier(
            HmacScheme scheme, HmacKey[] keys, int maxBodyBytes, TimeWindow window, @Nullable ReplayMemory memory) {
        this.scheme = scheme;
        this.keys = keys;
        this.maxBodyBytes = maxBodyBytes;
        this.window = window;
        this.memory = memory;
    }

    /**
     * Starts a scheme of one's own: SHA-256, hex, the body alone, header {@code X-Signature}.
     *
     * @return a builder
     */
    public static HmacVerifierBuilder builder() {
        return new HmacVerifierBuilder();
    }

    /**
     * The generic scheme: header {@code X-Signature}, hex of the body's HMAC-SHA256.
     *
     * @param secrets the active secrets
     * @return the verifier
     */
    public static HmacVerifier xSignature(WebhookSecret... secrets) {
        return builder().scheme("x-signature").secrets(secrets).build();
    }

    /**
     * Usedesk: header {@code X-Usedesk-Signature}, hex of the body's HMAC-SHA256.
     *
     * @param secrets the active secrets
     * @return the verifier
     */
    public static HmacVerifier usedesk(WebhookSecret... secrets) {
        return builder()
                .scheme("usedesk")
                .header("X-Usedesk-Signature")
                .secrets(secrets)
                .build();
    }

    /**
     * CoMagic: header {@code X-Comagic-Signature}, hex of the body's HMAC-SHA256.
     *
     * @param secrets the active secrets
     * @return the verifier
     */
    public static HmacVerifier comagic(WebhookSecret... secrets) {
        return builder()
                .scheme("comagic")
                .header("X-Comagic-Signature")
                .secrets(secrets)
                .build();
    }

    /**
     * Standard Webhooks with symmetric signatures and a tolerance of five minutes; see {@link #standardWebhooksBuilder}
     * for a clock, a tolerance or a replay guard.
     *
     * @param secrets the active secrets, made with {@link WebhookSecret#ofBase64}
     * @return the verifier
     */
    public static HmacVerifier standardWebhooks(WebhookSecret... secrets) {
        return standardWebhooksBuilder(secrets).build();
    }

    /**
     * Standard Webhooks, still open for changes.
     *
     * @param secrets the active secrets, made with {@link WebhookSecret#ofBase64}
     * @return a builder
     */
    public static HmacVerifierBuilder standardWebhooksBuilder(WebhookSecret... secrets) {
        for (WebhookSecret secret : WebhookSecret.required(secrets)) {
            if (secret.keepsStandardPrefix()) {
                throw new IllegalArgumentException(
                        "secrets: a whsec_ secret was given as plain text; make it with WebhookSecret.ofBase64");
            }
        }
        return builder()
                .scheme("standard-webhooks")
                .content(SignedContent.ID_TIMESTAMP_BODY)
                .idHeader("webhook-id")
                .timestampHeader("webhook-timestamp")
                .header("webhook-signature")
                .encoding(SignatureEncoding.BASE64)
                .prefix("v1,")
                .severalSignatures()
                .secrets(secrets);
    }

    @Override
    public String scheme() {
        return scheme.name();
    }

    @Override
    VerifiedWebhook check(WebhookRequest request) {
        byte[] body = request.body();
        if (body.length > maxBodyBytes) {
            throw scheme.refusal(
                    Reason.TOO_LARGE,
                    "the body exceeds " + maxBodyBytes + " bytes; raise maxBodyBytes if that is usual");
        }
        String presented = scheme.signatureHeader().required(request, scheme.name());
        SignedHead head = SignedHead.of(scheme, request);
        requireMatch(presented, signatures(head, body));
        Instant signedAt = head == null ? null : head.signedAt();
        if (signedAt != null) {
            window.require(signedAt, scheme);
        }
        ReplayClaim claim = memory == null ? null : memory.claimFor(scheme, head, body);
        return new VerifiedWebhook(request, scheme.name(), head == null ? null : head.id(), signedAt, claim);
    }

    HmacScheme hmacScheme() {
        return scheme;
    }

    TimeWindow window() {
        return window;
    }

    /** One per active secret. */
    byte[][] signatures(@Nullable SignedHead head, byte[] body) {
        byte[] headBytes = head == null ? null : head.bytes();
        byte[][] signatures = new byte[keys.length][];
        for (int i = 0; i < keys.length; i++) {
            signatures[i] = keys[i].sign(headBytes, body);
        }
        return signatures;
    }

    private void requireMatch(String presented, byte[][] signatures) {
        boolean match = false;
        boolean wellFormed = false;
        int end = -1;
        do {
            int start = end + 1;
            end = scheme.severalSignatures() ? presented.indexOf(' ', start) : -1;
            byte[] signature = decode(presented, start, end < 0 ? presented.length() : end);
            if (signature != null) {
                wellFormed = true;
                match |= isAnyOf(signatures, signature);
            }
        } while (end >= 0);
        if (!match) {
            throw wellFormed ? mismatch() : malformed();
        }
    }

    private byte @Nullable [] decode(String presented, int from, int to) {
        int start = from + scheme.prefix().length();
        return presented.startsWith(scheme.prefix(), from)
                ? scheme.encoding()
                        .decode(presented, start, to, scheme.algorithm().length())
                : null;
    }

    private static boolean isAnyOf(byte[][] signatures, byte[] presented) {
        boolean match = false;
        for (byte[] signature : signatures) {
            match |= MessageDigest.isEqual(signature, presented);
        }
        return match;
    }

    private WebhookRefusedException mismatch() {
        return scheme.refusal(
                Reason.MISMATCH,
                "no active secret gives this signature; compare the secrets of both sides and pass the raw body");
    }

    private WebhookRefusedException malformed() {
        return scheme.refusal(
                Reason.MALFORMED,
                "header " + scheme.signatureHeader() + " does not hold "
                        + scheme.algorithm().jcaName() + " as " + scheme.encoding()
                        + "; check algorithm, encoding and prefix");
    }
}

package io.svyaz.webhook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;

/**
 * A secret shared with the sender of webhooks.
 *
 * <p>There is no way to read it back: it prints as {@code ***} and does not serialize.
 */
public final class WebhookSecret {
    private static final String STANDARD_PREFIX = "whsec_";

    private final byte[] value;

    private WebhookSecret(byte[] value) {
        if (value.length == 0) {
            throw new IllegalArgumentException("secret: it is empty; an empty secret would accept anyone");
        }
        this.value = value;
    }

    /**
     * The secret as text, taken literally as UTF-8.
     *
     * @param secret the text, not blank
     * @return the secret
     */
    public static WebhookSecret of(String secret) {
        if (secret.isBlank()) {
            throw new IllegalArgumentException("secret: it is blank; set it to the value agreed with the sender");
        }
        return new WebhookSecret(secret.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The secret as bytes.
     *
     * @param secret the bytes, copied
     * @return the secret
     */
    public static WebhookSecret ofBytes(byte[] secret) {
        return new WebhookSecret(secret.clone());
    }

    /**
     * The secret as standard base64, the form Standard Webhooks hands out.
     *
     * @param secret the base64 text, with or without the {@code whsec_} prefix
     * @return the secret
     */
    public static WebhookSecret ofBase64(String secret) {
        String text = secret.startsWith(STANDARD_PREFIX) ? secret.substring(STANDARD_PREFIX.length()) : secret;
        return new WebhookSecret(decoded(text));
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            // Without the cause: its message quotes a character of the secret.
            throw new IllegalArgumentException("secret: it is not base64; use WebhookSecret.of for plain text");
        }
    }

    /** Compares in a time that depends on the presented value alone, not even on the secret's length. */
    boolean equalTo(byte[] presented) {
        return MessageDigest.isEqual(presented, value);
    }

    HmacKey keyFor(HmacAlgorithm algorithm) {
        return new HmacKey(algorithm, value);
    }

    /** Whether a Standard Webhooks secret was given as plain text, so that its prefix became a part of the key. */
    boolean keepsStandardPrefix() {
        byte[] prefix = STANDARD_PREFIX.getBytes(StandardCharsets.UTF_8);
        return value.length >= prefix.length && Arrays.equals(value, 0, prefix.length, prefix, 0, prefix.length);
    }

    static WebhookSecret[] required(WebhookSecret[] secrets) {
        if (secrets.length == 0) {
            throw new IllegalArgumentException("secrets: there is none; give at least one active secret");
        }
        WebhookSecret[] copy = secrets.clone();
        for (WebhookSecret secret : copy) {
            Objects.requireNonNull(secret, "secrets: one of them is null");
        }
        return copy;
    }

    @Override
    public String toString() {
        return "***";
    }
}

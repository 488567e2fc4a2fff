package io.svyaz.webhook;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The active secrets of a scheme that sends the secret itself. */
final class Secrets {
    private final WebhookSecret[] active;
    private final String scheme;

    Secrets(String scheme, WebhookSecret... secrets) {
        this.active = WebhookSecret.required(secrets);
        this.scheme = scheme;
    }

    void requireMatch(String presented) {
        requireMatch(utf8(presented));
    }

    void requireMatch(byte[] presented) {
        boolean match = false;
        for (WebhookSecret secret : active) {
            match |= secret.equalTo(presented);
        }
        if (!match) {
            throw new WebhookRefusedException(
                    Reason.MISMATCH, scheme, "it is none of the active secrets; compare those of both sides");
        }
    }

    /** Not {@code getBytes}: it turns half a surrogate pair into a question mark, so two texts would pass for one. */
    private byte[] utf8(String text) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] out = new byte[bytes.remaining()];
            bytes.get(out);
            return out;
        } catch (CharacterCodingException e) {
            throw new WebhookRefusedException(Reason.MALFORMED, scheme, "the presented secret is not valid text");
        }
    }
}

package io.svyaz.webhook;

import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** How signature bytes are written in a header. */
public enum SignatureEncoding {
    /** Two digits per byte, in either case. */
    HEX {
        @Override
        byte @Nullable [] decode(String text, int from, int to, int length) {
            return SignatureText.hex(text, from, to, length);
        }

        @Override
        String encode(byte[] signature) {
            return HexFormat.of().formatHex(signature);
        }
    },
    /** Standard alphabet with padding, in canonical form: the URL-safe alphabet is refused as malformed. */
    BASE64 {
        @Override
        byte @Nullable [] decode(String text, int from, int to, int length) {
            return SignatureText.base64(text, from, to, length);
        }

        @Override
        String encode(byte[] signature) {
            return Base64.getEncoder().encodeToString(signature);
        }
    };

    /** The bytes written between two positions, or null unless they are exactly {@code length} well written bytes. */
    abstract byte @Nullable [] decode(String text, int from, int to, int length);

    abstract String encode(byte[] signature);
}

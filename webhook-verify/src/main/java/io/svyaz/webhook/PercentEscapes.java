package io.svyaz.webhook;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Decoder of percent-escapes that answers null instead of throwing or guessing. */
final class PercentEscapes {
    private PercentEscapes() {}

    /** Null for an unfinished escape or a character that may not stand in a URL unescaped. */
    static byte @Nullable [] decode(String text) {
        byte[] out = new byte[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = text.charAt(i);
            if (value == '%') {
                value = escaped(text, i);
                i += 2;
            } else if (value <= ' ' || value > '~') {
                return null;
            }
            if (value < 0) {
                return null;
            }
            out[length++] = (byte) value;
        }
        return Arrays.copyOf(out, length);
    }

    private static int escaped(String text, int at) {
        if (at + 2 >= text.length()) {
            return -1;
        }
        int high = SignatureText.hexDigit(text.charAt(at + 1));
        int low = SignatureText.hexDigit(text.charAt(at + 2));
        return (high | low) < 0 ? -1 : high << 4 | low;
    }
}

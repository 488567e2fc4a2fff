package io.svyaz.webhook;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Decoders that answer null instead of throwing and make no intermediate strings.
 *
 * <p>The JDK's base64 decoder ignores the spare bits of the last digit, so several texts would pass for one signature;
 * this one takes the canonical text only.
 */
final class SignatureText {
    /** The digits in lower case, then once more with the letters in upper case. */
    private static final byte[] HEX = table("0123456789abcdef0123456789ABCDEF", 16);

    private static final byte[] BASE64 = table("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", 64);

    private SignatureText() {}

    static byte @Nullable [] hex(String text, int from, int to, int length) {
        if (to - from != 2 * length) {
            return null;
        }
        byte[] out = new byte[length];
        for (int i = 0; i < length; i++) {
            int high = hexDigit(text.charAt(from + 2 * i));
            int low = hexDigit(text.charAt(from + 2 * i + 1));
            if ((high | low) < 0) {
                return null;
            }
            out[i] = (byte) (high << 4 | low);
        }
        return out;
    }

    static byte @Nullable [] base64(String text, int from, int to, int length) {
        if (to - from != (length + 2) / 3 * 4) {
            return null;
        }
        int digitsEnd = to - (3 - length % 3) % 3;
        byte[] out = new byte[length];
        int held = 0;
        int bits = 0;
        int at = 0;
        for (int i = from; i < digitsEnd; i++) {
            int digit = base64Digit(text.charAt(i));
            if (digit < 0) {
                return null;
            }
            held = held << 6 | digit;
            bits += 6;
            if (bits >= 8) {
                bits -= 8;
                out[at++] = (byte) (held >>> bits);
            }
        }
        boolean spareBitsClear = (held & ((1 << bits) - 1)) == 0;
        return spareBitsClear && isPadding(text, digitsEnd, to) ? out : null;
    }

    private static boolean isPadding(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '=') {
                return false;
            }
        }
        return true;
    }

    /** Not {@code Character.digit}, which takes the digits of every script. */
    static int hexDigit(char c) {
        return c < HEX.length ? HEX[c] : -1;
    }

    private static int base64Digit(char c) {
        return c < BASE64.length ? BASE64[c] : -1;
    }

    /** Value of every ASCII character by its place in the alphabet, -1 for the others. */
    private static byte[] table(String alphabet, int base) {
        byte[] table = new byte[128];
        Arrays.fill(table, (byte) -1);
        for (int i = 0; i < alphabet.length(); i++) {
            table[alphabet.charAt(i)] = (byte) (i % base);
        }
        return table;
    }
}

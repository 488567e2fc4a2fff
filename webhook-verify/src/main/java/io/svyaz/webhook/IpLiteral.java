package io.svyaz.webhook;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads IP addresses.
 *
 * <p>Not {@code InetAddress}: it asks DNS about anything that is not a literal, and takes {@code 1.2} for an address.
 */
final class IpLiteral {
    private static final int LONGEST = 45;
    private static final byte[] NOTHING = {};

    private IpLiteral() {}

    /** Four or sixteen bytes, IPv4-mapped IPv6 as the four; null for anything that is not a plain literal. */
    static byte @Nullable [] parse(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        if (text.indexOf(':') < 0) {
            return v4(text);
        }
        byte[] address = v6(text);
        return address != null && isMapped(address) ? Arrays.copyOfRange(address, 12, 16) : address;
    }

    private static byte @Nullable [] v4(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 4) {
            return null;
        }
        byte[] out = new byte[4];
        for (int i = 0; i < 4; i++) {
            int value = octet(parts[i]);
            if (value < 0) {
                return null;
            }
            out[i] = (byte) value;
        }
        return out;
    }

    /** Refuses leading zeros, which some readers take for octal. */
    private static int octet(String text) {
        if (text.isEmpty() || text.length() > 3 || (text.length() > 1 && text.charAt(0) == '0')) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value > 255 ? -1 : value;
    }

    private static byte @Nullable [] v6(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            byte[] all = groups(text, true);
            return all != null && all.length == 16 ? all : null;
        }
        byte[] head = groups(text.substring(0, gap), false);
        byte[] tail = groups(text.substring(gap + 2), true);
        if (head == null || tail == null || head.length + tail.length > 14) {
            return null;
        }
        byte[] out = Arrays.copyOf(head, 16);
        System.arraycopy(tail, 0, out, 16 - tail.length, tail.length);
        return out;
    }

    private static byte @Nullable [] groups(String text, boolean mayEndInV4) {
        if (text.isEmpty()) {
            return NOTHING;
        }
        String[] parts = text.split(":", -1);
        byte[] out = new byte[2 * parts.length + 2];
        int length = 0;
        for (int i = 0; i < parts.length; i++) {
            boolean dotted = mayEndInV4 && i == parts.length - 1 && parts[i].indexOf('.') >= 0;
            byte[] bytes = dotted ? v4(parts[i]) : group(parts[i]);
            if (bytes == null) {
                return null;
            }
            System.arraycopy(bytes, 0, out, length, bytes.length);
            length += bytes.length;
        }
        return Arrays.copyOf(out, length);
    }

    private static byte @Nullable [] group(String text) {
        if (text.isEmpty() || text.length() > 4) {
            return null;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = SignatureText.hexDigit(text.charAt(i));
            if (digit < 0) {
                return null;
            }
            value = value << 4 | digit;
        }
        return new byte[] {(byte) (value >> 8), (byte) value};
    }

    private static boolean isMapped(byte[] address) {
        for (int i = 0; i < 10; i++) {
            if (address[i] != 0) {
                return false;
            }
        }
        return address[10] == -1 && address[11] == -1;
    }
}

package io.svyaz.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is signed in front of the body: the timestamp, and the id before it.
 *
 * <p>The shapes are strict for a reason. With a full stop in an id, or a sign before the digits, one signed content could
 * be cut in several ways; a character beyond ASCII could turn into the byte of another one.
 */
record SignedHead(@Nullable String id, String timestamp, Instant signedAt) {
    private static final int LONGEST_ID = 256;

    /** Twelve digits last for 30,000 years, and no arithmetic with them can overflow. */
    private static final int MOST_DIGITS = 12;

    /** Null for a scheme that signs the body alone. */
    static @Nullable SignedHead of(HmacScheme scheme, WebhookRequest request) {
        if (!scheme.content().hasTimestamp()) {
            return null;
        }
        String id = scheme.content().hasId() ? id(scheme, request) : null;
        String timestamp = scheme.timestampHeader().required(request, scheme.name());
        long seconds = seconds(timestamp);
        if (seconds < 0) {
            throw scheme.refusal(
                    Reason.MALFORMED, "header " + scheme.timestampHeader() + " must be seconds since the epoch");
        }
        return new SignedHead(id, timestamp, Instant.ofEpochSecond(seconds));
    }

    byte[] bytes() {
        int idLength = id == null ? 0 : id.length() + 1;
        byte[] out = new byte[idLength + timestamp.length() + 1];
        if (id != null) {
            append(id, out, 0);
        }
        append(timestamp, out, idLength);
        return out;
    }

    /** Copies characters known to be ASCII, and a full stop. */
    private static void append(String text, byte[] out, int at) {
        for (int i = 0; i < text.length(); i++) {
            out[at + i] = (byte) text.charAt(i);
        }
        out[at + text.length()] = '.';
    }

    private static String id(HmacScheme scheme, WebhookRequest request) {
        String id = scheme.idHeader().required(request, scheme.name());
        if (!isId(id)) {
            throw scheme.refusal(
                    Reason.MALFORMED,
                    "header " + scheme.idHeader() + " must be printable ASCII without spaces and full stops");
        }
        return id;
    }

    static boolean isId(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c > '~' || c == '.') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST_ID;
    }

    /** Negative unless it is nothing but digits, and not too many of them. */
    private static long seconds(String text) {
        if (text.length() > MOST_DIGITS) {
            return -1;
        }
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }
}

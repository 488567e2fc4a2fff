package io.svyaz.recipes.orders;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * How far the push of an order came, as one text that is kept in the id map.
 *
 * @param orderId the order
 * @param number counts the pushes of this order from 1
 * @param hash of the state that was written
 * @param isDone false from before the write until after it
 */
record PushState(String orderId, int number, String hash, boolean isDone) {

    private static final int HASH_LENGTH = 16;

    static Optional<PushState> parse(String orderId, String text) {
        // The order's id comes first so that no two orders share a text, and may hold colons itself.
        String[] parts = text.startsWith(orderId + ":")
                ? text.substring(orderId.length() + 1).split(":", -1)
                : new String[0];
        return parts.length == 3 && parts[0].matches("\\d{1,9}")
                ? Optional.of(new PushState(orderId, Integer.parseInt(parts[0]), parts[1], parts[2].equals("done")))
                : Optional.empty();
    }

    String text() {
        return orderId + ":" + number + ":" + hash + ":" + (isDone ? "done" : "begun");
    }

    /** The push of another state, or the same one again when it was broken off. */
    static PushState next(String orderId, Optional<PushState> last, String hash) {
        return last.filter(before -> before.hash.equals(hash) && !before.isDone)
                .orElseGet(() -> new PushState(
                        orderId, last.map(before -> before.number + 1).orElse(1), hash, false));
    }

    PushState done() {
        return new PushState(orderId, number, hash, true);
    }

    /** Stands at the end of the note, so that a broken push can be told from one that never arrived. */
    String mark() {
        return "[" + orderId + "/" + number + "]";
    }

    static String hash(String customerId, String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((customerId + "\n" + content).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256.", impossible);
        }
    }
}

package io.svyaz.kit.inbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Texts of a sender made fit for columns, job types and logs: bounded, printable, and still different when they were. */
final class Names {
    private static final int LONGEST = 150;
    private static final int LONGEST_CHANGED = 120;
    private static final int LONGEST_KEY = 90;

    private Names() {}

    /** Letters, digits and {@code . _ : -} stay; a name that had to be changed ends in a piece of its hash. */
    static String event(String sent) {
        StringBuilder safe = new StringBuilder();
        sent.codePoints()
                .limit(LONGEST + 1L)
                .forEach(c -> safe.appendCodePoint(Character.isLetterOrDigit(c) || ".:-".indexOf(c) >= 0 ? c : '_'));
        if (safe.length() <= LONGEST && safe.toString().equals(sent)) {
            return sent;
        }
        int end = Math.min(safe.length(), LONGEST_CHANGED);
        end -= Character.isHighSurrogate(safe.charAt(end - 1)) ? 1 : 0;
        return safe.substring(0, end) + "~"
                + hash(sent.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
    }

    /** Short plain ASCII stays, anything else becomes its hash. */
    static String key(String sent) {
        boolean plain = sent.length() <= LONGEST_KEY && sent.chars().allMatch(c -> c > ' ' && c < 127);
        return plain ? sent : "#" + hash(sent.getBytes(StandardCharsets.UTF_8));
    }

    /** Each part with its length before it, so that no two lists of parts give the same bytes. */
    static String hash(byte[]... parts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                sha.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
                sha.update(part);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256.", missing);
        }
    }
}

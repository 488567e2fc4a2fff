package io.svyaz.webhook;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Which id a message has at the replay guard, and how long it lives there. */
record ReplayMemory(ReplayGuard guard, Duration atLeast, TimeWindow window) {
    ReplayClaim claimFor(HmacScheme scheme, @Nullable SignedHead head, byte[] body) {
        String id = head == null ? null : head.id();
        return ReplayClaim.of(guard, id == null ? hash(head, body) : id, until(head), scheme.name());
    }

    private Instant until(@Nullable SignedHead head) {
        Instant kept = window.clock().instant().plus(atLeast);
        if (head == null) {
            return kept;
        }
        Instant acceptable = head.signedAt().plus(window.tolerance());
        return kept.isAfter(acceptable) ? kept : acceptable;
    }

    /** Not the signature: a message signed with two secrets would have two of them. */
    private static String hash(@Nullable SignedHead head, byte[] body) {
        MessageDigest sha = sha256();
        if (head != null) {
            sha.update(head.bytes());
        }
        return HexFormat.of().formatHex(sha.digest(body));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

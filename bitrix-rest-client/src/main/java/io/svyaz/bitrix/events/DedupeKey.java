package io.svyaz.bitrix.events;

import io.svyaz.core.internal.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One text out of several, from which the several could be told again. */
final class DedupeKey {
    private static final int LONGEST_PART = 100;

    private DedupeKey() {}

    static Optional<String> of(BitrixEvent event) {
        return event.ts()
                .map(ts -> joined(List.of(
                        event.memberId().orElse(""),
                        event.head().upperName(),
                        event.objectId().orElseGet(() -> digest(event.data())),
                        Long.toString(ts.getEpochSecond()),
                        event.handlerId().orElse(""))));
    }

    static String joined(List<String> parts) {
        StringBuilder key = new StringBuilder();
        for (String part : parts) {
            String shown = part.length() > LONGEST_PART ? "~" + sha256(part) : part;
            key.append(key.isEmpty() ? "" : "|")
                    .append(shown.replace("\\", "\\\\").replace("|", "\\|"));
        }
        return key.toString();
    }

    private static String digest(Map<String, Object> data) {
        // The order of members is the sender's and the same in a repeated delivery.
        return data.isEmpty()
                ? ""
                : "~" + sha256(Json.mapper().valueToTree(data).toString());
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}

package io.svyaz.kit.inbox;

import java.nio.charset.StandardCharsets;

/**
 * What a repeated delivery is recognised by.
 *
 * @param value at most 110 characters
 * @param lasting a sender's id stays taken; equal bytes may be a new event after a while
 */
record DedupeKey(String value, boolean lasting) {
    static DedupeKey ofId(String id) {
        return new DedupeKey("i:" + Names.key(id), true);
    }

    static DedupeKey ofBytes(String source, String event, byte[] body) {
        return new DedupeKey("h:" + hash(source, event, body), false);
    }

    static DedupeKey ofMalformed(String source, byte[] body) {
        return new DedupeKey("r:" + hash(source, "", body), true);
    }

    private static String hash(String source, String event, byte[] body) {
        return Names.hash(source.getBytes(StandardCharsets.UTF_8), event.getBytes(StandardCharsets.UTF_8), body);
    }
}

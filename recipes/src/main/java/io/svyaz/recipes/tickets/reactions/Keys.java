package io.svyaz.recipes.tickets.reactions;

import io.svyaz.recipes.tickets.TicketEvent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Keys by which things are done once. Vendors' words are of any length, tables are not. */
final class Keys {
    private static final int MOST = 120;

    private Keys() {}

    static String ofEvent(TicketEvent event) {
        return bounded(event.system(), event.id());
    }

    static String ofTicket(TicketEvent event, String ticketId) {
        return bounded(event.system(), "ticket:" + ticketId);
    }

    private static String bounded(String system, String id) {
        String key = system + ":" + id;
        return key.length() <= MOST ? key : system + ":" + hash(key);
    }

    /** Text that people and searches find a thing by, for example {@code #usedesk-3089372-1f0c9b2a}. */
    static String mark(String system, String ticketId, String key) {
        return "#" + system + "-" + ticketId + "-" + hash(key).substring(0, 8);
    }

    private static String hash(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every JDK.", impossible);
        }
    }
}

package io.svyaz.recipes.tickets;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a helpdesk told by webhook, in the same words for both. A hint that something changed: what is so now is read from the helpdesk,
 * since events come twice and out of order. The payload itself stays with whoever stored the webhook.
 *
 * @param system the helpdesk, as {@link TicketDesk#system()} names it
 * @param id the same for every delivery of an event
 * @param kind what happened, as far as flows care
 * @param name the event's name, for example {@code ticket.resolved}; {@code webhook_} and the vendor's word for one that is not known
 * @param ticketId the ticket it is about
 * @param customerId whose ticket it is
 * @param customerEmail the address of who asks
 * @param status the vendor's word for the status, where it was told
 * @param previousStatus the status before, where it was told
 */
public record TicketEvent(
        String system,
        String id,
        Kind kind,
        String name,
        Optional<String> ticketId,
        Optional<String> customerId,
        Optional<String> customerEmail,
        Optional<String> status,
        Optional<String> previousStatus) {

    /** What happened. */
    public enum Kind {
        /** A ticket was made. */
        CREATED,
        /** Somebody wrote. */
        MESSAGE,
        /** The status changed. */
        STATUS_CHANGED,
        /** Something else about the ticket changed. */
        UPDATED,
        /** Nothing: the address was tried. */
        PING,
        /** Not known; kept by its name. */
        OTHER
    }

    /**
     * Refuses nulls; blank texts are none.
     *
     * @param system the helpdesk, as {@link TicketDesk#system()} names it
     * @param id the same for every delivery of an event
     * @param kind what happened, as far as flows care
     * @param name the event's name, for example {@code ticket.resolved}; {@code webhook_} and the vendor's word for one that is not known
     * @param ticketId the ticket it is about
     * @param customerId whose ticket it is
     * @param customerEmail the address of who asks
     * @param status the vendor's word for the status, where it was told
     * @param previousStatus the status before, where it was told
     */
    public TicketEvent {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        ticketId = filled(ticketId);
        customerId = filled(customerId);
        customerEmail = filled(customerEmail);
        status = filled(status);
        previousStatus = filled(previousStatus);
    }

    private static Optional<String> filled(Optional<String> text) {
        return text.map(String::strip).filter(value -> !value.isEmpty());
    }

    /**
     * The event as texts, for the payload of a queue.
     *
     * @return unmodifiable; what is empty is left out
     */
    public Map<String, String> asMap() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("system", system);
        map.put("id", id);
        map.put("kind", kind.name());
        map.put("name", name);
        ticketId.ifPresent(value -> map.put("ticketId", value));
        customerId.ifPresent(value -> map.put("customerId", value));
        customerEmail.ifPresent(value -> map.put("customerEmail", value));
        status.ifPresent(value -> map.put("status", value));
        previousStatus.ifPresent(value -> map.put("previousStatus", value));
        return Collections.unmodifiableMap(map);
    }

    /**
     * The event that {@link #asMap} wrote.
     *
     * @param map the texts
     * @return an equal event; a kind that this version does not know is {@link Kind#OTHER}
     * @throws IllegalArgumentException when system, id or name is missing
     */
    public static TicketEvent of(Map<String, String> map) {
        return new TicketEvent(
                needed(map, "system"),
                needed(map, "id"),
                kindOf(map.getOrDefault("kind", "")),
                needed(map, "name"),
                Optional.ofNullable(map.get("ticketId")),
                Optional.ofNullable(map.get("customerId")),
                Optional.ofNullable(map.get("customerEmail")),
                Optional.ofNullable(map.get("status")),
                Optional.ofNullable(map.get("previousStatus")));
    }

    private static String needed(Map<String, String> map, String name) {
        String value = map.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "The stored event has no " + name + ". Store TicketEvent.asMap() whole.");
        }
        return value;
    }

    private static Kind kindOf(String word) {
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(word)) {
                return kind;
            }
        }
        return Kind.OTHER;
    }

    /** Without the address: it is personal. */
    @Override
    public String toString() {
        return "TicketEvent[" + system + ", " + name + ", ticket " + ticketId.orElse("unknown") + "]";
    }
}

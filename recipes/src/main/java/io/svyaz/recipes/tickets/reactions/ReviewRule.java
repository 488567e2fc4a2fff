package io.svyaz.recipes.tickets.reactions;

import io.svyaz.recipes.tickets.DeskTicket;
import io.svyaz.recipes.tickets.TicketEvent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When a customer is asked for a review, and with which mail. Immutable.
 *
 * @param siteId LID of the site whose mail template is taken
 * @param resolved statuses in which a ticket counts as resolved, the vendors' words in lower case
 * @param repeat what happens when a ticket is reopened and resolved again
 */
public record ReviewRule(String siteId, Set<String> resolved, Repeat repeat) {
    /** The mail event that the site needs a template for. */
    public static final String EVENT_NAME = "SUPPORT_RESOLVED_REVIEW_REQUEST";

    /** How often a customer is asked about one ticket. */
    public enum Repeat {
        /** Once, however often it is resolved. */
        ONCE_PER_TICKET,
        /** Once for each event that resolves it. */
        EACH_RESOLUTION
    }

    /**
     * Keeps its own copy of the statuses, in lower case.
     *
     * @param siteId LID of the site whose mail template is taken
     * @param resolved statuses in which a ticket counts as resolved, the vendors' words in lower case
     * @param repeat what happens when a ticket is reopened and resolved again
     */
    public ReviewRule {
        Objects.requireNonNull(siteId, "siteId");
        Objects.requireNonNull(repeat, "repeat");
        resolved = resolved.stream().map(ReviewRule::plain).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Once per ticket, when it becomes {@code resolved} (Usedesk) or {@code closed} (both).
     *
     * @param siteId LID of the site whose mail template is taken
     * @return the rule
     */
    public static ReviewRule standard(String siteId) {
        return new ReviewRule(siteId, Set.of("resolved", "closed"), Repeat.ONCE_PER_TICKET);
    }

    /**
     * The same with another repeat.
     *
     * @param other what happens when a ticket is reopened and resolved again
     * @return a changed copy
     */
    public ReviewRule with(Repeat other) {
        return new ReviewRule(siteId, resolved, other);
    }

    /**
     * Under which key a mail is sent for an event, if it may be one that resolves a ticket. From resolved to closed is no resolution; an
     * event that does not tell the status may be one.
     *
     * @param event what was told
     * @return empty when it is none
     */
    public Optional<String> keyOf(TicketEvent event) {
        boolean maybe = event.kind() == TicketEvent.Kind.STATUS_CHANGED
                && event.status().map(this::isResolved).orElse(true)
                && !event.previousStatus().map(this::isResolved).orElse(false);
        if (!maybe) {
            return Optional.empty();
        }
        return event.ticketId()
                .map(ticket -> repeat == Repeat.ONCE_PER_TICKET ? Keys.ofTicket(event, ticket) : Keys.ofEvent(event));
    }

    /**
     * Tells whether a ticket counts as resolved.
     *
     * @param status the vendor's word
     * @return whether it is among {@link #resolved}
     */
    public boolean isResolved(String status) {
        return resolved.contains(plain(status));
    }

    /**
     * The mail.
     *
     * @param event what was told
     * @param ticket as it is now
     * @param key of the mail
     * @return empty when neither the event nor the ticket has an address
     */
    public Optional<MailEvent> mail(TicketEvent event, DeskTicket ticket, String key) {
        return event.customerEmail()
                .or(() -> ticket.customerEmail().map(String::strip).filter(address -> !address.isEmpty()))
                .map(address -> new MailEvent(EVENT_NAME, siteId, fields(address, ticket), key));
    }

    private static Map<String, String> fields(String address, DeskTicket ticket) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("EMAIL", address);
        fields.put("TICKET_ID", ticket.id());
        return fields;
    }

    private static String plain(String status) {
        return status.strip().toLowerCase(Locale.ROOT);
    }
}

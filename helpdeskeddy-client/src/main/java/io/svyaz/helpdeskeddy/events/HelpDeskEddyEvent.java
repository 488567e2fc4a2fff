package io.svyaz.helpdeskeddy.events;

import io.svyaz.webhook.WebhookRequest;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What HelpDeskEddy told by webhook, by kind. Immutable.
 *
 * <pre>{@code
 * HelpDeskEddyEvent event = HelpDeskEddyEvent.parse(webhook.request());
 * if (event instanceof HelpDeskEddyEvent.MessageCreated message) {
 *     queue.add(event.dedupeKey(), message.details().ticketId());
 * }
 * }</pre>
 *
 * <p>The body is whatever an administrator typed. The kind is told by {@code event} or {@code event_type}; a template without either is
 * {@link Unknown}, unless the rule has an address of its own that tells the kind. Deliveries come twice and out of order: take an
 * event as a hint that something changed, and read what is so now.
 */
public sealed interface HelpDeskEddyEvent {
    /**
     * All that was told.
     *
     * @return values under any of their usual names
     */
    EventDetails details();

    /**
     * The kind as a value.
     *
     * @return {@link EventKind#UNKNOWN} for {@link Unknown}
     */
    EventKind kind();

    /**
     * What tells a repeated delivery from a new one: the message, or ticket, kind and time of the change; else a hash of the body.
     *
     * @return the same for every delivery of an event
     */
    default String dedupeKey() {
        return details().dedupeKey(kind());
    }

    /**
     * Reads a webhook that was verified before: JSON, form-encoded, or the parameters of a GET.
     *
     * @param request what arrived
     * @return the event
     * @throws MalformedEventException when it is none of them; keep the body and look at the template
     */
    static HelpDeskEddyEvent parse(WebhookRequest request) {
        return parse(request, EventKind.UNKNOWN);
    }

    /**
     * Reads a webhook of a rule that has an address of its own, as {@link #parse(WebhookRequest)}.
     *
     * @param request what arrived
     * @param ofRule the kind, where the template does not name a known one
     * @return the event
     * @throws MalformedEventException when it can be read in no way
     */
    static HelpDeskEddyEvent parse(WebhookRequest request, EventKind ofRule) {
        EventDetails details = new EventDetails(EventBody.parse(request), request.body());
        Optional<EventKind> named = Stream.of("event", "event_type")
                .flatMap(name -> details.text(name).flatMap(EventKind::named).stream())
                .findFirst();
        return switch (named.orElse(ofRule)) {
            case TICKET_CREATED -> new TicketCreated(details);
            case MESSAGE_CREATED -> new MessageCreated(details);
            case STATUS_CHANGED -> new StatusChanged(details);
            case OWNER_CHANGED -> new OwnerChanged(details);
            case TICKET_UPDATED -> new TicketUpdated(details);
            case UNKNOWN -> new Unknown(details);
        };
    }

    /**
     * A ticket was made.
     *
     * @param details all that was told
     */
    record TicketCreated(EventDetails details) implements HelpDeskEddyEvent {
        @Override
        public EventKind kind() {
            return EventKind.TICKET_CREATED;
        }
    }

    /**
     * Somebody wrote a message; read it with {@code posts().list(..)}.
     *
     * @param details all that was told
     */
    record MessageCreated(EventDetails details) implements HelpDeskEddyEvent {
        @Override
        public EventKind kind() {
            return EventKind.MESSAGE_CREATED;
        }
    }

    /**
     * The status of a ticket changed.
     *
     * @param details all that was told
     */
    record StatusChanged(EventDetails details) implements HelpDeskEddyEvent {
        @Override
        public EventKind kind() {
            return EventKind.STATUS_CHANGED;
        }
    }

    /**
     * Another member of staff works on a ticket.
     *
     * @param details all that was told
     */
    record OwnerChanged(EventDetails details) implements HelpDeskEddyEvent {
        @Override
        public EventKind kind() {
            return EventKind.OWNER_CHANGED;
        }
    }

    /**
     * Something about a ticket changed.
     *
     * @param details all that was told
     */
    record TicketUpdated(EventDetails details) implements HelpDeskEddyEvent {
        @Override
        public EventKind kind() {
            return EventKind.TICKET_UPDATED;
        }
    }

    /**
     * A webhook without a name this SDK knows; it keeps everything.
     *
     * @param details all that was told
     */
    record Unknown(EventDetails details) implements HelpDeskEddyEvent {
        @Override
        public EventKind kind() {
            return EventKind.UNKNOWN;
        }
    }
}

package io.svyaz.recipes.tickets;

import io.svyaz.recipes.tickets.TicketEvent.Kind;
import io.svyaz.usedesk.events.EventDetails;
import io.svyaz.usedesk.events.UsedeskEvent;
import io.svyaz.usedesk.tickets.Ticket;
import io.svyaz.usedesk.tickets.TicketChange;
import io.svyaz.usedesk.tickets.TicketStatus;
import io.svyaz.webhook.WebhookRequest;
import java.util.Optional;

/** What Usedesk tells, in the words of the flows. */
public final class UsedeskTicketEvents {
    private UsedeskTicketEvents() {}

    /**
     * Reads a webhook that was verified before.
     *
     * @param request what arrived
     * @return the event
     * @throws io.svyaz.usedesk.events.MalformedEventException when the body cannot be read in any way
     */
    public static TicketEvent read(WebhookRequest request) {
        return of(UsedeskEvent.parse(request));
    }

    /**
     * An event of the flows.
     *
     * @param told a webhook that was verified and read
     * @return never fails: what is not known is {@link Kind#OTHER} and keeps its name
     */
    public static TicketEvent of(UsedeskEvent told) {
        EventDetails data = told.details();
        return new TicketEvent(
                UsedeskTickets.SYSTEM,
                told.dedupeKey(),
                kind(told),
                name(told),
                data.ticketId().map(String::valueOf),
                data.clientId().map(String::valueOf),
                data.clientEmail(),
                status(told),
                data.change().flatMap(TicketChange::oldStatus).flatMap(UsedeskTicketEvents::word));
    }

    private static Kind kind(UsedeskEvent told) {
        if (told instanceof UsedeskEvent.TicketCreated) {
            return Kind.CREATED;
        }
        if (told instanceof UsedeskEvent.CommentCreated || told instanceof UsedeskEvent.ChatMessage) {
            return Kind.MESSAGE;
        }
        if (told instanceof UsedeskEvent.Ping) {
            return Kind.PING;
        }
        if (told instanceof UsedeskEvent.TicketChanged) {
            return switch (told.name()) {
                case "ticket.resolved", "ticket.closed", "ticket.status_changed" -> Kind.STATUS_CHANGED;
                default -> Kind.UPDATED;
            };
        }
        return told instanceof UsedeskEvent.TicketRated ? Kind.UPDATED : Kind.OTHER;
    }

    private static String name(UsedeskEvent told) {
        return told instanceof UsedeskEvent.Unknown ? "webhook_" + told.name() : told.name();
    }

    private static Optional<String> status(UsedeskEvent told) {
        Optional<String> changed = told.details()
                .change()
                .flatMap(TicketChange::newStatus)
                .or(() -> told.details().ticket().flatMap(Ticket::status))
                .flatMap(UsedeskTicketEvents::word);
        return switch (told.name()) {
            case "ticket.resolved" -> changed.or(() -> Optional.of(TicketStatus.RESOLVED.word()));
            case "ticket.closed" -> changed.or(() -> Optional.of(TicketStatus.CLOSED.word()));
            default -> changed;
        };
    }

    /** The vendor writes 0 where the status did not change. */
    private static Optional<String> word(TicketStatus status) {
        return status.equals(TicketStatus.of(0)) ? Optional.empty() : Optional.of(status.word());
    }
}

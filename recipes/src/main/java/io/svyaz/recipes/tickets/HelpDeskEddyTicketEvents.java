package io.svyaz.recipes.tickets;

import io.svyaz.helpdeskeddy.events.EventDetails;
import io.svyaz.helpdeskeddy.events.EventKind;
import io.svyaz.helpdeskeddy.events.HelpDeskEddyEvent;
import io.svyaz.helpdeskeddy.tickets.StatusId;
import io.svyaz.recipes.tickets.TicketEvent.Kind;
import io.svyaz.webhook.WebhookRequest;
import java.util.Optional;

/** What HelpDeskEddy tells, in the words of the flows. */
public final class HelpDeskEddyTicketEvents {
    private HelpDeskEddyTicketEvents() {}

    /**
     * Reads a webhook that was verified before.
     *
     * @param request what arrived
     * @return the event
     * @throws io.svyaz.helpdeskeddy.events.MalformedEventException when the body cannot be read in any way
     */
    public static TicketEvent read(WebhookRequest request) {
        return of(HelpDeskEddyEvent.parse(request));
    }

    /**
     * An event of the flows.
     *
     * @param told a webhook that was verified and read
     * @return never fails: what is not known is {@link Kind#OTHER} and keeps its name
     */
    public static TicketEvent of(HelpDeskEddyEvent told) {
        EventDetails details = told.details();
        return new TicketEvent(
                HelpDeskEddyTickets.SYSTEM,
                told.dedupeKey(),
                kind(told.kind()),
                name(told),
                details.ticketId().map(String::valueOf),
                details.userId().filter(id -> id > 0).map(String::valueOf),
                details.userEmail(),
                details.statusId().map(StatusId::value),
                Optional.empty());
    }

    private static Kind kind(EventKind kind) {
        return switch (kind) {
            case TICKET_CREATED -> Kind.CREATED;
            case MESSAGE_CREATED -> Kind.MESSAGE;
            case STATUS_CHANGED -> Kind.STATUS_CHANGED;
            case OWNER_CHANGED, TICKET_UPDATED -> Kind.UPDATED;
            case UNKNOWN -> Kind.OTHER;
        };
    }

    private static String name(HelpDeskEddyEvent told) {
        return told.kind() == EventKind.UNKNOWN
                ? "webhook_" + told.details().text("event", "event_type").orElse("unknown")
                : told.kind().event();
    }
}

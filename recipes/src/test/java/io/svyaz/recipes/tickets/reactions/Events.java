package io.svyaz.recipes.tickets.reactions;

import io.svyaz.recipes.tickets.TicketEvent;
import io.svyaz.recipes.tickets.TicketEvent.Kind;
import java.util.Optional;

/** Events as helpdesks tell them. */
final class Events {
    private Events() {}

    static TicketEvent created(String id) {
        return event(id, Kind.CREATED, "ticket.created", "", "", "");
    }

    static TicketEvent status(String id, String before, String after, String email) {
        return event(id, Kind.STATUS_CHANGED, "ticket.status_changed", before, after, email);
    }

    static TicketEvent event(String id, Kind kind, String name, String before, String after, String email) {
        return new TicketEvent(
                "usedesk",
                id,
                kind,
                name,
                Optional.of("42"),
                Optional.of("7"),
                Optional.of(email),
                Optional.of(after),
                Optional.of(before));
    }
}

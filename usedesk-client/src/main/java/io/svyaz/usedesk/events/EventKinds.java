package io.svyaz.usedesk.events;

import io.svyaz.usedesk.tickets.TicketChange;
import io.svyaz.usedesk.tickets.TicketStatus;
import java.util.Locale;
import java.util.Optional;

/** Tells of what kind an event is. A chat holds a ticket, too, so it is asked for before. */
final class EventKinds {
    private EventKinds() {}

    static UsedeskEvent of(EventDetails data) {
        if (data.has("ping")) {
            return new UsedeskEvent.Ping(data);
        }
        Optional<String> word = data.event().map(text -> text.strip().toLowerCase(Locale.ROOT));
        if (word.isPresent()) {
            return named(word.get(), data);
        }
        if (data.has("chat_id")) {
            return new UsedeskEvent.ChatMessage(data);
        }
        if (data.has("comment")) {
            return new UsedeskEvent.CommentCreated(data);
        }
        if (data.has("trigger")) {
            return new UsedeskEvent.TicketChanged(data, change(data));
        }
        if (data.has("csi")) {
            return new UsedeskEvent.TicketRated(data);
        }
        return data.has("ticket") ? new UsedeskEvent.TicketCreated(data) : new UsedeskEvent.Unknown(data);
    }

    private static UsedeskEvent named(String word, EventDetails data) {
        return switch (word) {
            case "ticket.created" -> new UsedeskEvent.TicketCreated(data);
            case "ticket.rated" -> new UsedeskEvent.TicketRated(data);
            case "comment.created" -> new UsedeskEvent.CommentCreated(data);
            case "chat.message" -> new UsedeskEvent.ChatMessage(data);
            default ->
                word.startsWith("ticket.")
                        ? new UsedeskEvent.TicketChanged(data, word)
                        : new UsedeskEvent.Unknown(data);
        };
    }

    private static String change(EventDetails data) {
        Optional<TicketChange> change = data.change();
        Optional<TicketStatus> before = change.flatMap(TicketChange::oldStatus);
        TicketStatus after = change.flatMap(TicketChange::newStatus).orElse(TicketStatus.of(0));
        if (after.equals(TicketStatus.of(0)) || before.filter(after::equals).isPresent()) {
            return "ticket.updated";
        }
        if (after.equals(TicketStatus.RESOLVED)) {
            return "ticket.resolved";
        }
        return after.equals(TicketStatus.CLOSED) ? "ticket.closed" : "ticket.status_changed";
    }

    static String key(String kind, Optional<Long> id, EventDetails data) {
        return kind + ":" + id.map(String::valueOf).orElseGet(data::hash);
    }
}

package io.svyaz.recipes.tickets;

import java.time.Instant;
import java.util.Optional;

/**
 * A row of "My Requests".
 *
 * @param id by which the conversation is opened
 * @param number the column number
 * @param subject the column subject; perhaps empty
 * @param status the vendor's word, for styles
 * @param statusName the column status
 * @param lastReplyAt the column last reply: the last change of the ticket, which is what the vendors tell in lists
 */
public record TicketView(
        String id, String number, String subject, String status, String statusName, Optional<Instant> lastReplyAt) {

    static TicketView of(DeskTicket ticket, StatusNames names) {
        return new TicketView(
                ticket.id(),
                ticket.number(),
                ticket.subject(),
                ticket.status(),
                names.nameOf(ticket.status()),
                ticket.updatedAt().or(ticket::createdAt));
    }
}

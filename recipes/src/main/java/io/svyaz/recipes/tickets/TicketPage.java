package io.svyaz.recipes.tickets;

import java.time.Instant;
import java.util.List;

/**
 * A page of "My Requests".
 *
 * @param tickets newest change first; empty for a user who is not linked and beyond the last page
 * @param page its number, from 1
 * @param hasNext whether to offer the page after it
 * @param asOf when the helpdesk was asked
 * @param stale true where it is older than it should be, because the helpdesk cannot be asked right now
 */
public record TicketPage(List<TicketView> tickets, int page, boolean hasNext, Instant asOf, boolean stale) {

    /**
     * Keeps its own copy of the tickets.
     *
     * @param tickets newest change first; empty for a user who is not linked and beyond the last page
     * @param page its number, from 1
     * @param hasNext whether to offer the page after it
     * @param asOf when the helpdesk was asked
     * @param stale true where it is older than it should be, because the helpdesk cannot be asked right now
     */
    public TicketPage {
        tickets = List.copyOf(tickets);
    }
}

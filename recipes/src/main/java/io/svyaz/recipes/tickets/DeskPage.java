package io.svyaz.recipes.tickets;

import java.util.List;

/**
 * One page of a customer's tickets as the helpdesk knows them.
 *
 * @param tickets newest change first
 * @param hasNext whether there is a page after it, as far as the vendor tells
 */
public record DeskPage(List<DeskTicket> tickets, boolean hasNext) {

    /**
     * Keeps its own copy of the tickets.
     *
     * @param tickets newest change first
     * @param hasNext whether there is a page after it, as far as the vendor tells
     */
    public DeskPage {
        tickets = List.copyOf(tickets);
    }
}

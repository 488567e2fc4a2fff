package io.svyaz.recipes.tickets;

import java.util.Optional;

/** A helpdesk that must not be asked. */
record NoDesk() implements TicketDesk {
    @Override
    public String system() {
        return "none";
    }

    @Override
    public DeskPage page(String customerId, int page) {
        throw new AssertionError("asked for a page");
    }

    @Override
    public Optional<DeskTicket> ticket(String ticketId) {
        throw new AssertionError("asked for a ticket");
    }

    @Override
    public Optional<DeskThread> thread(String ticketId) {
        throw new AssertionError("asked for a conversation");
    }
}

package io.svyaz.recipes.tickets.reactions;

import io.svyaz.recipes.tickets.DeskPage;
import io.svyaz.recipes.tickets.DeskThread;
import io.svyaz.recipes.tickets.DeskTicket;
import io.svyaz.recipes.tickets.TicketDesk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A helpdesk that knows what a test says. */
final class MemoryDesk implements TicketDesk {
    private final Map<String, DeskTicket> tickets = new ConcurrentHashMap<>();

    void put(String id, String status, String email) {
        tickets.put(
                id,
                new DeskTicket(
                        id,
                        "ABC-" + id,
                        "Delivery",
                        status,
                        Optional.of("7"),
                        Optional.of(email).filter(text -> !text.isEmpty()),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Override
    public String system() {
        return "usedesk";
    }

    @Override
    public DeskPage page(String customerId, int page) {
        return new DeskPage(List.copyOf(tickets.values()), false);
    }

    @Override
    public Optional<DeskTicket> ticket(String ticketId) {
        return Optional.ofNullable(tickets.get(ticketId));
    }

    @Override
    public Optional<DeskThread> thread(String ticketId) {
        return ticket(ticketId).map(ticket -> new DeskThread(ticket, List.of(), true));
    }
}

package io.svyaz.recipes.tickets;

import io.svyaz.core.error.ApiException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** Notes when pages were really asked for, and when the vendor itself refused. */
record CountedDesk(TicketDesk desk, Clock clock, Collection<Instant> calls, Collection<Instant> refused)
        implements TicketDesk {
    @Override
    public String system() {
        return desk.system();
    }

    @Override
    public DeskPage page(String customerId, int page) {
        try {
            DeskPage answer = desk.page(customerId, page);
            calls.add(clock.instant());
            return answer;
        } catch (ApiException failure) {
            if (failure.httpStatus().isPresent()) {
                refused.add(clock.instant());
            }
            throw failure;
        }
    }

    @Override
    public Optional<DeskTicket> ticket(String ticketId) {
        return desk.ticket(ticketId);
    }

    @Override
    public Optional<DeskThread> thread(String ticketId) {
        return desk.thread(ticketId);
    }
}

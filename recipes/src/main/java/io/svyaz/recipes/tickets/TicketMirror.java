package io.svyaz.recipes.tickets;

import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.CallInterruptedException;
import java.util.Objects;
import java.util.Optional;

/**
 * Keeps what customers see in step with the helpdesk: after a webhook the next view asks anew and shows what is so now, in whatever
 * order events come. Thread-safe; handling an event again is harmless.
 *
 * <p>It reaches the caches of this JVM. With several nodes tell each of them, or live with the cache time on the others.
 */
public final class TicketMirror {
    private final TicketReads reads;

    /** Whose views ask anew. */
    public enum Refreshed {
        /** The customer's whose ticket it is. */
        CUSTOMER,
        /** Everybody's: nobody could say whose ticket it is. */
        EVERYBODY,
        /** Nobody's: nothing happened. */
        NOBODY
    }

    /**
     * For these caches.
     *
     * @param reads what was read
     */
    public TicketMirror(TicketReads reads) {
        this.reads = Objects.requireNonNull(reads, "reads");
    }

    /**
     * Forgets what an event made old. Where it does not say whose ticket it is, the helpdesk is asked.
     *
     * @param event what was told
     * @return whose views ask anew; a failing helpdesk makes it everybody's
     */
    public Refreshed handle(TicketEvent event) {
        if (event.kind() == TicketEvent.Kind.PING) {
            return Refreshed.NOBODY;
        }
        event.ticketId().ifPresent(reads::ticketChanged);
        if (event.customerId().isPresent()) {
            reads.customerChanged(event.customerId().get());
            return Refreshed.CUSTOMER;
        }
        return event.ticketId().map(this::refreshOwner).orElseGet(this::refreshAll);
    }

    private Refreshed refreshOwner(String ticketId) {
        Optional<DeskTicket> ticket;
        try {
            ticket = reads.desk().ticket(ticketId);
        } catch (CallInterruptedException stop) {
            refreshAll();
            throw stop;
        } catch (ApiException unreachable) {
            return refreshAll();
        }
        Optional<String> owner = ticket.flatMap(DeskTicket::customerId);
        owner.ifPresent(reads::customerChanged);
        return owner.isPresent() ? Refreshed.CUSTOMER : refreshAll();
    }

    private Refreshed refreshAll() {
        reads.anyCustomerChanged();
        return Refreshed.EVERYBODY;
    }
}

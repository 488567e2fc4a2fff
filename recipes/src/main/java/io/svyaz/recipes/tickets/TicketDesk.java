package io.svyaz.recipes.tickets;

import java.util.Optional;

/**
 * A helpdesk as the flows see it: it reads, always anew, and keeps nothing. Thread-safe.
 *
 * <p>Ids are the vendor's, as text. An id that cannot be one of the vendor's is like one that does not exist. Whatever else goes wrong
 * is an {@link io.svyaz.core.error.ApiException}.
 */
public interface TicketDesk {

    /**
     * Which helpdesk, for keys: the same word as in its events.
     *
     * @return for example {@code usedesk}
     */
    String system();

    /**
     * One page of a customer's tickets, newest change first. Nobody else's are among them, whatever the vendor sends.
     *
     * @param customerId the vendor's id of the customer
     * @param page from 1; beyond the last a page is empty
     * @return as many as the desk puts on a page
     */
    DeskPage page(String customerId, int page);

    /**
     * One ticket as it is now.
     *
     * @param ticketId the vendor's id
     * @return empty when there is none
     */
    Optional<DeskTicket> ticket(String ticketId);

    /**
     * One ticket with what its customer may read of it.
     *
     * @param ticketId the vendor's id
     * @return empty when there is none
     */
    Optional<DeskThread> thread(String ticketId);
}

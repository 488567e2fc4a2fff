package io.svyaz.recipes.tickets;

import java.util.List;
import java.util.Objects;

/**
 * "My Requests" of the signed-in user. Immutable and thread-safe.
 *
 * <pre>{@code
 * TicketReads reads = TicketReads.builder(UsedeskTickets.of(usedesk)).build();
 * TicketList list = new TicketList(reads, customers, StatusNames.russian());
 * TicketPage page = list.page(session.userId(), request.getParameter("page"));
 * }</pre>
 */
public final class TicketList {
    /** Nobody has more, and each page beyond the last would cost a call. */
    private static final int MOST_PAGES = 500;

    private final TicketReads reads;
    private final CustomerIds customers;
    private final StatusNames names;

    /**
     * The list of an account.
     *
     * @param reads what was read from it
     * @param customers who a user is there
     * @param names what customers read for a status
     */
    public TicketList(TicketReads reads, CustomerIds customers, StatusNames names) {
        this.reads = Objects.requireNonNull(reads, "reads");
        this.customers = Objects.requireNonNull(customers, "customers");
        this.names = Objects.requireNonNull(names, "names");
    }

    /**
     * A page by what stands in the address.
     *
     * @param userRef the signed-in user, from the session and never from the request
     * @param page below 1 or no number means 1
     * @return empty for a user who is not linked, without any call, and beyond the last page
     * @throws io.svyaz.core.error.ApiException when the helpdesk must be asked and cannot be; {@link
     *     io.svyaz.core.error.RateLimitedException} says when to come again
     */
    public TicketPage page(String userRef, String page) {
        return numbered(userRef, PageNumbers.of(page));
    }

    /**
     * A page by its number.
     *
     * @param userRef the signed-in user, from the session and never from the request
     * @param page below 1 means 1
     * @return empty for a user who is not linked, without any call, and beyond the last page
     * @throws io.svyaz.core.error.ApiException when the helpdesk must be asked and cannot be; {@link
     *     io.svyaz.core.error.RateLimitedException} says when to come again
     */
    public TicketPage page(String userRef, int page) {
        return numbered(userRef, PageNumbers.of(page));
    }

    private TicketPage numbered(String userRef, int page) {
        return customers
                .customerOf(userRef)
                .filter(customer -> page <= MOST_PAGES)
                .map(customer -> view(reads.page(customer, page), page))
                .orElseGet(() -> new TicketPage(List.of(), page, false, reads.now(), false));
    }

    private TicketPage view(Read<DeskPage> read, int page) {
        List<TicketView> rows = read.value().tickets().stream()
                .filter(ticket -> names.shows(ticket.status()))
                .map(ticket -> TicketView.of(ticket, names))
                .toList();
        return new TicketPage(rows, page, read.value().hasNext() && page < MOST_PAGES, read.asOf(), read.stale());
    }
}

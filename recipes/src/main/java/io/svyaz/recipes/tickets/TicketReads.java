package io.svyaz.recipes.tickets;

import io.svyaz.core.Timing;
import java.time.Instant;
import java.util.Optional;

/**
 * What was read from a helpdesk for its customers, kept for a while. Thread-safe; make one per account and share it between {@link
 * TicketList}, {@link TicketConversation} and {@link TicketMirror}.
 *
 * <p>However many look at a page at once, it is asked for once. What is past its time is shown on when the budget of the account is
 * spent or the helpdesk fails, for as long as the settings allow; what changed is never shown again.
 */
public final class TicketReads {
    private final TicketDesk desk;
    private final Timing timing;
    private final StaleCache<PageKey, DeskPage> pages;
    private final StaleCache<String, Optional<DeskThread>> threads;

    private record PageKey(String customerId, int page) {}

    TicketReads(TicketReadsBuilder settings) {
        desk = settings.desk;
        timing = settings.timing;
        pages = new StaleCache<>(desk.system() + ".tickets", settings);
        threads = new StaleCache<>(desk.system() + ".threads", settings);
    }

    /**
     * Starts with 60 seconds, 10 minutes more for old values, 10,000 entries, and no budget.
     *
     * @param desk where tickets come from
     * @return a builder
     */
    public static TicketReadsBuilder builder(TicketDesk desk) {
        return new TicketReadsBuilder(desk);
    }

    TicketDesk desk() {
        return desk;
    }

    Instant now() {
        return timing.now();
    }

    Read<DeskPage> page(String customerId, int page) {
        return pages.get(new PageKey(customerId, page), () -> desk.page(customerId, page));
    }

    Read<Optional<DeskThread>> thread(String ticketId) {
        return threads.get(ticketId, () -> desk.thread(ticketId));
    }

    /**
     * Forgets the pages of a customer.
     *
     * @param customerId the helpdesk's id
     */
    public void customerChanged(String customerId) {
        pages.evictIf(key -> key.customerId().equals(customerId));
    }

    /**
     * Forgets the conversation of a ticket. The pages that show it are its customer's, see {@link #customerChanged}.
     *
     * @param ticketId the helpdesk's id
     */
    public void ticketChanged(String ticketId) {
        threads.evict(ticketId);
    }

    /** Forgets all pages, where it is not known whose ticket changed. */
    public void anyCustomerChanged() {
        pages.evictIf(any -> true);
    }

    @Override
    public String toString() {
        return "TicketReads(" + desk.system() + ")";
    }
}

package io.svyaz.helpdeskeddy.tickets;

import io.svyaz.core.Listing;
import io.svyaz.core.Page;
import io.svyaz.core.Timing;
import io.svyaz.core.cache.ReadCache;
import io.svyaz.helpdeskeddy.events.HelpDeskEddyEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The ticket lists of clients, for pages that many look at: each page is asked for once and kept for a while. Thread-safe; make one
 * and share it.
 *
 * <pre>{@code
 * CachedTickets mine = CachedTickets.of(desk.tickets());
 * Page<Ticket> page = mine.firstPage(userId, query -> query.statuses(StatusId.OPEN));
 * mine.evict(event);   // in the handler of webhooks
 * }</pre>
 *
 * <p>A ticket that is not this client's is left out, whatever the vendor sends.
 */
public final class CachedTickets {
    private static final int USUAL_PAGES = 1000;

    private final Tickets tickets;
    private final ReadCache<Key, Page<Ticket>> pages;

    private record Key(long userId, Map<String, String> conditions, Optional<String> cursor) {}

    private CachedTickets(Tickets tickets, ReadCache<Key, Page<Ticket>> pages) {
        this.tickets = tickets;
        this.pages = pages;
    }

    /**
     * Pages are kept for 60 seconds, 1,000 at most.
     *
     * @param tickets of the client
     * @return an empty cache
     */
    public static CachedTickets of(Tickets tickets) {
        return of(tickets, ReadCache.USUAL_TIME, USUAL_PAGES, Timing.system());
    }

    /**
     * An empty cache.
     *
     * @param tickets of the client
     * @param timeToLive how long a page is kept
     * @param mostPages how many are kept at most
     * @param timing the clock
     * @return an empty cache
     */
    public static CachedTickets of(Tickets tickets, Duration timeToLive, int mostPages, Timing timing) {
        return new CachedTickets(
                tickets, new ReadCache<>("helpdeskeddy.tickets.cached", timeToLive, mostPages, timing));
    }

    /**
     * The first page of a client's tickets.
     *
     * @param userId the client
     * @param query further conditions; those about users are replaced
     * @return perhaps a little old
     * @throws io.svyaz.core.error.ApiException when it must be asked for and cannot be had
     */
    public Page<Ticket> firstPage(long userId, UnaryOperator<TicketQuery> query) {
        return page(userId, query, Optional.empty());
    }

    /**
     * A later page of a client's tickets.
     *
     * @param userId the client
     * @param query the same as for the page before
     * @param cursor the {@link Page#next()} of the page before
     * @return perhaps a little old
     * @throws io.svyaz.core.error.ApiException when it must be asked for and cannot be had
     */
    public Page<Ticket> pageAfter(long userId, UnaryOperator<TicketQuery> query, String cursor) {
        return page(userId, query, Optional.of(cursor));
    }

    private Page<Ticket> page(long userId, UnaryOperator<TicketQuery> query, Optional<String> cursor) {
        TicketQuery own = query.apply(TicketQuery.all()).users(userId);
        return pages.get(new Key(userId, own.asMap(), cursor), () -> {
            Listing<Ticket> all = tickets.list(own);
            return ofUser(userId, cursor.map(all::resumeAfter).orElse(all).firstPage());
        });
    }

    private static Page<Ticket> ofUser(long userId, Page<Ticket> page) {
        List<Ticket> own = page.items().stream()
                .filter(ticket -> ticket.userId().filter(id -> id == userId).isPresent())
                .toList();
        return new Page<>(own, page.total(), page.next());
    }

    /**
     * Forgets the pages of a client.
     *
     * @param userId the client
     */
    public void evict(long userId) {
        pages.evictIf(key -> key.userId() == userId);
    }

    /**
     * Forgets what an event made old: the pages of its client, or all where it does not tell whose ticket it is about.
     *
     * @param event what the vendor told
     */
    public void evict(HelpDeskEddyEvent event) {
        event.details().userId().ifPresentOrElse(this::evict, pages::clear);
    }

    @Override
    public String toString() {
        return "CachedTickets";
    }
}

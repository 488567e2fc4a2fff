package io.svyaz.usedesk.tickets;

import io.svyaz.core.Page;
import io.svyaz.core.Timing;
import io.svyaz.core.cache.ReadCache;
import io.svyaz.usedesk.events.UsedeskEvent;
import io.svyaz.usedesk.internal.OffsetPages;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Pages of tickets for a site that shows clients their own: each page is asked for once in its time, however many look at it.
 * Thread-safe; make one and share it.
 *
 * <pre>{@code
 * CachedTickets mine = CachedTickets.of(usedesk.tickets());
 * Page<Ticket> page = mine.page(clientId, query -> query.statuses(TicketStatus.OPEN), 1, 20);
 * mine.evict(event);   // in the handler of webhooks
 * }</pre>
 */
public final class CachedTickets {
    private static final int MOST_PAGES = 10_000;
    private static final TicketQuery NEWEST_CHANGE_FIRST = TicketQuery.all().sort("last_updated_at", false);

    private final Tickets tickets;
    private final ReadCache<Key, Page<Ticket>> cache;

    private record Key(long client, TicketQuery query, int page, int perPage) {}

    private CachedTickets(Tickets tickets, ReadCache<Key, Page<Ticket>> cache) {
        this.tickets = tickets;
        this.cache = cache;
    }

    /**
     * Pages that are kept for 60 seconds.
     *
     * @param tickets where they come from
     * @return an empty cache of 10,000 pages at most
     */
    public static CachedTickets of(Tickets tickets) {
        return of(tickets, ReadCache.USUAL_TIME, MOST_PAGES, Timing.system());
    }

    /**
     * Pages that are kept for another time.
     *
     * @param tickets where they come from
     * @param timeToLive longer than zero
     * @param mostPages how many are kept at most
     * @param timing the clock
     * @return an empty cache
     */
    public static CachedTickets of(Tickets tickets, Duration timeToLive, int mostPages, Timing timing) {
        return new CachedTickets(tickets, new ReadCache<>("usedesk.tickets", timeToLive, mostPages, timing));
    }

    /**
     * The first page of a client's tickets, of the vendor's 100.
     *
     * @param clientId whose; what the query says about it does not count
     * @param query further conditions and the order
     * @return perhaps a little old
     * @throws io.svyaz.core.error.ApiException when it must be asked for and cannot be had
     */
    public Page<Ticket> firstPage(long clientId, UnaryOperator<TicketQuery> query) {
        return page(clientId, query, 1, OffsetPages.SIZE);
    }

    /**
     * A later page of a client's tickets.
     *
     * @param clientId whose
     * @param query the same as for the page before
     * @param cursor the {@link Page#next()} of the page before
     * @return perhaps a little old
     * @throws io.svyaz.core.error.ApiException when it must be asked for and cannot be had
     */
    public Page<Ticket> pageAfter(long clientId, UnaryOperator<TicketQuery> query, String cursor) {
        return page(clientId, query, OffsetPages.number(cursor), OffsetPages.SIZE);
    }

    /**
     * A page of any size of a client's tickets, as sites show them.
     *
     * @param clientId whose; what the query says about it does not count
     * @param query further conditions and the order
     * @param page from 1
     * @param perPage 1 to 100
     * @return {@link Page#next()} is the number of the page after it
     * @throws io.svyaz.core.error.ApiException when it must be asked for and cannot be had
     */
    public Page<Ticket> page(long clientId, UnaryOperator<TicketQuery> query, int page, int perPage) {
        TicketQuery own = query.apply(NEWEST_CHANGE_FIRST).client(clientId);
        return cache.get(
                new Key(clientId, own, page, perPage),
                () -> tickets.page(own, page, perPage).execute());
    }

    /**
     * Forgets the pages of a client.
     *
     * @param clientId whose
     */
    public void evict(long clientId) {
        cache.evictIf(key -> key.client() == clientId);
    }

    /**
     * Forgets what a webhook says has changed: the pages of its client, or all pages where it names none.
     *
     * @param event what was told
     */
    public void evict(UsedeskEvent event) {
        if (event instanceof UsedeskEvent.Ping) {
            return;
        }
        Optional<Long> client = event.details().clientId();
        if (client.isPresent()) {
            evict(client.get());
        } else {
            cache.clear();
        }
    }

    @Override
    public String toString() {
        return "CachedTickets";
    }
}

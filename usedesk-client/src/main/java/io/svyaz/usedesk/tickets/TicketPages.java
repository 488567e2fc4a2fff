package io.svyaz.usedesk.tickets;

import io.svyaz.core.Page;
import io.svyaz.core.Timing;
import io.svyaz.core.cache.ReadCache;
import io.svyaz.usedesk.events.UsedeskEvent;
import java.time.Duration;
import java.util.Optional;

/**
 * Pages of tickets for a site that shows clients their own: each page is asked for once in its time, however many look at it.
 * Thread-safe; make one and share it.
 *
 * <pre>{@code
 * TicketPages pages = TicketPages.of(usedesk.tickets());
 * Page<Ticket> mine = pages.page(clientId, 1, 20);
 * }</pre>
 */
public final class TicketPages {
    private static final int MOST_PAGES = 10_000;

    private final Tickets tickets;
    private final ReadCache<Key, Page<Ticket>> cache;

    private record Key(long client, TicketQuery query, int page, int perPage) {}

    private TicketPages(Tickets tickets, ReadCache<Key, Page<Ticket>> cache) {
        this.tickets = tickets;
        this.cache = cache;
    }

    /**
     * Pages that are kept for 60 seconds.
     *
     * @param tickets where they come from
     * @return an empty cache of 10,000 pages at most
     */
    public static TicketPages of(Tickets tickets) {
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
    public static TicketPages of(Tickets tickets, Duration timeToLive, int mostPages, Timing timing) {
        return new TicketPages(tickets, new ReadCache<>("usedesk.tickets", timeToLive, mostPages, timing));
    }

    /**
     * A page of the tickets of a client, newest change first.
     *
     * @param clientId whose; nobody else's are shown
     * @param page from 1
     * @param perPage 1 to 100
     * @return {@link Page#next()} is the number of the page after it
     * @throws io.svyaz.core.error.ApiException when it cannot be had
     */
    public Page<Ticket> page(long clientId, int page, int perPage) {
        return page(clientId, TicketQuery.create().sort("last_updated_at", false), page, perPage);
    }

    /**
     * A page of the tickets of a client that a query asks for.
     *
     * @param clientId whose; what the query says about it does not count
     * @param query which of them and in which order
     * @param page from 1
     * @param perPage 1 to 100
     * @return {@link Page#next()} is the number of the page after it
     * @throws io.svyaz.core.error.ApiException when it cannot be had
     */
    public Page<Ticket> page(long clientId, TicketQuery query, int page, int perPage) {
        TicketQuery own = query.client(clientId);
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
    public void changed(UsedeskEvent event) {
        if (event instanceof UsedeskEvent.Ping) {
            return;
        }
        Optional<Long> client = event.data().clientId();
        if (client.isPresent()) {
            evict(client.get());
        } else {
            cache.clear();
        }
    }

    @Override
    public String toString() {
        return "TicketPages";
    }
}

package io.svyaz.bitrix.internal;

import java.util.List;
import java.util.OptionalLong;

/**
 * Which pages make up a listing, decided while it is read. Used by one consumer, which asks for pages, and by the threads
 * that fetch them, which tell what came.
 *
 * @param <T> the type of a record
 */
interface PagePlan<T> {
    /** The most commands that go into one request. */
    int COMMANDS = 50;

    /** The most requests side by side, unless told otherwise. */
    int REQUESTS = 25;

    /** How many records a page holds. */
    int ROWS = 50;

    /**
     * The pages with which everything begins, fetched by the consumer before anything else; empty where the plan needs
     * none.
     */
    List<PageRequest<T>> begin();

    /** The first pages have come: what of them is handed out first. */
    List<T> begun(List<PageRequest<T>> first);

    /** The pages of the next request, in order; empty at the end. */
    List<PageRequest<T>> next();

    /** What is handed out behind the last page. */
    List<T> end();

    /** A page has come: checks it, and says what is still missing behind it. */
    void came(PageRequest<T> page);

    /** How many requests may be under way, with what is known so far. */
    int parallel(int most);

    /** How many records are still to come behind the pages handed out by {@link #next}. */
    OptionalLong expected();

    /** The cursor behind a record that was handed out; empty where the listing cannot be resumed there. */
    String cursor(T record, long handedOut);

    /**
     * How many commands one request carries: as many as it holds where places are scarce, fewer where there are places for
     * more requests side by side, so that nobody waits for one that is long.
     *
     * @param commands in all
     * @param places that are free now
     */
    static int commandsPerRequest(long commands, long places) {
        long fewest = (commands + COMMANDS - 1) / COMMANDS;
        long quick = Math.min(REQUESTS, Math.max(Math.min(8, (commands + 4) / 5), (commands + 39) / 40));
        long requests = Math.max(fewest, quick <= places ? quick : 0);
        return requests == 0 ? 1 : (int) ((commands + requests - 1) / requests);
    }
}

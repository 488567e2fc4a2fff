package io.svyaz.bitrix.internal;

import java.util.List;

/** One page to ask for, and what came. Written by the thread that fetches it, read by the one that waited for it. */
final class PageRequest<T> {
    private final Command<List<T>> command;
    private final long from;
    private final long to;
    private List<T> rows = List.of();
    private boolean fetched;
    private List<PageRequest<T>> missing = List.of();

    /**
     * A page.
     *
     * @param command asks for it
     * @param from the first id or place in it
     * @param to the first id or place behind it
     */
    PageRequest(Command<List<T>> command, long from, long to) {
        this.command = command;
        this.from = from;
        this.to = to;
    }

    Command<List<T>> command() {
        return command;
    }

    long from() {
        return from;
    }

    long to() {
        return to;
    }

    List<T> rows() {
        return rows;
    }

    void rows(List<T> came) {
        this.rows = came;
        this.fetched = true;
    }

    boolean isFetched() {
        return fetched;
    }

    /** Pages still to be asked for, whose records follow behind the rows of this one. */
    List<PageRequest<T>> missing() {
        return missing;
    }

    void missing(List<PageRequest<T>> pages) {
        this.missing = pages;
    }

    /** Gives the rows away, so that nothing holds them when they are consumed. */
    List<T> takeRows() {
        List<T> taken = rows;
        rows = List.of();
        return taken;
    }
}

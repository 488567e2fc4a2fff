package io.svyaz.kit.inbox;

import java.time.Instant;
import java.util.Optional;

/**
 * Which rows of the inbox are wanted, newest first.
 *
 * <pre>{@code
 * InboxFilter.all().withSource("usedesk").withLimit(50)
 * }</pre>
 *
 * @param source which inbox
 * @param status what became of it
 * @param event the event's name as in the job's type
 * @param from not received before
 * @param to received before
 * @param beforeId only rows with a smaller id: the last one of the page before
 * @param limit how many, 1 to 1000
 */
public record InboxFilter(
        Optional<String> source,
        Optional<InboxStatus> status,
        Optional<String> event,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<Long> beforeId,
        int limit) {
    /**
     * Checks the limit.
     *
     * @param source which inbox
     * @param status what became of it
     * @param event the event's name as in the job's type
     * @param from not received before
     * @param to received before
     * @param beforeId only rows with a smaller id
     * @param limit how many, 1 to 1000
     */
    public InboxFilter {
        if (limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("limit: it goes from 1 to 1000.");
        }
    }

    /**
     * The newest 100 rows.
     *
     * @return the filter that others are made of
     */
    public static InboxFilter all() {
        return new InboxFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                100);
    }

    /**
     * One inbox.
     *
     * @param name its source
     * @return a changed copy
     */
    public InboxFilter withSource(String name) {
        return new InboxFilter(Optional.of(name), status, event, from, to, beforeId, limit);
    }

    /**
     * One status.
     *
     * @param wanted the status
     * @return a changed copy
     */
    public InboxFilter withStatus(InboxStatus wanted) {
        return new InboxFilter(source, Optional.of(wanted), event, from, to, beforeId, limit);
    }

    /**
     * One event.
     *
     * @param name as in the job's type, without {@code webhook_}
     * @return a changed copy
     */
    public InboxFilter withEvent(String name) {
        return new InboxFilter(source, status, Optional.of(name), from, to, beforeId, limit);
    }

    /**
     * A stretch of time.
     *
     * @param first not received before
     * @param end received before
     * @return a changed copy
     */
    public InboxFilter between(Instant first, Instant end) {
        return new InboxFilter(source, status, event, Optional.of(first), Optional.of(end), beforeId, limit);
    }

    /**
     * The next page.
     *
     * @param id of the last row of the page before
     * @return a changed copy
     */
    public InboxFilter before(long id) {
        return new InboxFilter(source, status, event, from, to, Optional.of(id), limit);
    }

    /**
     * How many rows.
     *
     * @param rows 1 to 1000
     * @return a changed copy
     */
    public InboxFilter withLimit(int rows) {
        return new InboxFilter(source, status, event, from, to, beforeId, rows);
    }
}

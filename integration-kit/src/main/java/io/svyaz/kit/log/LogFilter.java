package io.svyaz.kit.log;

import io.svyaz.kit.Direction;
import io.svyaz.kit.internal.CellText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which rows of the log, and how many. Immutable: each method gives a copy with one more condition.
 *
 * <pre>{@code
 * log.search(LogFilter.all().vendor("bitrix").serverErrors().from(monday).endpointContains("crm.deal"));
 * }</pre>
 *
 * <p>Status, vendor, operation, correlation id, job and dates have indexes. With several conditions one index is walked,
 * newest first, and the others are checked on its rows, on at most 50,000 for a page: a page may be short, or empty, and
 * have a next one.
 */
public final class LogFilter {
    private static final int USUAL_LIMIT = 50;

    /**
     * A condition.
     *
     * @param rank how well it narrows; the lowest one is walked; {@link #CHECKED} for none
     * @param column of its index
     * @param sql with one question mark
     * @param value what the question mark stands for
     */
    record Condition(int rank, String column, String sql, Object value) {
        static final int HANDFUL = 2;
        static final int CHECKED = 100;
    }

    private final List<Condition> conditions;
    private final Optional<Instant> from;
    private final Optional<Instant> to;
    private final Optional<LogCursor> after;
    private final int limit;

    private LogFilter(
            List<Condition> conditions,
            Optional<Instant> from,
            Optional<Instant> to,
            Optional<LogCursor> after,
            int limit) {
        this.conditions = conditions;
        this.from = from;
        this.to = to;
        this.after = after;
        this.limit = limit;
    }

    /**
     * Everything, 50 a page.
     *
     * @return the filter
     */
    public static LogFilter all() {
        return new LogFilter(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), USUAL_LIMIT);
    }

    /**
     * Only answers with this status.
     *
     * @param code for example 503
     * @return a copy
     */
    public LogFilter status(int code) {
        return equal(3, "status_code", code);
    }

    /**
     * Only answers that say the request was wrong: 400 to 499.
     *
     * @return a copy
     */
    public LogFilter clientErrors() {
        return equal(4, "status_class", 4);
    }

    /**
     * Only answers that say the server is wrong: 500 to 599.
     *
     * @return a copy
     */
    public LogFilter serverErrors() {
        return equal(4, "status_class", 5);
    }

    /**
     * Only requests without an answer: timeouts, resets, refused connections.
     *
     * @return a copy
     */
    public LogFilter unanswered() {
        return equal(4, "status_class", 0);
    }

    /**
     * Only one vendor.
     *
     * @param name for example {@code bitrix}
     * @return a copy
     */
    public LogFilter vendor(String name) {
        return equal(6, "vendor", name);
    }

    /**
     * Only one operation.
     *
     * @param name the whole name, for example {@code bitrix.crm.deal.list}
     * @return a copy
     */
    public LogFilter operation(String name) {
        return equal(5, "operation", name);
    }

    /**
     * Only what belongs together.
     *
     * @param id the whole correlation id
     * @return a copy
     */
    public LogFilter correlationId(String id) {
        return equal(1, "correlation_id", id);
    }

    /**
     * Only what was sent for a job.
     *
     * @param id of the job
     * @return a copy
     */
    public LogFilter job(long id) {
        return equal(2, "queue_item_id", id);
    }

    /**
     * Only one way.
     *
     * @param way in or out
     * @return a copy
     */
    public LogFilter direction(Direction way) {
        return equal(Condition.CHECKED, "direction", way);
    }

    /**
     * Only endpoints that begin so.
     *
     * @param beginning with the scheme, as the rows have it
     * @return a copy
     */
    public LogFilter endpointStartsWith(String beginning) {
        return and(like(CellText.likeLiteral(beginning) + "%"));
    }

    /**
     * Only endpoints with this in them.
     *
     * @param part in the same case
     * @return a copy
     */
    public LogFilter endpointContains(String part) {
        return and(like("%" + CellText.likeLiteral(part) + "%"));
    }

    /**
     * Not older than this.
     *
     * @param time the first instant
     * @return a copy
     */
    public LogFilter from(Instant time) {
        return new LogFilter(conditions, Optional.of(time), to, after, limit);
    }

    /**
     * Older than this.
     *
     * @param time the first instant that is left out
     * @return a copy
     */
    public LogFilter to(Instant time) {
        return new LogFilter(conditions, from, Optional.of(time), after, limit);
    }

    /**
     * The page after another one.
     *
     * @param next {@link LogPage#next()}
     * @return a copy
     */
    public LogFilter after(LogCursor next) {
        return new LogFilter(conditions, from, to, Optional.of(next), limit);
    }

    /**
     * How many rows a page has.
     *
     * @param most 1 to 1000
     * @return a copy
     * @throws IllegalArgumentException when it is out of that range
     */
    public LogFilter limit(int most) {
        if (most < 1 || most > 1000) {
            throw new IllegalArgumentException("LogFilter: limit must be 1 to 1000.");
        }
        return new LogFilter(conditions, from, to, after, most);
    }

    List<Condition> conditions() {
        return conditions;
    }

    Optional<Instant> from() {
        return from;
    }

    Optional<Instant> to() {
        return to;
    }

    Optional<LogCursor> after() {
        return after;
    }

    int limit() {
        return limit;
    }

    private static Condition like(String pattern) {
        return new Condition(Condition.CHECKED, "endpoint", "endpoint like ? escape '!'", pattern);
    }

    private LogFilter equal(int rank, String column, Object value) {
        return and(new Condition(rank, column, column + " = ?", value));
    }

    private LogFilter and(Condition condition) {
        List<Condition> more = new ArrayList<>(conditions);
        more.add(condition);
        return new LogFilter(List.copyOf(more), from, to, after, limit);
    }
}

package io.svyaz.kit.inbox;

import io.svyaz.kit.Store;
import io.svyaz.kit.StoreException;
import io.svyaz.kit.internal.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the inboxes of a store hold: for handlers, for operators, and for cleaning up. Thread-safe.
 *
 * <pre>{@code
 * InboxMessage message = Inbox.in(store).messageOf(job.payload()).orElseThrow();
 * }</pre>
 */
public final class Inbox {
    /** What the types of inbox jobs begin with. */
    public static final String JOB_PREFIX = "webhook_";

    private static final Pattern PAYLOAD = Pattern.compile("\\{\"inbox\":(\\d{1,18})}");
    private static final int PURGE_PORTION = 500;

    private final Store store;
    private final String table;

    private Inbox(Store store) {
        this.store = store;
        this.table = store.table("inbox");
    }

    /**
     * The inbox of a store.
     *
     * @param store where the tables are
     * @return reads and cleans
     */
    public static Inbox in(Store store) {
        return new Inbox(store);
    }

    /**
     * The webhook that a job is about.
     *
     * @param payload of a job of type {@code webhook_..}
     * @return the webhook; empty when it was purged
     * @throws IllegalArgumentException when the payload is not that of an inbox job
     * @throws StoreException when the database fails
     */
    public Optional<InboxMessage> messageOf(String payload) {
        Matcher inbox = PAYLOAD.matcher(payload);
        if (!inbox.matches()) {
            throw new IllegalArgumentException("payload: it is not that of a job made by an inbox.");
        }
        return message(Long.parseLong(inbox.group(1)));
    }

    /**
     * A webhook with headers and body.
     *
     * @param id the row
     * @return the webhook, if it is there
     * @throws StoreException when the database fails
     */
    public Optional<InboxMessage> message(long id) {
        return store.run(
                "inbox.message",
                connection -> Sql.one(
                        connection,
                        "select id, source, event, headers, body, received_at, correlation_id from " + table
                                + " where id = ?",
                        row -> new InboxMessage(
                                row.getLong("id"),
                                row.getString("source"),
                                row.getString("event"),
                                KeptHeaders.read(row.getString("headers")),
                                row.getBytes("body"),
                                Sql.instant(row, "received_at"),
                                row.getString("correlation_id")),
                        id));
    }

    /**
     * Rows without headers and bodies, newest first.
     *
     * @param filter which
     * @return at most {@link InboxFilter#limit} rows; for the next page take {@link InboxFilter#before} the last one's id
     * @throws StoreException when the database fails
     */
    public List<InboxEntry> list(InboxFilter filter) {
        List<String> conditions = new ArrayList<>();
        List<@Nullable Object> values = new ArrayList<>();
        add("source = ?", filter.source(), conditions, values);
        add("status = ?", filter.status(), conditions, values);
        add("event = ?", filter.event(), conditions, values);
        add("received_at >= ?", filter.from(), conditions, values);
        add("received_at < ?", filter.to(), conditions, values);
        add("id < ?", filter.beforeId(), conditions, values);
        String sql = "select id, source, event, status, reject_reason, job_id, duplicates, body_bytes, received_at,"
                + " correlation_id from " + table
                + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions))
                + " order by id desc limit " + filter.limit();
        return store.run("inbox.list", connection -> Sql.list(connection, sql, Inbox::entry, values.toArray()));
    }

    private static void add(
            String condition, Optional<?> value, List<String> conditions, List<@Nullable Object> values) {
        if (value.isPresent()) {
            conditions.add(condition);
            values.add(value.get());
        }
    }

    private static InboxEntry entry(ResultSet row) throws SQLException {
        long job = row.getLong("job_id");
        return new InboxEntry(
                row.getLong("id"),
                row.getString("source"),
                row.getString("event"),
                InboxStatus.valueOf(row.getString("status")),
                Sql.text(row, "reject_reason"),
                job == 0 ? Optional.empty() : Optional.of(job),
                row.getInt("duplicates"),
                row.getLong("body_bytes"),
                Sql.instant(row, "received_at"),
                row.getString("correlation_id"));
    }

    /**
     * How often each source was refused, and why.
     *
     * @return counts in order of source and reason
     * @throws StoreException when the database fails
     */
    public List<InboxReject> rejects() {
        return store.run(
                "inbox.rejects",
                connection -> Sql.list(
                        connection,
                        "select source, reason, rejects, first_at, last_at from " + store.table("inbox_reject")
                                + " order by source, reason",
                        row -> new InboxReject(
                                row.getString("source"),
                                row.getString("reason"),
                                row.getLong("rejects"),
                                Sql.instant(row, "first_at"),
                                Sql.instant(row, "last_at"))));
    }

    /**
     * Deletes what is older and done with, 500 rows in a transaction. Rows whose job waits, runs or has failed stay: they
     * are still needed. A delivery that is repeated after its row was deleted counts as new.
     *
     * @param age how long rows are kept, by the database's time
     * @return how many were deleted
     * @throws StoreException when the database fails; what was deleted stays deleted
     */
    public long purge(Duration age) {
        Instant before = store.clock().instant().minus(age);
        String sql = "delete from " + table + " where id in (select i.id from " + table
                + " i where i.received_at < ? and not exists (select 1 from " + store.table("job")
                + " j where j.id = i.job_id and j.status not in ('DONE', 'CANCELLED')) order by i.received_at limit "
                + PURGE_PORTION + ")";
        long deleted = 0;
        int portion;
        do {
            portion = store.run("inbox.purge", connection -> Sql.update(connection, sql, before));
            deleted += portion;
        } while (portion == PURGE_PORTION);
        return deleted;
    }
}

package io.svyaz.kit.inbox;

import io.svyaz.kit.Dialect;
import io.svyaz.kit.Direction;
import io.svyaz.kit.Store;
import io.svyaz.kit.internal.Sql;
import io.svyaz.kit.queue.Job;
import io.svyaz.kit.queue.JobBuilder;
import io.svyaz.kit.queue.SyncQueue;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Writes an event's row and hands in its job, or finds the row of its first delivery and counts. */
final class InboxInsert {
    private static final String DUPLICATE = "23505";
    private static final int TRIES = 5;

    private final Store store;
    private final SyncQueue queue;
    private final String source;
    private final Duration window;
    private final String table;
    private final String insert;

    private record Known(long id, Instant receivedAt) {}

    InboxInsert(Store store, SyncQueue queue, String source, Duration window) {
        this.store = store;
        this.queue = queue;
        this.source = source;
        this.window = window;
        this.table = store.table("inbox");
        this.insert = "insert into " + table
                + " (source, event, dedupe_key, headers, body, body_bytes, received_at, status, reject_reason, duplicates,"
                + " correlation_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)"
                + (store.dialect() == Dialect.POSTGRESQL ? " on conflict (source, dedupe_key) do nothing" : "");
    }

    InboxReceipt insert(Connection connection, InboxRow row) throws SQLException {
        Instant now = store.clock().instant();
        for (int i = 0; i < TRIES; i++) {
            Optional<Long> id = add(connection, row, now);
            if (id.isPresent()) {
                if (row.rejectReason().isEmpty()) {
                    handIn(connection, row, id.get());
                }
                return new InboxReceipt(id.get(), false);
            }
            Optional<Known> known = known(connection, row.key());
            if (known.isPresent() && !isOutlived(connection, row.key(), known.get(), now)) {
                Sql.update(
                        connection,
                        "update " + table + " set duplicates = duplicates + 1 where id = ?",
                        known.get().id());
                return new InboxReceipt(known.get().id(), true);
            }
        }
        throw new SQLException("The place of an event changed hands " + TRIES + " times.", "40001");
    }

    private Optional<Long> add(Connection connection, InboxRow row, Instant now) throws SQLException {
        try {
            return Sql.insert(
                    connection,
                    insert,
                    source,
                    row.event(),
                    row.key().value(),
                    row.headers(),
                    row.body(),
                    row.bodyBytes(),
                    now,
                    row.rejectReason().isPresent() ? InboxStatus.REJECTED : InboxStatus.ACCEPTED,
                    row.rejectReason(),
                    row.correlationId());
        } catch (SQLException failure) {
            if (!DUPLICATE.equals(failure.getSQLState())) {
                throw failure;
            }
            return Optional.empty();
        }
    }

    private void handIn(Connection connection, InboxRow row, long id) throws SQLException {
        JobBuilder job = Job.builder(Inbox.JOB_PREFIX + row.event())
                .payload("{\"inbox\":" + id + "}")
                .direction(Direction.INBOUND)
                .correlationId(row.correlationId());
        row.orderKey().ifPresent(job::orderKey);
        Sql.update(
                connection,
                "update " + table + " set job_id = ? where id = ?",
                queue.enqueue(connection, job.build()).id(),
                id);
    }

    private Optional<Known> known(Connection connection, DedupeKey key) throws SQLException {
        return Sql.one(
                connection,
                "select id, received_at from " + table + " where source = ? and dedupe_key = ?",
                row -> new Known(row.getLong("id"), Sql.instant(row, "received_at")),
                source,
                key.value());
    }

    /** Equal bytes after the window are another event: the older row gives its place up. */
    private boolean isOutlived(Connection connection, DedupeKey key, Known known, Instant now) throws SQLException {
        if (key.lasting() || known.receivedAt().plus(window).isAfter(now)) {
            return false;
        }
        Sql.update(
                connection,
                "update " + table + " set dedupe_key = null where id = ? and dedupe_key = ?",
                known.id(),
                key.value());
        return true;
    }
}

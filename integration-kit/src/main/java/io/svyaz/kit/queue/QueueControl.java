package io.svyaz.kit.queue;

import io.svyaz.kit.Dialect;
import io.svyaz.kit.SqlWork;
import io.svyaz.kit.Store;
import io.svyaz.kit.StoreException;
import io.svyaz.kit.internal.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What operators do to jobs: run again, cancel, hurry, pause, clear away.
 *
 * <p>Each operation comes twice: in a transaction of its own, and in the caller's, so that an audit row commits together
 * with it. The latter neither commits nor rolls back. Thread-safe.
 */
public final class QueueControl {
    private final Store store;
    private final Lanes lanes;
    private final String jobs;
    private final String attempts;
    private final String pauses;

    private record Found(
            String status,
            String type,
            String lane,
            int priority,
            boolean coalescing,
            Optional<String> orderKey,
            Optional<String> dedupeKey) {
        boolean isFinished() {
            return !status.equals("PENDING") && !status.equals("PROCESSING");
        }

        Optional<String> slot() {
            return coalescing
                    ? orderKey.map(key -> "c:" + type + ":" + key)
                    : dedupeKey.map(key -> "d:" + type + ":" + key);
        }
    }

    private QueueControl(Store store) {
        this.store = store;
        this.lanes = new Lanes(store);
        this.jobs = store.table("job");
        this.attempts = store.table("job_attempt");
        this.pauses = store.table("job_pause");
    }

    /**
     * The controls of a store's queue.
     *
     * @param store where the tables are
     * @return the controls
     */
    public static QueueControl in(Store store) {
        return new QueueControl(store);
    }

    /**
     * Lets a finished job (failed, cancelled or done) run again from the first attempt. The attempts so far stay listed;
     * the handler is told that an earlier attempt may have had its effect.
     *
     * @param id the job
     * @return {@code CHANGED}, or why not: {@code NOT_FOUND}, {@code RUNNING}, {@code WAITING}, {@code NEWER_WAITING}
     * @throws StoreException when the database fails
     */
    public ControlOutcome requeue(long id) {
        return store.run("queue.requeue", connection -> requeued(connection, id));
    }

    /**
     * {@link #requeue(long)} in the caller's transaction.
     *
     * @param connection with auto-commit off
     * @param id the job
     * @return as there
     * @throws StoreException when the database fails; roll back then
     */
    public ControlOutcome requeue(Connection connection, long id) {
        return within("queue.requeue", connection, c -> requeued(c, id));
    }

    /**
     * Ends a job that has not run to its end. A waiting or failed one is cancelled at once. A running one is told
     * ({@link JobContext#cancelRequested()}) and is cancelled when it comes back, whatever its outcome.
     *
     * @param id the job
     * @return {@code CHANGED}, {@code REQUESTED}, {@code NOT_FOUND} or {@code FINISHED}
     * @throws StoreException when the database fails
     */
    public ControlOutcome cancel(long id) {
        return store.run("queue.cancel", connection -> cancelled(connection, id));
    }

    /**
     * {@link #cancel(long)} in the caller's transaction.
     *
     * @param connection with auto-commit off
     * @param id the job
     * @return as there
     * @throws StoreException when the database fails; roll back then
     */
    public ControlOutcome cancel(Connection connection, long id) {
        return within("queue.cancel", connection, c -> cancelled(c, id));
    }

    /**
     * Makes a waiting job due now. Its order is kept: when jobs before it in its lane still wait, it waits for them.
     *
     * @param id the job
     * @return {@code CHANGED}, or why not: {@code NOT_FOUND}, {@code RUNNING}, {@code FINISHED}
     * @throws StoreException when the database fails
     */
    public ControlOutcome retryNow(long id) {
        return store.run("queue.retryNow", connection -> hurried(connection, id));
    }

    /**
     * {@link #retryNow(long)} in the caller's transaction.
     *
     * @param connection with auto-commit off
     * @param id the job
     * @return as there
     * @throws StoreException when the database fails; roll back then
     */
    public ControlOutcome retryNow(Connection connection, long id) {
        return within("queue.retryNow", connection, c -> hurried(c, id));
    }

    /**
     * Lets no further job of a type begin, on any node. What runs, ends. Jobs behind one of this type in a lane wait too.
     *
     * @param type the type
     * @param by who asks for it
     * @return false when it was paused already
     * @throws StoreException when the database fails
     */
    public boolean pause(String type, String by) {
        return store.run("queue.pause", connection -> paused(connection, type, by));
    }

    /**
     * {@link #pause(String, String)} in the caller's transaction.
     *
     * @param connection with auto-commit off
     * @param type the type
     * @param by who asks for it
     * @return as there
     * @throws StoreException when the database fails; roll back then
     */
    public boolean pause(Connection connection, String type, String by) {
        return within("queue.pause", connection, c -> paused(c, type, by));
    }

    /**
     * Ends a pause. Workers begin again within the time after which they look again at what they left waiting.
     *
     * @param type the type
     * @return false when it was not paused
     * @throws StoreException when the database fails
     */
    public boolean resume(String type) {
        return store.run("queue.resume", connection -> resumed(connection, type));
    }

    /**
     * {@link #resume(String)} in the caller's transaction.
     *
     * @param connection with auto-commit off
     * @param type the type
     * @return as there
     * @throws StoreException when the database fails; roll back then
     */
    public boolean resume(Connection connection, String type) {
        return within("queue.resume", connection, c -> resumed(c, type));
    }

    /**
     * Removes one batch of done and cancelled jobs with their attempts. Failed ones stay until somebody decides. Call it
     * until it returns less than the batch; small batches keep others from waiting.
     *
     * @param finishedBefore only what was finished before; a dedupe key that is still taken keeps its job
     * @param batch the most jobs to remove, 1 to 10,000
     * @return how many jobs were removed
     * @throws StoreException when the database fails
     */
    public int purge(Instant finishedBefore, int batch) {
        return store.run("queue.purge", connection -> purged(connection, finishedBefore, batch));
    }

    /**
     * {@link #purge(Instant, int)} in the caller's transaction.
     *
     * @param connection with auto-commit off
     * @param finishedBefore only what was finished before
     * @param batch the most jobs to remove, 1 to 10,000
     * @return as there
     * @throws StoreException when the database fails; roll back then
     */
    public int purge(Connection connection, Instant finishedBefore, int batch) {
        return within("queue.purge", connection, c -> purged(c, finishedBefore, batch));
    }

    private ControlOutcome requeued(Connection connection, long id) throws SQLException {
        Instant now = store.clock().instant();
        Found job = find(connection, id, now).orElse(null);
        if (job == null) {
            return ControlOutcome.NOT_FOUND;
        }
        if (!job.isFinished()) {
            return job.status.equals("PROCESSING") ? ControlOutcome.RUNNING : ControlOutcome.WAITING;
        }
        if (job.slot().isPresent()) {
            Optional<Long> newer = Sql.one(
                    connection,
                    "select id from " + jobs + " where dedupe_slot = ? and status in ('PENDING', 'PROCESSING')",
                    row -> row.getLong(1),
                    job.slot());
            if (newer.isPresent()) {
                return ControlOutcome.NEWER_WAITING;
            }
            Sql.update(connection, "update " + jobs + " set dedupe_slot = null where dedupe_slot = ?", job.slot());
        }
        Sql.update(
                connection,
                "update " + jobs + " set status = 'PENDING', unsure = (unsure or attempts > 0), attempts = 0,"
                        + " deferrals = 0, next_attempt = ?, expires_at = null, completed_at = null, blocks = false,"
                        + " cancel_requested = false where id = ?",
                now,
                id);
        if (job.slot().isPresent()) {
            Sql.update(connection, "update " + jobs + " set dedupe_slot = ? where id = ?", job.slot(), id);
        }
        return ControlOutcome.CHANGED;
    }

    private ControlOutcome cancelled(Connection connection, long id) throws SQLException {
        Instant now = store.clock().instant();
        Found job = find(connection, id, now).orElse(null);
        if (job == null) {
            return ControlOutcome.NOT_FOUND;
        }
        if (job.status.equals("PROCESSING")) {
            Sql.update(connection, "update " + jobs + " set cancel_requested = true where id = ?", id);
            return ControlOutcome.REQUESTED;
        }
        if (!job.status.equals("PENDING") && !job.status.equals("FAILED")) {
            return ControlOutcome.FINISHED;
        }
        Sql.update(
                connection,
                "update " + jobs + " set status = 'CANCELLED', error_kind = 'CANCELLED', completed_at = ?,"
                        + " blocks = false, dedupe_slot = case when coalescing then null else dedupe_slot end"
                        + " where id = ?",
                now,
                id);
        return ControlOutcome.CHANGED;
    }

    private ControlOutcome hurried(Connection connection, long id) throws SQLException {
        Instant now = store.clock().instant();
        Found job = find(connection, id, now).orElse(null);
        if (job == null) {
            return ControlOutcome.NOT_FOUND;
        }
        if (!job.status.equals("PENDING")) {
            return job.isFinished() ? ControlOutcome.FINISHED : ControlOutcome.RUNNING;
        }
        Sql.update(
                connection, "update " + jobs + " set next_attempt = ? where id = ? and next_attempt > ?", now, id, now);
        return ControlOutcome.CHANGED;
    }

    private boolean paused(Connection connection, String type, String by) throws SQLException {
        return Sql.update(
                        connection,
                        "insert into " + pauses + " (type, paused_at, paused_by) select ?, ?, ?"
                                + " where not exists (select 1 from " + pauses + " where type = ?)"
                                + (store.dialect() == Dialect.POSTGRESQL ? " on conflict do nothing" : ""),
                        type,
                        store.clock().instant(),
                        by,
                        type)
                == 1;
    }

    private boolean resumed(Connection connection, String type) throws SQLException {
        return Sql.update(connection, "delete from " + pauses + " where type = ?", type) == 1;
    }

    private int purged(Connection connection, Instant finishedBefore, int batch) throws SQLException {
        if (batch < 1 || batch > 10_000) {
            throw new IllegalArgumentException("purge: the batch goes from 1 to 10000.");
        }
        List<Long> ids = Sql.list(
                connection,
                "select id from " + jobs + " where status in ('DONE', 'CANCELLED') and completed_at < ?"
                        + " and (dedupe_until is null or dedupe_until < ?)"
                        + " order by completed_at fetch first " + batch + " rows only for update skip locked",
                row -> row.getLong(1),
                finishedBefore,
                store.clock().instant());
        for (long id : ids) {
            Sql.update(connection, "delete from " + attempts + " where job_id = ?", id);
            Sql.update(connection, "delete from " + jobs + " where id = ?", id);
        }
        return ids.size();
    }

    /** Takes the lane's row before the job's, as workers do: the other way round the two could wait for each other. */
    private Optional<Found> find(Connection connection, long id, Instant now) throws SQLException {
        Optional<Found> known = read(connection, id, "");
        if (known.isEmpty()) {
            return known;
        }
        lanes.hasten(connection, known.get().lane, now, known.get().priority);
        return read(connection, id, " for update");
    }

    private Optional<Found> read(Connection connection, long id, String lock) throws SQLException {
        return Sql.one(
                connection,
                "select status, type, lane, priority, coalescing, order_key, dedupe_key from " + jobs + " where id = ?"
                        + lock,
                row -> new Found(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getBoolean(5),
                        Sql.text(row, "order_key"),
                        Sql.text(row, "dedupe_key")),
                id);
    }

    private static <T> T within(String operation, Connection connection, SqlWork<T> change) {
        try {
            return change.run(connection);
        } catch (SQLException failure) {
            throw new StoreException(operation, failure);
        }
    }
}

package io.svyaz.kit.queue;

import io.svyaz.kit.Store;
import io.svyaz.kit.internal.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The statements by which a worker takes jobs and writes down what became of them. All within the caller's transaction. */
final class JobTable {
    private static final String DUPLICATE = "23505";
    /** The first job of a lane that is not finished; goes through the index of lanes. */
    static final String HEAD = " where lane = ? and status in ('PENDING', 'PROCESSING', 'FAILED')"
            + " and (status <> 'FAILED' or blocks) order by id fetch first 1 row only";

    private final String jobs;
    private final String attempts;
    private final String pauses;

    /** The first job of a lane that is not finished, as it stands. */
    record Head(
            long id,
            String type,
            JobStatus status,
            int attempts,
            Instant next,
            boolean cancelRequested,
            long claim,
            boolean coalescing,
            Optional<String> orderKey,
            String correlationId) {}

    /** What became of a job. */
    enum Written {
        LOST,
        DONE,
        RETRIED,
        POSTPONED,
        RELEASED,
        FAILED,
        CANCELLED,
        SUPERSEDED
    }

    JobTable(Store store) {
        this.jobs = store.table("job");
        this.attempts = store.table("job_attempt");
        this.pauses = store.table("job_pause");
    }

    /** The query for the head of a lane, for a look at its plan. */
    String headQuery() {
        return "select id, type, status, attempts, next_attempt, cancel_requested, claim, coalescing, order_key,"
                + " correlation_id from " + jobs + HEAD;
    }

    Optional<Head> head(Connection connection, String lane) throws SQLException {
        return Sql.one(
                connection,
                headQuery(),
                row -> new Head(
                        row.getLong("id"),
                        row.getString("type"),
                        JobStatus.valueOf(row.getString("status")),
                        row.getInt("attempts"),
                        Sql.instant(row, "next_attempt"),
                        row.getBoolean("cancel_requested"),
                        row.getLong("claim"),
                        row.getBoolean("coalescing"),
                        Sql.text(row, "order_key"),
                        row.getString("correlation_id")),
                lane);
    }

    boolean isPaused(Connection connection, String type) throws SQLException {
        return Sql.one(connection, "select 1 from " + pauses + " where type = ?", row -> true, type)
                .isPresent();
    }

    /** Does not wait: a transaction of the host that holds the row may stay open for long. */
    void lock(Connection connection, long id) throws SQLException {
        Sql.one(connection, "select 1 from " + jobs + " where id = ? for update nowait", row -> true, id);
    }

    /** Counts the attempt before it is made: a job that kills its worker does not run for ever. */
    Optional<ClaimedJob> claim(Connection connection, Head head, String lane, String worker, Instant now)
            throws SQLException {
        int claimed = Sql.update(
                connection,
                "update " + jobs + " set status = 'PROCESSING', attempts = attempts + 1, claim = claim + 1,"
                        + " started_at = ?, worker = ?, unsure = (unsure or status = 'PROCESSING'),"
                        + " dedupe_slot = case when coalescing then null else dedupe_slot end"
                        + " where id = ? and claim = ? and status = ?",
                now,
                worker,
                head.id,
                head.claim,
                head.status);
        if (claimed == 0) {
            return Optional.empty();
        }
        if (head.status == JobStatus.PROCESSING) {
            closeOrphan(connection, head.id, now);
        }
        long attemptRow = Sql.insert(
                        connection,
                        "insert into " + attempts + " (job_id, attempt, worker, started_at, outcome)"
                                + " values (?, ?, ?, ?, 'RUNNING')",
                        head.id,
                        head.attempts + 1,
                        worker,
                        now)
                .orElseThrow();
        return Sql.one(
                connection,
                "select type, order_key, payload, coalescing, attempts, unsure, expires_at, correlation_id, claim from "
                        + jobs + " where id = ?",
                row -> new ClaimedJob(
                        head.id,
                        row.getString("type"),
                        lane,
                        Sql.text(row, "order_key"),
                        row.getString("payload"),
                        row.getBoolean("coalescing"),
                        row.getInt("attempts"),
                        row.getBoolean("unsure"),
                        Sql.instantIfAny(row, "expires_at"),
                        row.getString("correlation_id"),
                        row.getLong("claim"),
                        attemptRow),
                head.id);
    }

    /** Ends a job that nobody runs, without a handler. */
    void end(
            Connection connection,
            Head head,
            JobStatus status,
            JobErrorKind kind,
            String error,
            boolean blocks,
            Instant now)
            throws SQLException {
        Sql.update(
                connection,
                "update " + jobs + " set status = ?, error_kind = ?, last_error = ?, completed_at = ?, blocks = ?,"
                        + " unsure = (unsure or status = 'PROCESSING'), claim = claim + 1,"
                        + " dedupe_slot = case when coalescing then null else dedupe_slot end"
                        + " where id = ? and claim = ?",
                status,
                kind,
                error,
                now,
                blocks,
                head.id,
                head.claim);
        closeOrphan(connection, head.id, now);
    }

    private void closeOrphan(Connection connection, long id, Instant now) throws SQLException {
        Sql.update(
                connection,
                "update " + attempts + " set finished_at = ?, outcome = 'CRASHED', error_kind = 'CRASHED'"
                        + " where job_id = ? and finished_at is null",
                now,
                id);
    }

    /** Whether the claim still holds, and if so whether somebody asked to cancel. */
    Optional<Boolean> cancelRequested(Connection connection, ClaimedJob job, String lock) throws SQLException {
        return Sql.one(
                connection,
                "select cancel_requested from " + jobs + " where id = ? and claim = ? and status = 'PROCESSING'" + lock,
                row -> row.getBoolean(1),
                job.id(),
                job.claim());
    }

    /** Whether this very claim ended as done. */
    boolean isDone(Connection connection, ClaimedJob job) throws SQLException {
        return Sql.one(
                        connection,
                        "select 1 from " + jobs + " where id = ? and claim = ? and status in ('DONE', 'CANCELLED')",
                        row -> true,
                        job.id(),
                        job.claim())
                .isPresent();
    }

    /** Writes the outcome, unless another worker has taken the job since. */
    Written write(Connection connection, ClaimedJob job, Verdict verdict, boolean blocking, Instant now)
            throws SQLException {
        Optional<Boolean> cancel = cancelRequested(connection, job, " for update");
        if (cancel.isEmpty()) {
            return Written.LOST;
        }
        if (cancel.get()) {
            finish(connection, job, JobStatus.CANCELLED, JobErrorKind.CANCELLED, null, false, job.unsure(), now);
            attempt(connection, job, verdict instanceof Verdict.Done ? "DONE" : "CANCELLED", null, null, now);
            return Written.CANCELLED;
        }
        if (verdict instanceof Verdict.Done) {
            finish(connection, job, JobStatus.DONE, null, null, false, job.unsure(), now);
            attempt(connection, job, "DONE", null, null, now);
            return Written.DONE;
        }
        if (verdict instanceof Verdict.Fail fail) {
            finish(connection, job, JobStatus.FAILED, fail.kind(), fail.error(), blocking, fail.unsure(), now);
            attempt(connection, job, "FAILED", fail.kind(), fail.error(), now);
            return Written.FAILED;
        }
        if (verdict instanceof Verdict.Retry retry) {
            attempt(connection, job, "RETRY", retry.kind(), retry.error(), now);
            return back(connection, job, retry.at(), retry.unsure(), retry.kind(), retry.error(), now)
                    ? Written.RETRIED
                    : Written.SUPERSEDED;
        }
        if (verdict instanceof Verdict.Postpone later) {
            attempt(connection, job, "POSTPONED", later.kind(), later.error(), now);
            Sql.update(
                    connection,
                    "update " + jobs + " set attempts = attempts - 1, deferrals = deferrals + 1, expires_at = ?"
                            + " where id = ?",
                    later.giveUpAt(),
                    job.id());
            return back(connection, job, later.at(), later.unsure(), later.kind(), later.error(), now)
                    ? Written.POSTPONED
                    : Written.SUPERSEDED;
        }
        attempt(connection, job, "RELEASED", null, null, now);
        Sql.update(connection, "update " + jobs + " set attempts = attempts - 1 where id = ?", job.id());
        boolean unsure = verdict instanceof Verdict.Release release && release.unsure();
        return back(connection, job, now, unsure, null, null, now) ? Written.RELEASED : Written.SUPERSEDED;
    }

    /** Completion within the handler's own transaction. */
    boolean complete(Connection connection, ClaimedJob job, Instant now) throws SQLException {
        return write(connection, job, new Verdict.Done(), false, now) != Written.LOST;
    }

    private void finish(
            Connection connection,
            ClaimedJob job,
            JobStatus status,
            @Nullable JobErrorKind kind,
            @Nullable String error,
            boolean blocks,
            boolean unsure,
            Instant now)
            throws SQLException {
        Sql.update(
                connection,
                "update " + jobs + " set status = ?, error_kind = ?, last_error = ?, blocks = ?, unsure = ?,"
                        + " completed_at = ? where id = ?",
                status,
                kind,
                error,
                blocks,
                unsure,
                now,
                job.id());
    }

    private void attempt(
            Connection connection,
            ClaimedJob job,
            String outcome,
            @Nullable JobErrorKind kind,
            @Nullable String error,
            Instant now)
            throws SQLException {
        Sql.update(
                connection,
                "update " + attempts + " set finished_at = ?, outcome = ?, error_kind = ?, error = ? where id = ?",
                now,
                outcome,
                kind,
                error,
                job.attemptRow());
    }

    /**
     * Puts the job back among the waiting, or ends it when a newer one for the same state waits already; that one then
     * waits as long and is as unsure as this one would.
     */
    private boolean back(
            Connection connection,
            ClaimedJob job,
            Instant next,
            boolean unsure,
            @Nullable JobErrorKind kind,
            @Nullable String error,
            Instant now)
            throws SQLException {
        if (job.coalescing() && !takePlace(connection, job)) {
            finish(connection, job, JobStatus.CANCELLED, JobErrorKind.SUPERSEDED, error, false, unsure, now);
            Sql.update(
                    connection,
                    "update " + jobs + " set unsure = (unsure or ?), next_attempt = case when next_attempt < ? then ?"
                            + " else next_attempt end where dedupe_slot = ? and status = 'PENDING'",
                    unsure,
                    next,
                    next,
                    job.slot());
            return false;
        }
        Sql.update(
                connection,
                "update " + jobs + " set status = 'PENDING', next_attempt = ?, unsure = ?, error_kind = ?,"
                        + " last_error = ? where id = ?",
                next,
                unsure,
                kind,
                error,
                job.id());
        return true;
    }

    private boolean takePlace(Connection connection, ClaimedJob job) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            Sql.update(connection, "update " + jobs + " set dedupe_slot = ? where id = ?", job.slot(), job.id());
            return true;
        } catch (SQLException failure) {
            if (!DUPLICATE.equals(failure.getSQLState())) {
                throw failure;
            }
            connection.rollback(before);
            return false;
        }
    }
}

package io.svyaz.kit.queue;

import io.svyaz.kit.SqlWork;
import io.svyaz.kit.Store;
import io.svyaz.kit.StoreException;
import io.svyaz.kit.internal.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The short way for a job without an order key, on PostgreSQL: its lane never sees another job, so it is taken in one
 * statement and ended together with its lane in another. Each is a transaction of its own.
 *
 * <p>Only for the plain case: a job that waits, is due, has a handler here and is neither paused nor cancelled nor in the
 * hands of the host, and an outcome that is final. Otherwise nothing is changed and nothing returned, and {@link LaneSteps}
 * and {@link JobTable} decide. A lane with an order key must not go this way: a statement sees its lane as it was before it
 * waited for the lane's row, and could miss an earlier job that was run again meanwhile.
 *
 * <p>The lane's row is locked before the job's, as everywhere.
 */
final class OneJobLane {
    private static final String MINE =
            " where task_name = '" + Lanes.TASK + "' and task_instance = ? and version = ? and picked = true";

    private final WorkerConfig config;
    private final Store store;
    private final List<String> types;
    private final String claim;
    private final String finish;

    OneJobLane(WorkerConfig config) {
        this.config = config;
        this.store = config.store();
        this.types = List.copyOf(config.handlers().keySet());
        String jobs = store.table("job");
        String attempts = store.table("job_attempt");
        String lanes = store.table("lane");
        String known = String.join(", ", Collections.nCopies(types.size(), "?"));
        // A heartbeat that is fresh enough is left alone: every index of the table would be written. What a job must be
        // like
        // is asked of its locked row only, so that no plan goes through all that wait.
        this.claim = "with mine as materialized (select 1 from " + lanes + MINE + " and last_heartbeat > ? for update),"
                + " head as materialized (select id from " + jobs + JobTable.HEAD + "),"
                + " held as materialized (select j.id, j.type, j.status, j.next_attempt, j.cancel_requested"
                + " from mine, head, " + jobs + " j where j.id = head.id for update of j skip locked),"
                + " taken as (update " + jobs + " j set status = 'PROCESSING', attempts = j.attempts + 1,"
                + " claim = j.claim + 1, started_at = ?, worker = ? from held where j.id = held.id"
                + " and held.status = 'PENDING' and held.next_attempt <= ? and not held.cancel_requested"
                + " and held.type in (" + known + ")"
                + " and not exists (select 1 from " + store.table("job_pause") + " p where p.type = held.type)"
                + " returning j.id, j.type, j.payload, j.attempts, j.unsure, j.expires_at, j.correlation_id, j.claim),"
                + " noted as (insert into " + attempts + " (job_id, attempt, worker, started_at, outcome)"
                + " select id, attempts, ?, ?, 'RUNNING' from taken returning id)"
                + " select taken.*, noted.id as attempt_row from taken, noted";
        this.finish = "with mine as materialized (select 1 from " + lanes + MINE + " for update),"
                + " held as materialized (select j.id, j.claim, j.status, j.cancel_requested from mine, " + jobs
                + " j where j.id = ? for update of j),"
                + " ended as (update " + jobs + " j set status = ?, error_kind = ?, last_error = ?, blocks = false,"
                + " unsure = ?, completed_at = ? from held where j.id = held.id and held.claim = ?"
                + " and held.status = 'PROCESSING' and not held.cancel_requested returning 1),"
                + " noted as (update " + attempts + " set finished_at = ?, outcome = ?, error_kind = ?, error = ?"
                + " from ended where id = ?),"
                + " gone as (delete from " + lanes + " using ended" + MINE + ")"
                + " select 1 from ended";
    }

    /** The job of such a lane, taken; empty when it is to be looked at with more care. */
    Optional<ClaimedJob> claim(LaneLease lease) {
        if (types.isEmpty()) {
            return Optional.empty();
        }
        Instant now = store.clock().instant();
        List<Object> values = new ArrayList<>(Arrays.asList(
                lease.lane(),
                lease.version(),
                now.minus(config.lease().dividedBy(2)),
                lease.lane(),
                now,
                config.name(),
                now));
        values.addAll(types);
        values.addAll(List.of(config.name(), now));
        return alone(
                "queue.claim",
                connection -> Sql.one(
                        connection,
                        claim,
                        row -> new ClaimedJob(
                                row.getLong("id"),
                                row.getString("type"),
                                lease.lane(),
                                Optional.empty(),
                                row.getString("payload"),
                                false,
                                row.getInt("attempts"),
                                row.getBoolean("unsure"),
                                Sql.instantIfAny(row, "expires_at"),
                                row.getString("correlation_id"),
                                row.getLong("claim"),
                                row.getLong("attempt_row")),
                        values.toArray()));
    }

    /** Writes a final outcome and ends the lane; empty when the outcome must be written with more care. */
    Optional<JobTable.Written> finish(ClaimedJob job, LaneLease lease, Verdict verdict, Instant now) {
        if (verdict instanceof Verdict.Done) {
            return ended(job, lease, JobStatus.DONE, null, null, job.unsure(), now)
                    ? Optional.of(JobTable.Written.DONE)
                    : Optional.empty();
        }
        if (verdict instanceof Verdict.Fail fail) {
            return ended(job, lease, JobStatus.FAILED, fail.kind(), fail.error(), fail.unsure(), now)
                    ? Optional.of(JobTable.Written.FAILED)
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private boolean ended(
            ClaimedJob job,
            LaneLease lease,
            JobStatus status,
            @Nullable JobErrorKind kind,
            @Nullable String error,
            boolean unsure,
            Instant now) {
        return alone(
                        "queue.outcome",
                        connection -> Sql.one(
                                connection,
                                finish,
                                row -> true,
                                lease.lane(),
                                lease.version(),
                                job.id(),
                                status,
                                kind,
                                error,
                                unsure,
                                now,
                                job.claim(),
                                now,
                                status,
                                kind,
                                error,
                                job.attemptRow(),
                                lease.lane(),
                                lease.version()))
                .isPresent();
    }

    /** With auto-commit: no journey for the commit. */
    private <T> T alone(String operation, SqlWork<T> statement) {
        try (Connection connection = store.dataSource().getConnection()) {
            boolean auto = connection.getAutoCommit();
            if (auto) {
                return statement.run(connection);
            }
            connection.setAutoCommit(true);
            try {
                return statement.run(connection);
            } finally {
                restore(connection);
            }
        } catch (SQLException failure) {
            throw new StoreException(operation, failure);
        }
    }

    private static void restore(Connection connection) {
        try {
            connection.setAutoCommit(false);
        } catch (SQLException alreadyBroken) {
            // The pool will notice; what the statement did must not be hidden.
        }
    }
}

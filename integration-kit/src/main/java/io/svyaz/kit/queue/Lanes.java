package io.svyaz.kit.queue;

import io.svyaz.kit.Dialect;
import io.svyaz.kit.Store;
import io.svyaz.kit.internal.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The lanes in db-scheduler's table: one execution says that a lane has work, who is on it, and when it is due.
 *
 * <p>Written with statements of our own. When the transaction is the host's, db-scheduler's client would catch a failed
 * insert and go on, which PostgreSQL does not allow within a transaction. When a lane is left, leaving it and looking for
 * what came in meanwhile belong into one transaction. Each change of hands counts {@code version} up, as db-scheduler
 * does, so that the two never overrule each other.
 */
final class Lanes {
    static final String TASK = "svyaz-lane";
    private static final String OWN = "j:";
    private static final String DUPLICATE = "23505";

    private final Dialect dialect;
    private final String table;
    private final String insert;
    private final String due;

    Lanes(Store store) {
        this.dialect = store.dialect();
        this.table = store.table("lane");
        String columns = "insert into " + table
                + " (task_name, task_instance, execution_time, picked, version, priority, consecutive_failures) ";
        this.insert = dialect == Dialect.POSTGRESQL
                ? columns + "values (?, ?, ?, false, 1, ?, 0) on conflict do nothing"
                : columns + "select ?, ?, ?, false, 1, ?, 0 where not exists (select 1 from " + table
                        + " where task_name = '" + TASK + "' and task_instance = ?)";
        String first = "select task_instance, version from " + table + " where task_name = '" + TASK
                + "' and picked = false and execution_time <= ? order by priority desc, execution_time, task_instance";
        // H2 counts locked rows to the limit before it skips them.
        this.due = dialect == Dialect.POSTGRESQL
                ? first + " fetch first 1 row only for update skip locked"
                : first + " fetch first 8 rows only";
    }

    /**
     * A name for the lane of a job without an order key. No other job ever gets into it.
     *
     * @param number names sort by it
     */
    static String ofOneJob(long number) {
        return String.format("%s%016x-%s", OWN, number, UUID.randomUUID());
    }

    static boolean isOfOneJob(String lane) {
        return lane.startsWith(OWN);
    }

    /**
     * Makes sure that somebody will look at the lane. When another transaction is doing the same at this moment, it is
     * left to that one; if that one rolls back, the workers' sweep finds the lane.
     */
    void wake(Connection connection, String lane, Instant due, int priority) throws SQLException {
        if (dialect == Dialect.POSTGRESQL) {
            boolean free = Sql.one(
                            connection,
                            "select pg_try_advisory_xact_lock(hashtextextended(?, 0))",
                            row -> row.getBoolean(1),
                            lane)
                    .orElse(true);
            if (free) {
                Sql.update(connection, insert, TASK, lane, due, priority);
            }
            return;
        }
        try {
            Sql.update(connection, insert, TASK, lane, due, priority, lane);
        } catch (SQLException failure) {
            if (!DUPLICATE.equals(failure.getSQLState())) {
                throw failure;
            }
        }
    }

    /** On PostgreSQL, the statement for a lane that nobody else can know of: task, lane, due, priority. */
    String insert() {
        return insert;
    }

    /** Has the lane looked at no later than that, whether it is waiting, missing or being worked on. */
    void hasten(Connection connection, String lane, Instant due, int priority) throws SQLException {
        // No condition on picked: the row must be waited for, or a worker that is just leaving would overrule us.
        int found = Sql.update(
                connection,
                "update " + table + " set execution_time = case when execution_time > ? then ? else execution_time end,"
                        + " version = case when picked then version else version + 1 end"
                        + " where task_name = '" + TASK + "' and task_instance = ?",
                due,
                due,
                lane);
        if (found == 0) {
            wake(connection, lane, due, priority);
        }
    }

    /** Proves that the lane is still ours, and says so to the others. */
    boolean renew(Connection connection, LaneLease lease, Instant now) throws SQLException {
        return Sql.update(
                        connection,
                        "update " + table + " set last_heartbeat = ?" + mine(),
                        now,
                        lease.lane(),
                        lease.version())
                == 1;
    }

    /** Gives the lane back, to be looked at again. */
    boolean release(Connection connection, LaneLease lease, Instant next) throws SQLException {
        return Sql.update(
                        connection,
                        "update " + table + " set picked = false, picked_by = null, last_heartbeat = null,"
                                + " execution_time = ?, version = version + 1" + mine(),
                        next,
                        lease.lane(),
                        lease.version())
                == 1;
    }

    /** Gives the lane back as it was. */
    boolean release(Connection connection, LaneLease lease) throws SQLException {
        return Sql.update(
                        connection,
                        "update " + table + " set picked = false, picked_by = null, last_heartbeat = null,"
                                + " version = version + 1" + mine(),
                        lease.lane(),
                        lease.version())
                == 1;
    }

    /** Ends the lane: nothing is left in it. */
    void remove(Connection connection, LaneLease lease) throws SQLException {
        Sql.update(connection, "delete from " + table + mine(), lease.lane(), lease.version());
    }

    /** Takes the lane that is due for the longest time, when there is one. */
    Optional<LaneLease> take(Connection connection, Instant dueUntil, Instant now, String worker) throws SQLException {
        while (true) {
            List<LaneLease> found =
                    Sql.list(connection, due, row -> new LaneLease(row.getString(1), row.getLong(2) + 1), dueUntil);
            for (LaneLease lease : found) {
                int taken = Sql.update(
                        connection,
                        "update " + table + " set picked = true, picked_by = ?, last_heartbeat = ?,"
                                + " version = version + 1 where task_name = '" + TASK
                                + "' and task_instance = ? and version = ? and picked = false",
                        worker,
                        now,
                        lease.lane(),
                        lease.version() - 1);
                if (taken == 1) {
                    return Optional.of(lease);
                }
            }
            if (found.isEmpty()) {
                return Optional.empty();
            }
            // Others took all of these meanwhile; they make progress, so this ends.
        }
    }

    /** The query by which lanes are taken, for a look at its plan. */
    String dueQuery() {
        return due;
    }

    /** Lanes that somebody took, without a sign of life for the length of a lease. */
    List<LaneLease> silent(Connection connection, Instant now, Duration lease) throws SQLException {
        return Sql.list(
                connection,
                "select task_instance, version from " + table + " where task_name = '" + TASK
                        + "' and picked = true and last_heartbeat <= ?",
                row -> new LaneLease(row.getString(1), row.getLong(2)),
                now.minus(lease));
    }

    /** Frees a lane, unless it has given a sign of life since. */
    boolean free(Connection connection, LaneLease silent, Instant now, Duration lease) throws SQLException {
        return Sql.update(
                        connection,
                        "update " + table + " set picked = false, picked_by = null, last_heartbeat = null,"
                                + " execution_time = ?, version = version + 1" + mine() + " and last_heartbeat <= ?",
                        now,
                        silent.lane(),
                        silent.version(),
                        now.minus(lease))
                == 1;
    }

    /** What a worker of this name has taken. */
    List<LaneLease> takenBy(Connection connection, String worker) throws SQLException {
        return Sql.list(
                connection,
                "select task_instance, version from " + table + " where task_name = '" + TASK
                        + "' and picked = true and picked_by = ?",
                row -> new LaneLease(row.getString(1), row.getLong(2)),
                worker);
    }

    private static String mine() {
        return " where task_name = '" + TASK + "' and task_instance = ? and version = ? and picked = true";
    }
}

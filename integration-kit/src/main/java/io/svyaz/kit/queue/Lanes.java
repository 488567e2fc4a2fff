package io.svyaz.kit.queue;

import io.svyaz.kit.Dialect;
import io.svyaz.kit.Store;
import io.svyaz.kit.internal.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/**
 * The lanes in db-scheduler's table: one execution says that a lane has work, who is on it, and when it is due.
 *
 * <p>Written with statements of our own when the transaction is the host's: db-scheduler's client catches a failed insert
 * and goes on, which PostgreSQL does not allow within a transaction.
 */
final class Lanes {
    static final String TASK = "svyaz-lane";
    private static final String DUPLICATE = "23505";

    private final Dialect dialect;
    private final String insert;

    Lanes(Store store) {
        this.dialect = store.dialect();
        String table = store.table("lane");
        String columns = "insert into " + table
                + " (task_name, task_instance, execution_time, picked, version, priority, consecutive_failures) ";
        this.insert = dialect == Dialect.POSTGRESQL
                ? columns + "values (?, ?, ?, false, 1, ?, 0) on conflict do nothing"
                : columns + "select ?, ?, ?, false, 1, ?, 0 where not exists (select 1 from " + table
                        + " where task_name = '" + TASK + "' and task_instance = ?)";
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
}

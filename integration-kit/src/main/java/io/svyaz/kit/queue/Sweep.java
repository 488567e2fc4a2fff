package io.svyaz.kit.queue;

import io.svyaz.kit.Store;
import io.svyaz.kit.internal.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/**
 * Finds what nobody would look at: due jobs without a lane, because the host's transaction committed after the lane was
 * left, and lanes whose worker died. Removes what was finished long ago.
 */
final class Sweep {
    private static final int MOST = 500;

    private final WorkerConfig config;
    private final Store store;
    private final Lanes lanes;
    private final Shift shift;
    private final String forgotten;

    private record Forgotten(String lane, Instant due, int priority) {}

    Sweep(WorkerConfig config, Lanes lanes, Shift shift) {
        this.config = config;
        this.store = config.store();
        this.lanes = lanes;
        this.shift = shift;
        String jobs = store.table("job");
        this.forgotten = "select j.lane, min(j.next_attempt), max(j.priority) from " + jobs + " j where %s"
                + " and not exists (select 1 from " + store.table("lane") + " l where l.task_name = '" + Lanes.TASK
                + "' and l.task_instance = j.lane)"
                + " and not exists (select 1 from " + jobs
                + " b where b.lane = j.lane and b.status = 'FAILED' and b.blocks and b.id < j.id)"
                + " group by j.lane fetch first " + MOST + " rows only";
    }

    void run() {
        freeSilent();
        store.run("queue.sweep", connection -> {
            Instant now = store.clock().instant();
            wake(
                    connection,
                    Sql.list(
                            connection,
                            forgotten.formatted("j.status = 'PENDING' and j.next_attempt <= ?"),
                            row -> new Forgotten(row.getString(1), Sql.instant(row, 2), row.getInt(3)),
                            now));
            wake(
                    connection,
                    Sql.list(
                            connection,
                            forgotten.formatted("j.status = 'PROCESSING'"),
                            row -> new Forgotten(row.getString(1), now, row.getInt(3))));
            return true;
        });
        config.keepFinished()
                .ifPresent(time ->
                        QueueControl.in(store).purge(store.clock().instant().minus(time), MOST));
    }

    /** A lane that this worker is on is not dead, even when its heartbeat could not be written for a while. */
    void freeSilent() {
        Instant now = store.clock().instant();
        List<LaneLease> silent = store.run("queue.sweep", connection -> lanes.silent(connection, now, config.lease()));
        for (LaneLease lease : silent) {
            if (!shift.has(lease)) {
                free(lease, now);
            }
        }
    }

    void free(LaneLease lease, Instant now) {
        store.run("queue.sweep", connection -> lanes.free(connection, lease, now, config.lease()));
    }

    private void wake(Connection connection, List<Forgotten> found) throws SQLException {
        for (Forgotten one : found) {
            lanes.wake(connection, one.lane, one.due, one.priority);
        }
    }
}

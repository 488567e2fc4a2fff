package io.svyaz.kit.ops;

import io.svyaz.kit.Store;
import io.svyaz.kit.internal.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Who works: from the lanes that are held and from the attempts of the last hour. */
final class WorkerReads {
    private static final Duration TRACE = Duration.ofHours(1);

    private final Store store;
    private final Duration silence;

    private record Holding(String worker, long lanes, Optional<Instant> heartbeat) {}

    private record Began(String worker, Instant last) {}

    WorkerReads(Store store, Duration silence) {
        this.store = store;
        this.silence = silence;
    }

    List<WorkerSeen> seen(Connection connection, Instant now) throws SQLException {
        Map<String, WorkerSeen> seen = new TreeMap<>();
        for (Holding one : holding(connection)) {
            boolean silent =
                    one.heartbeat.map(last -> last.isBefore(now.minus(silence))).orElse(false);
            seen.put(one.worker, new WorkerSeen(one.worker, one.lanes, one.heartbeat, Optional.empty(), silent));
        }
        for (Began one : began(connection, now.minus(TRACE))) {
            WorkerSeen known = seen.getOrDefault(
                    one.worker, new WorkerSeen(one.worker, 0, Optional.empty(), Optional.empty(), false));
            seen.put(
                    one.worker,
                    new WorkerSeen(
                            one.worker, known.lanes(), known.lastHeartbeat(), Optional.of(one.last), known.silent()));
        }
        return List.copyOf(seen.values());
    }

    private List<Holding> holding(Connection connection) throws SQLException {
        return Sql.list(
                connection,
                "select picked_by, count(*) as lanes, max(last_heartbeat) as heartbeat from " + store.table("lane")
                        + " where picked = true and picked_by is not null group by picked_by",
                row -> new Holding(
                        row.getString("picked_by"), row.getLong("lanes"), Sql.instantIfAny(row, "heartbeat")));
    }

    private List<Began> began(Connection connection, Instant since) throws SQLException {
        return Sql.list(
                connection,
                "select worker, max(started_at) as last from " + store.table("job_attempt")
                        + " where (finished_at >= ? or finished_at is null) and started_at >= ? group by worker",
                row -> new Began(row.getString("worker"), Sql.instant(row, "last")),
                since,
                since);
    }
}

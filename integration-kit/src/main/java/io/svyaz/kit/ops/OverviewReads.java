package io.svyaz.kit.ops;

import io.svyaz.kit.Store;
import io.svyaz.kit.inbox.Inbox;
import io.svyaz.kit.inbox.InboxReject;
import io.svyaz.kit.internal.Sql;
import io.svyaz.kit.queue.JobStatus;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts what stands where. */
final class OverviewReads {
    private static final int MOST_LANES = 100;
    private static final int LAST_DONE = 100;

    private final Store store;
    private final OutcomeReads outcomes;
    private final WorkerReads workers;
    private final String jobs;

    private record Depth(String type, JobStatus status, long count) {}

    OverviewReads(Store store, OutcomeReads outcomes, WorkerReads workers) {
        this.store = store;
        this.outcomes = outcomes;
        this.workers = workers;
        this.jobs = store.table("job");
    }

    Overview overview() {
        Instant now = store.clock().instant();
        List<InboxReject> rejects = Inbox.in(store).rejects();
        return store.run("ops.overview", connection -> {
            List<Depth> depths = depths(connection);
            return new Overview(
                    now,
                    depth(depths),
                    types(connection, depths, now),
                    oldestDue(connection, now),
                    stuckLanes(connection, now),
                    inbox(connection),
                    rejects,
                    workers.seen(connection, now));
        });
    }

    Health health() {
        Instant now = store.clock().instant();
        return store.run(
                "ops.health",
                connection -> new Health(
                        true,
                        oldestDue(connection, now).map(OldestDue::overdue),
                        count(connection, JobStatus.PENDING),
                        count(connection, JobStatus.FAILED),
                        stuckLanes(connection, now).size(),
                        workers.seen(connection, now).stream()
                                .filter(WorkerSeen::silent)
                                .map(WorkerSeen::name)
                                .toList()));
    }

    private long count(Connection connection, JobStatus status) throws SQLException {
        return Sql.one(connection, "select count(*) from " + jobs + " where status = ?", row -> row.getLong(1), status)
                .orElse(0L);
    }

    private List<Depth> depths(Connection connection) throws SQLException {
        return Sql.list(
                connection,
                "select type, status, count(*) from " + jobs + " group by type, status",
                row -> new Depth(row.getString(1), JobStatus.valueOf(row.getString(2)), row.getLong(3)));
    }

    private static Map<JobStatus, Long> depth(List<Depth> depths) {
        Map<JobStatus, Long> sums = new EnumMap<>(JobStatus.class);
        for (JobStatus status : JobStatus.values()) {
            sums.put(status, 0L);
        }
        depths.forEach(one -> sums.merge(one.status, one.count, Long::sum));
        return sums;
    }

    private List<TypeOverview> types(Connection connection, List<Depth> depths, Instant now) throws SQLException {
        Map<String, Map<JobStatus, Long>> perType = new TreeMap<>();
        depths.forEach(one ->
                perType.computeIfAbsent(one.type, first -> new HashMap<>()).put(one.status, one.count));
        Set<String> paused = new HashSet<>(
                Sql.list(connection, "select type from " + store.table("job_pause"), row -> row.getString(1)));
        paused.forEach(type -> perType.computeIfAbsent(type, first -> new HashMap<>()));
        Map<String, Outcomes> minute = outcomes.perType(connection, now.minus(Duration.ofMinutes(1)));
        Map<String, Outcomes> hour = outcomes.perType(connection, now.minus(Duration.ofHours(1)));
        List<TypeOverview> types = new ArrayList<>();
        for (String type : new TreeSet<>(perType.keySet())) {
            Map<JobStatus, Long> depth = perType.getOrDefault(type, Map.of());
            types.add(new TypeOverview(
                    type,
                    depth,
                    minute.getOrDefault(type, Outcomes.NONE),
                    hour.getOrDefault(type, Outcomes.NONE),
                    depth.containsKey(JobStatus.DONE) ? lastSuccess(connection, type) : Optional.empty(),
                    paused.contains(type)));
        }
        return types;
    }

    /** The index knows jobs by id, not by when they were done: the last ones handed in are looked at. */
    private Optional<Instant> lastSuccess(Connection connection, String type) throws SQLException {
        return Sql.one(
                        connection,
                        "select max(t.completed_at) as last from (select completed_at from " + jobs
                                + " where status = 'DONE' and type = ? order by id desc limit " + LAST_DONE + ") t",
                        row -> Sql.instantIfAny(row, "last"),
                        type)
                .flatMap(last -> last);
    }

    private Optional<OldestDue> oldestDue(Connection connection, Instant now) throws SQLException {
        return Sql.one(
                connection,
                "select id, type, created_at, next_attempt from " + jobs
                        + " where status = 'PENDING' and next_attempt <= ? order by next_attempt, id limit 1",
                row -> new OldestDue(
                        row.getLong("id"),
                        row.getString("type"),
                        Sql.instant(row, "created_at"),
                        Sql.instant(row, "next_attempt"),
                        Duration.between(Sql.instant(row, "next_attempt"), now)),
                now);
    }

    private List<StuckLane> stuckLanes(Connection connection, Instant now) throws SQLException {
        return Sql.list(
                connection,
                "select f.order_key, f.id, f.type, f.error_kind, count(p.id) as waiting, min(p.created_at) as since from "
                        + jobs + " f join " + jobs + " p on p.lane = f.lane and p.id > f.id and p.status = 'PENDING'"
                        + " and p.next_attempt <= ? where f.status = 'FAILED' and f.blocks"
                        + " group by f.order_key, f.id, f.type, f.error_kind order by f.id limit " + MOST_LANES,
                row -> new StuckLane(
                        row.getString("order_key"),
                        row.getLong("id"),
                        row.getString("type"),
                        Sql.text(row, "error_kind"),
                        row.getLong("waiting"),
                        Sql.instant(row, "since")),
                now);
    }

    private Map<String, Long> inbox(Connection connection) throws SQLException {
        Map<String, Long> counts = new HashMap<>();
        Sql.list(
                        connection,
                        "select status, count(*) from " + store.table("inbox") + " group by status",
                        row -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(one -> counts.put(one.getKey(), one.getValue()));
        return counts;
    }
}

package io.svyaz.kit.queue;

import io.svyaz.kit.Store;
import io.svyaz.kit.internal.Sql;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A queue as a test looks at it. */
final class Queue {
    final Store store;
    final SyncQueue jobs;
    final QueueControl control;

    record Row(
            long id,
            String status,
            int attempts,
            int deferrals,
            @Nullable String kind,
            @Nullable String error,
            Instant next,
            boolean unsure,
            String payload,
            long claim) {}

    Queue(Store store) {
        this.store = store;
        store.installSchema();
        this.jobs = SyncQueue.in(store);
        this.control = QueueControl.in(store);
    }

    long add(String type) {
        return jobs.enqueue(Job.builder(type).build()).id();
    }

    long add(String type, String key) {
        return jobs.enqueue(Job.builder(type).orderKey(key).build()).id();
    }

    SyncWorkerBuilder worker(String name) {
        return SyncWorker.builder(store).name(name).jitter(() -> 0);
    }

    List<Row> rows() {
        return store.run(
                "test",
                connection -> Sql.list(
                        connection,
                        "select * from " + store.table("job") + " order by id",
                        row -> new Row(
                                row.getLong("id"),
                                row.getString("status"),
                                row.getInt("attempts"),
                                row.getInt("deferrals"),
                                row.getString("error_kind"),
                                row.getString("last_error"),
                                Sql.instant(row, "next_attempt"),
                                row.getBoolean("unsure"),
                                row.getString("payload"),
                                row.getLong("claim"))));
    }

    Row row(long id) {
        return rows().stream().filter(row -> row.id == id).findFirst().orElseThrow();
    }

    List<String> statuses() {
        return rows().stream().map(Row::status).toList();
    }

    List<String> attempts(long id) {
        return store.run(
                "test",
                connection -> Sql.list(
                        connection,
                        "select outcome from " + store.table("job_attempt") + " where job_id = ? order by id",
                        row -> row.getString(1),
                        id));
    }

    long count(String sql) {
        return store.<Long>run(
                "test",
                connection -> Sql.one(connection, "select count(*) from " + sql, row -> row.getLong(1))
                        .orElseThrow());
    }

    long count(String table, String status) {
        return count(store.table(table) + " where status = '" + status + "'");
    }

    int sql(String sql) {
        return store.<Integer>run("test", connection -> Sql.update(connection, sql));
    }

    /** A worker that took a job and died, without a trace beyond its claim. */
    void takenByADeadWorker(String lane) {
        store.run("test", connection -> {
            var head = new JobTable(store).head(connection, lane).orElseThrow();
            new JobTable(store)
                    .claim(connection, head, lane, "dead", store.clock().instant());
            return Sql.update(
                    connection,
                    "update " + store.table("lane")
                            + " set picked = true, picked_by = 'dead', last_heartbeat = ?, version = version + 1"
                            + " where task_instance = ?",
                    store.clock().instant(),
                    lane);
        });
    }

    String lane(long id) {
        return store.run(
                "test",
                connection -> Sql.one(
                                connection,
                                "select lane from " + store.table("job") + " where id = ?",
                                r -> r.getString(1),
                                id)
                        .orElseThrow());
    }
}

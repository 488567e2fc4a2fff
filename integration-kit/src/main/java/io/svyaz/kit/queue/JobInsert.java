package io.svyaz.kit.queue;

import io.svyaz.kit.Dialect;
import io.svyaz.kit.Store;
import io.svyaz.kit.internal.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Writes a job's row and wakes its lane, or finds the row that has its place already. */
final class JobInsert {
    private static final String DUPLICATE = "23505";
    private static final int TRIES = 5;

    private final Store store;
    private final Lanes lanes;
    private final String table;
    private final String insert;
    private final String both;
    private final AtomicLong handedIn;

    private record Holder(long id, String status, Optional<Instant> until) {
        boolean isFinished() {
            return !status.equals("PENDING") && !status.equals("PROCESSING");
        }
    }

    JobInsert(Store store) {
        this.store = store;
        this.lanes = new Lanes(store);
        this.table = store.table("job");
        this.handedIn = new AtomicLong(store.clock().millis() << 16);
        String job = "insert into " + table
                + " (type, lane, order_key, dedupe_key, dedupe_slot, dedupe_until, payload, direction, coalescing, status, priority,"
                + " attempts, deferrals, unsure, next_attempt, created_at, correlation_id, claim, cancel_requested)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'PENDING', ?, 0, 0, false, ?, ?, ?, 0, false)";
        this.insert = job + (store.dialect() == Dialect.POSTGRESQL ? " on conflict (dedupe_slot) do nothing" : "");
        this.both = "with job as (" + job + " returning id), lane as (" + lanes.insert() + ") select id from job";
    }

    Enqueued insert(Connection connection, Job job) throws SQLException {
        Instant now = store.clock().instant();
        String slot = slot(job);
        for (int i = 0; i < TRIES; i++) {
            Optional<Long> id = row(connection, job, slot, now);
            if (id.isPresent()) {
                return new Enqueued(id.get(), Enqueued.Outcome.ADDED);
            }
            Optional<Holder> holder = holder(connection, slot);
            if (holder.isPresent()) {
                Optional<Enqueued> known = known(connection, job, slot, holder.get(), now);
                if (known.isPresent()) {
                    return known.get();
                }
            }
        }
        throw new SQLException("The place of a job changed hands " + TRIES + " times.", "40001");
    }

    private Optional<Long> row(Connection connection, Job job, @Nullable String slot, Instant now) throws SQLException {
        String lane = job.orderKey().map(key -> "k:" + key).orElseGet(this::laneOfItsOwn);
        Instant due = job.notBefore().orElseGet(() -> now.plus(job.delay()));
        List<@Nullable Object> values = new ArrayList<>(Arrays.<@Nullable Object>asList(
                job.type(),
                lane,
                job.orderKey(),
                job.dedupeKey(),
                slot,
                job.dedupeKey().map(key -> now.plus(job.dedupeWindow())),
                job.payload(),
                job.direction(),
                job.coalescing(),
                job.priority(),
                due,
                now,
                job.correlationId().orElseGet(() -> UUID.randomUUID().toString())));
        if (store.dialect() == Dialect.POSTGRESQL && slot == null && Lanes.isOfOneJob(lane)) {
            // Nobody else can be at this lane, and no row has this job's place: one journey does.
            values.addAll(List.of(Lanes.TASK, lane, due, job.priority()));
            return Sql.one(connection, both, row -> row.getLong(1), values.toArray());
        }
        Optional<Long> id;
        try {
            id = Sql.insert(connection, insert, values.toArray());
        } catch (SQLException failure) {
            if (!DUPLICATE.equals(failure.getSQLState())) {
                throw failure;
            }
            return Optional.empty();
        }
        if (id.isPresent()) {
            lanes.wake(connection, lane, due, job.priority());
        }
        return id;
    }

    private Optional<Holder> holder(Connection connection, @Nullable String slot) throws SQLException {
        return Sql.one(
                connection,
                "select id, status, dedupe_until from " + table + " where dedupe_slot = ?",
                row -> new Holder(row.getLong(1), row.getString(2), Sql.instantIfAny(row, "dedupe_until")),
                slot);
    }

    /** Empty when the place has become free: try again. */
    private Optional<Enqueued> known(Connection connection, Job job, @Nullable String slot, Holder holder, Instant now)
            throws SQLException {
        if (job.coalescing()) {
            int changed = Sql.update(
                    connection,
                    "update " + table + " set payload = ? where id = ? and dedupe_slot = ? and status = 'PENDING'",
                    job.payload(),
                    holder.id,
                    slot);
            return changed == 1 ? Optional.of(new Enqueued(holder.id, Enqueued.Outcome.COALESCED)) : Optional.empty();
        }
        if (holder.isFinished()
                && holder.until.map(until -> !until.isAfter(now)).orElse(true)) {
            Sql.update(
                    connection,
                    "update " + table + " set dedupe_slot = null where id = ? and dedupe_slot = ?",
                    holder.id,
                    slot);
            return Optional.empty();
        }
        return Optional.of(new Enqueued(holder.id, Enqueued.Outcome.ALREADY_QUEUED));
    }

    /** Sorts by the time of handing in, so that jobs that are due at the same instant begin in that order. */
    private String laneOfItsOwn() {
        return Lanes.ofOneJob(handedIn.getAndIncrement());
    }

    private static @Nullable String slot(Job job) {
        if (job.coalescing()) {
            return "c:" + job.type() + ":" + job.orderKey().orElseThrow();
        }
        return job.dedupeKey().map(key -> "d:" + job.type() + ":" + key).orElse(null);
    }
}

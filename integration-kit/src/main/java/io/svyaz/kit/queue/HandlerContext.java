package io.svyaz.kit.queue;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.svyaz.core.CallOptions;
import io.svyaz.core.internal.json.Json;
import io.svyaz.core.retry.RetryPolicy;
import io.svyaz.kit.Store;
import io.svyaz.kit.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** The context of one attempt. */
final class HandlerContext implements JobContext {
    private final ClaimedJob job;
    private final LaneLease lease;
    private final Duration leaseTime;
    private final Store store;
    private final Lanes lanes;
    private final JobTable jobs;
    private final Shift shift;
    private volatile long provenAt = System.nanoTime();
    private volatile boolean completed;

    HandlerContext(ClaimedJob job, LaneLease lease, WorkerConfig config, Lanes lanes, JobTable jobs, Shift shift) {
        this.job = job;
        this.lease = lease;
        this.leaseTime = config.lease();
        this.store = config.store();
        this.lanes = lanes;
        this.jobs = jobs;
        this.shift = shift;
    }

    boolean isCompleted() {
        return completed;
    }

    @Override
    public long id() {
        return job.id();
    }

    @Override
    public String type() {
        return job.type();
    }

    @Override
    public String payload() {
        return job.payload();
    }

    @Override
    public <T> T payload(Class<T> type) {
        try {
            T read = Json.mapper().readValue(job.payload(), type);
            if (read != null) {
                return read;
            }
        } catch (JsonProcessingException unreadable) {
            // Jackson's message quotes the payload, which must not get into tables and logs.
        }
        throw new JobFailedException(
                JobErrorKind.UNREADABLE,
                "The payload is not what " + type.getSimpleName()
                        + " is read from; correct what hands in jobs of this type.",
                null);
    }

    @Override
    public Optional<String> orderKey() {
        return job.orderKey();
    }

    @Override
    public int attempt() {
        return job.attempt();
    }

    @Override
    public boolean mayHaveHappened() {
        return job.unsure();
    }

    @Override
    public String correlationId() {
        return job.correlationId();
    }

    @Override
    public CallOptions callOptions() {
        return CallOptions.none().retry(RetryPolicy.never()).correlationId(job.correlationId());
    }

    @Override
    public boolean cancelRequested() {
        return store.<Boolean>run(
                "queue.cancelRequested",
                connection -> jobs.cancelRequested(connection, job, "").orElse(true));
    }

    @Override
    public boolean stopRequested() {
        return shift.isStopping();
    }

    @Override
    public boolean stillMine() {
        return proof().isPresent();
    }

    @Override
    public void checkLease() {
        if (proof().orElse(true)) {
            throw new LeaseLostException(job.id());
        }
    }

    /** Empty when the job is another's; otherwise whether it is to be cancelled. */
    private Optional<Boolean> proof() {
        try {
            long now = System.nanoTime();
            Optional<Boolean> mine = store.run(
                    "queue.checkLease",
                    connection -> lanes.renew(connection, lease, store.clock().instant())
                            ? jobs.cancelRequested(connection, job, "")
                            : Optional.empty());
            if (mine.isPresent()) {
                provenAt = now;
            }
            return mine;
        } catch (StoreException unreachable) {
            return System.nanoTime() - provenAt < leaseTime.toNanos() ? Optional.of(false) : Optional.empty();
        }
    }

    @Override
    public Enqueued enqueue(Job next) {
        return SyncQueue.in(store)
                .enqueue(next.correlationId().isPresent() ? next : next.causedBy(job.correlationId()));
    }

    @Override
    public void complete(Connection connection) {
        try {
            if (!jobs.complete(connection, job, store.clock().instant())) {
                throw new LeaseLostException(job.id());
            }
            completed = true;
        } catch (SQLException failure) {
            throw new StoreException("queue.complete", failure);
        }
    }
}

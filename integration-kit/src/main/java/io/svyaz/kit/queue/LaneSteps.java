package io.svyaz.kit.queue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One look at a lane, in one transaction: takes its head, or leaves the lane to be looked at when it is worth it. */
final class LaneSteps {
    /** Row locked by somebody: SQL states of PostgreSQL and H2. */
    private static final Set<String> LOCKED = Set.of("55P03", "HYT00");

    private final WorkerConfig config;
    private final Lanes lanes;
    private final JobTable jobs;

    /** A lane after a look: with a job to run, left, or lost to another worker. */
    record Look(@Nullable ClaimedJob job, boolean lost, List<Consumer<WorkerListener>> news) {}

    /** The head is in the hands of a transaction of the host. */
    static final class BusyException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BusyException() {
            super("The row is locked.", null, false, false);
        }
    }

    LaneSteps(WorkerConfig config, Lanes lanes, JobTable jobs) {
        this.config = config;
        this.lanes = lanes;
        this.jobs = jobs;
    }

    /**
     * Looks at the lane.
     *
     * @param take whether a job that is due is to be taken; otherwise the lane is left in any case
     * @throws BusyException when the head is locked; roll back and leave the lane for a moment
     */
    Look look(Connection connection, LaneLease lease, boolean take) throws SQLException {
        List<Consumer<WorkerListener>> news = new ArrayList<>();
        Instant now = config.store().clock().instant();
        if (!lanes.renew(connection, lease, now)) {
            return new Look(null, true, news);
        }
        while (true) {
            Optional<JobTable.Head> found = jobs.head(connection, lease.lane());
            if (found.isEmpty()) {
                end(connection, lease, now);
                return new Look(null, false, news);
            }
            JobTable.Head head = found.get();
            if (head.status() == JobStatus.FAILED) {
                lanes.remove(connection, lease);
                return new Look(null, false, news);
            }
            if (isOver(connection, head, now, news)) {
                continue;
            }
            Instant later = waitUntil(connection, head, take, now);
            if (later != null) {
                lanes.release(connection, lease, later);
                return new Look(null, false, news);
            }
            lock(connection, head.id());
            Optional<ClaimedJob> claimed = jobs.claim(connection, head, lease.lane(), config.name(), now);
            if (claimed.isPresent()) {
                return new Look(claimed.get(), false, news);
            }
        }
    }

    void leaveForAMoment(Connection connection, LaneLease lease) throws SQLException {
        lanes.release(connection, lease, config.store().clock().instant().plusSeconds(1));
    }

    /** A job that came in while the lane was being removed must not be forgotten. */
    private void end(Connection connection, LaneLease lease, Instant now) throws SQLException {
        lanes.remove(connection, lease);
        Optional<JobTable.Head> justIn = jobs.head(connection, lease.lane());
        if (justIn.isPresent()) {
            Instant next = justIn.get().next();
            lanes.wake(connection, lease.lane(), next.isBefore(now) ? now : next, 0);
        }
    }

    /** Ends what no handler is to see any more: its worker died too often, it was cancelled, nobody knows its type. */
    private boolean isOver(Connection connection, JobTable.Head head, Instant now, List<Consumer<WorkerListener>> news)
            throws SQLException {
        boolean orphan = head.status() == JobStatus.PROCESSING;
        JobEvent event = new JobEvent(
                head.id(), head.type(), head.orderKey(), head.attempts(), head.correlationId(), config.name());
        if (head.cancelRequested()) {
            lock(connection, head.id());
            jobs.end(connection, head, JobStatus.CANCELLED, JobErrorKind.CANCELLED, "Cancelled.", false, now);
            news.add(listener -> listener.jobCancelled(event, JobErrorKind.CANCELLED));
            return true;
        }
        boolean known = config.handlers().containsKey(head.type());
        boolean blocks = config.blocks(head.type(), head.coalescing(), head.orderKey());
        if (known && orphan && head.attempts() >= config.policyOf(head.type()).maxAttempts()) {
            lock(connection, head.id());
            jobs.end(
                    connection,
                    head,
                    JobStatus.FAILED,
                    JobErrorKind.CRASHED,
                    "The worker died during this attempt, the last of " + head.attempts()
                            + "; look for memory and exits in the handler.",
                    blocks,
                    now);
            news.add(listener -> listener.jobFailed(event, JobErrorKind.CRASHED, blocks));
            return true;
        }
        if (!known && head.next().plus(config.unknownTypesExpireAfter()).isBefore(now)) {
            lock(connection, head.id());
            jobs.end(
                    connection,
                    head,
                    JobStatus.FAILED,
                    JobErrorKind.UNKNOWN_TYPE,
                    "No worker knew this type for "
                            + config.unknownTypesExpireAfter().toDays()
                            + " days; start a version that does, then requeue.",
                    blocks,
                    now);
            news.add(listener -> listener.jobFailed(event, JobErrorKind.UNKNOWN_TYPE, blocks));
            return true;
        }
        return false;
    }

    /** When to look again, or null when the head is to be taken now. */
    private @Nullable Instant waitUntil(Connection connection, JobTable.Head head, boolean take, Instant now)
            throws SQLException {
        if (head.status() == JobStatus.PENDING && head.next().isAfter(now)) {
            return head.next();
        }
        if (!config.handlers().containsKey(head.type()) || jobs.isPaused(connection, head.type())) {
            return now.plus(config.lookAgain());
        }
        return take ? null : head.next();
    }

    private void lock(Connection connection, long id) throws SQLException {
        try {
            jobs.lock(connection, id);
        } catch (SQLException failure) {
            if (LOCKED.contains(String.valueOf(failure.getSQLState()))) {
                throw new BusyException();
            }
            throw failure;
        }
    }
}

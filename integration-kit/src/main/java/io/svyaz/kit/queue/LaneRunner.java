package io.svyaz.kit.queue;

import io.svyaz.kit.Dialect;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs jobs of a lane that this worker has taken, one after another, and gives the lane back. */
final class LaneRunner {
    private static final Logger LOG = LoggerFactory.getLogger(SyncWorker.class);

    /** What is left to do with a lane after an attempt. */
    private enum After {
        GO_ON,
        LEFT,
        LOST
    }

    private record Outcome(JobTable.Written written, After after) {}

    private final WorkerConfig config;
    private final Lanes lanes;
    private final JobTable jobs;
    private final LaneSteps steps;
    private final Optional<OneJobLane> shortWay;
    private final Shift shift;
    private final Announcer announcer;
    private final Persistence persistence;

    LaneRunner(WorkerConfig config, Lanes lanes, Shift shift, Announcer announcer) {
        this.config = config;
        this.lanes = lanes;
        this.jobs = new JobTable(config.store());
        this.steps = new LaneSteps(config, lanes, jobs);
        this.shortWay =
                config.store().dialect() == Dialect.POSTGRESQL ? Optional.of(new OneJobLane(config)) : Optional.empty();
        this.shift = shift;
        this.announcer = announcer;
        this.persistence = new Persistence(config.store(), config.lease(), shift, announcer);
    }

    /**
     * Runs up to so many jobs and gives the lane back.
     *
     * @return how many handlers were called
     */
    int run(LaneLease lease, int most, Duration slice) {
        Shift.Post post = shift.begin(lease);
        try {
            long start = System.nanoTime();
            int ran = 0;
            while (!shift.isStopping() && ran < most && System.nanoTime() - start < slice.toNanos()) {
                ClaimedJob job = take(lease);
                if (job == null) {
                    return ran;
                }
                ran++;
                After after = attempt(job, lease, post);
                if (after == After.LEFT) {
                    return ran;
                }
                if (after == After.LOST) {
                    break;
                }
            }
            look(lease, false);
            return ran;
        } finally {
            shift.end(lease);
        }
    }

    /** Null when there is nothing to run; the lane is left then, or lost. */
    private @Nullable ClaimedJob take(LaneLease lease) {
        if (shortWay.isPresent() && Lanes.isOfOneJob(lease.lane())) {
            OneJobLane way = shortWay.get();
            Optional<Optional<ClaimedJob>> answer = persistence.insist("queue.claim", () -> way.claim(lease));
            if (answer.isEmpty() || answer.get().isPresent()) {
                return answer.flatMap(job -> job).orElse(null);
            }
        }
        LaneSteps.Look look = look(lease, true);
        return look == null ? null : look.job();
    }

    /** Null when the database did not answer in time. */
    private LaneSteps.@Nullable Look look(LaneLease lease, boolean take) {
        try {
            Optional<LaneSteps.Look> look =
                    persistence.insist("queue.claim", connection -> steps.look(connection, lease, take));
            look.ifPresent(seen -> seen.news().forEach(announcer::tell));
            return look.orElse(null);
        } catch (LaneSteps.BusyException busy) {
            persistence.insist("queue.leave", connection -> {
                steps.leaveForAMoment(connection, lease);
                return true;
            });
            return null;
        }
    }

    private After attempt(ClaimedJob job, LaneLease lease, Shift.Post post) {
        JobEvent event = job.event(config.name());
        announcer.tell(listener -> listener.jobStarted(event));
        HandlerContext context = new HandlerContext(job, lease, config, lanes, jobs, shift);
        long start = System.nanoTime();
        Throwable failure = call(job, context, post);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        Instant now = config.store().clock().instant();
        JobPolicy policy = config.policyOf(job.type());
        boolean blocks = config.blocks(job.type(), job.coalescing(), job.orderKey());
        Verdict verdict = verdict(job, context, failure, policy, now);
        Optional<Outcome> written = write(job, lease, verdict, blocks, now, context.isCompleted());
        written.ifPresent(outcome -> announce(event, outcome.written(), verdict, blocks, took));
        return written.map(Outcome::after).orElse(After.LOST);
    }

    /** Empty when the database did not answer in time. */
    private Optional<Outcome> write(
            ClaimedJob job, LaneLease lease, Verdict verdict, boolean blocks, Instant now, boolean completed) {
        if (shortWay.isPresent() && Lanes.isOfOneJob(lease.lane())) {
            OneJobLane way = shortWay.get();
            Optional<Optional<JobTable.Written>> answer =
                    persistence.insist("queue.outcome", () -> way.finish(job, lease, verdict, now));
            if (answer.isEmpty() || answer.get().isPresent()) {
                return answer.flatMap(written -> written).map(written -> new Outcome(written, After.LEFT));
            }
        }
        return persistence
                .insist("queue.outcome", connection -> {
                    JobTable.Written result = jobs.write(connection, job, verdict, blocks, now);
                    return result == JobTable.Written.LOST && completed && jobs.isDone(connection, job)
                            ? JobTable.Written.DONE
                            : result;
                })
                .map(written -> new Outcome(written, written == JobTable.Written.LOST ? After.LOST : After.GO_ON));
    }

    private @Nullable Throwable call(ClaimedJob job, HandlerContext context, Shift.Post post) {
        JobHandler handler = config.handlers().get(job.type());
        if (handler == null) {
            return new IllegalStateException("The handler is gone.");
        }
        post.enter();
        try {
            handler.handle(context);
            return null;
        } catch (Throwable failure) {
            // An Error too: the attempt is counted, and the others of this JVM may still be served.
            return failure;
        } finally {
            post.leave();
        }
    }

    private Verdict verdict(
            ClaimedJob job, HandlerContext context, @Nullable Throwable failure, JobPolicy policy, Instant now) {
        if (failure == null) {
            return context.isCompleted() ? completedElsewhere(job, policy, now) : new Verdict.Done();
        }
        Verdict verdict =
                OutcomeRules.judge(failure, job, policy, now, config.jitter().getAsDouble(), shift.isStopping());
        LOG.debug("Job {} of type {} did not end well: {}", job.id(), job.type(), ErrorText.of(failure));
        if (isBug(verdict)) {
            LOG.warn("The handler of type {} has a bug: {}", job.type(), ErrorText.withPlace(failure));
        }
        return verdict;
    }

    private static boolean isBug(Verdict verdict) {
        return (verdict instanceof Verdict.Retry retry && retry.kind() == JobErrorKind.BUG)
                || (verdict instanceof Verdict.Fail fail && fail.kind() == JobErrorKind.BUG);
    }

    /** Only written when the handler's transaction was rolled back although the handler returned: not done at all. */
    private Verdict completedElsewhere(ClaimedJob job, JobPolicy policy, Instant now) {
        return OutcomeRules.judge(
                new IllegalStateException("complete(connection) was called, but its transaction was not committed."),
                job,
                policy,
                now,
                config.jitter().getAsDouble(),
                false);
    }

    private void announce(JobEvent event, JobTable.Written written, Verdict verdict, boolean blocks, Duration took) {
        switch (written) {
            case LOST -> {
                LOG.info("Job {}: the outcome came too late, another worker has taken it.", event.id());
                announcer.tell(listener -> listener.leaseLost(event));
            }
            case DONE -> announcer.tell(listener -> listener.jobDone(event, took));
            case RELEASED -> announcer.tell(listener -> listener.jobReleased(event));
            case CANCELLED -> announcer.tell(listener -> listener.jobCancelled(event, JobErrorKind.CANCELLED));
            case SUPERSEDED -> announcer.tell(listener -> listener.jobCancelled(event, JobErrorKind.SUPERSEDED));
            case RETRIED -> {
                if (verdict instanceof Verdict.Retry retry) {
                    announcer.tell(listener -> listener.jobRetried(event, retry.kind(), retry.at()));
                }
            }
            case POSTPONED -> {
                if (verdict instanceof Verdict.Postpone later) {
                    announcer.tell(listener -> listener.jobPostponed(event, later.kind(), later.at()));
                }
            }
            case FAILED -> {
                if (verdict instanceof Verdict.Fail fail) {
                    LOG.warn(
                            "Job {} of type {} failed for good ({}){}.",
                            event.id(),
                            event.type(),
                            fail.kind(),
                            blocks ? "; the rest of its lane waits" : "");
                    announcer.tell(listener -> listener.jobFailed(event, fail.kind(), blocks));
                }
            }
        }
    }
}

package io.svyaz.kit.queue;

import java.time.Duration;
import java.time.Instant;

/**
 * Hears what a worker does: the place for metrics, health and alarms. Called on the worker's threads after the outcome is
 * stored; be quick. What a listener throws is logged and has no effect.
 */
public interface WorkerListener {
    /** A listener that does nothing. */
    WorkerListener NONE = new WorkerListener() {};

    /**
     * A handler is about to be called.
     *
     * @param job which one
     */
    default void jobStarted(JobEvent job) {}

    /**
     * A job is done.
     *
     * @param job which one
     * @param took how long the handler ran
     */
    default void jobDone(JobEvent job, Duration took) {}

    /**
     * An attempt failed and there will be another one.
     *
     * @param job which one
     * @param kind why
     * @param next when
     */
    default void jobRetried(JobEvent job, JobErrorKind kind, Instant next) {}

    /**
     * A job was postponed without costing an attempt.
     *
     * @param job which one
     * @param kind why
     * @param until when it is looked at again
     */
    default void jobPostponed(JobEvent job, JobErrorKind kind, Instant until) {}

    /**
     * A job failed for good: somebody must look.
     *
     * @param job which one
     * @param kind why
     * @param blocks whether the rest of its lane waits for it
     */
    default void jobFailed(JobEvent job, JobErrorKind kind, boolean blocks) {}

    /**
     * A job was cancelled, or overtaken by a newer one.
     *
     * @param job which one
     * @param kind {@code CANCELLED} or {@code SUPERSEDED}
     */
    default void jobCancelled(JobEvent job, JobErrorKind kind) {}

    /**
     * A running job was given back at shutdown without costing an attempt.
     *
     * @param job which one
     */
    default void jobReleased(JobEvent job) {}

    /**
     * This worker's outcome came too late and was refused; another worker has the job.
     *
     * @param job which one
     */
    default void leaseLost(JobEvent job) {}

    /**
     * The kit's database did not do what the worker asked for; the worker tries again by itself.
     *
     * @param operation what was being done, for example {@code queue.claim}
     */
    default void storeUnavailable(String operation) {}
}

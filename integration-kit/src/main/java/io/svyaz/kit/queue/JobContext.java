package io.svyaz.kit.queue;

import io.svyaz.core.CallOptions;
import java.sql.Connection;
import java.util.Optional;

/** A job in the hands of its handler. Good until the handler returns. */
public interface JobContext {
    /**
     * The row's id: the same in every attempt, so a good mark for what the job creates at a vendor.
     *
     * @return the id
     */
    long id();

    /**
     * The job's type.
     *
     * @return the type
     */
    String type();

    /**
     * What was handed in.
     *
     * @return the JSON text
     */
    String payload();

    /**
     * The payload as an object.
     *
     * @param <T> what it becomes
     * @param type a record or another class that Jackson reads
     * @return the object
     * @throws JobFailedException when it cannot be read; let it through and the job fails with {@link
     *     JobErrorKind#UNREADABLE}
     */
    <T> T payload(Class<T> type);

    /**
     * The key of the lane.
     *
     * @return the key, if the job has one
     */
    Optional<String> orderKey();

    /**
     * Which attempt this is. Postponements do not count.
     *
     * @return from 1
     */
    int attempt();

    /**
     * Whether an earlier attempt may have had its effect: its answer was lost, its worker died, or it is a rerun. Look at
     * the vendor's side before writing again.
     *
     * @return false when nothing was sent before, or it was surely refused
     */
    boolean mayHaveHappened();

    /**
     * What ties the job to what caused it.
     *
     * @return the id
     */
    String correlationId();

    /**
     * Options for the handler's calls: one HTTP attempt, because the queue tries again itself, and the job's correlation
     * id.
     *
     * @return the options
     */
    CallOptions callOptions();

    /**
     * Whether somebody asked to cancel this job. Asks the database.
     *
     * @return true then; leave as soon as it is safe, the job ends as cancelled whatever the outcome
     */
    boolean cancelRequested();

    /**
     * Whether the worker is being stopped. Long handlers should leave with {@link JobPostponedException} or finish soon.
     *
     * @return true then
     */
    boolean stopRequested();

    /**
     * Whether this worker still has the right to the job. Asks the database and renews the lease; while the database
     * cannot be reached the answer is yes until the lease has run out.
     *
     * @return false when another worker may be on it: have no further effect
     */
    boolean stillMine();

    /**
     * {@link #stillMine()} as a line to put before each effect.
     *
     * @throws LeaseLostException when the lease is lost or the job is to be cancelled; let it through
     */
    void checkLease();

    /**
     * Hands in a follow-up with this job's correlation id, unless it has one, in a transaction of its own.
     *
     * @param job what must happen next
     * @return what became of it
     */
    Enqueued enqueue(Job job);

    /**
     * Marks the job as done in the handler's own transaction, so that the work and its completion commit together. Return
     * after the commit.
     *
     * @param connection to the kit's database, with auto-commit off
     * @throws LeaseLostException when another worker has the job: roll back and let it through
     */
    void complete(Connection connection);
}

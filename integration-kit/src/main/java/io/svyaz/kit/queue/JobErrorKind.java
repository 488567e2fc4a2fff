package io.svyaz.kit.queue;

/** Why a job was not done: what it means, what the queue does by itself, and what is left to do. */
public enum JobErrorKind {
    /**
     * The vendor refused the request as it is: a field is wrong, the object does not exist. Failed at once. Correct the
     * data, then requeue.
     */
    BUSINESS,
    /**
     * The vendor refused the credentials, or they lack a right. Refused credentials are tried again as often as the
     * policy says, because tokens are exchanged while jobs run; a missing right fails at once. Correct the access, then
     * requeue.
     */
    AUTH,
    /**
     * A rate limit, a ban or the operating time limit. Postponed to the time that the vendor named, without costing an
     * attempt. Nothing to do.
     */
    RATE_LIMIT,
    /** Postponed by limits for longer than the policy allows. Failed. Look at what uses up the limit, then requeue. */
    RATE_LIMIT_TIMEOUT,
    /** The handler asked for a later time. Postponed without costing an attempt. Nothing to do. */
    POSTPONED,
    /** The handler asked for a later time for longer than the policy allows. Failed. See what it waits for. */
    EXPIRED,
    /** The vendor or a database could not be reached, nothing happened there. Tried again. Nothing to do at first. */
    TRANSIENT,
    /**
     * Nobody knows whether the vendor carried the call out. Tried again; the handler is told that it must look first.
     * When it failed for good, look at the vendor's side before requeueing.
     */
    AMBIGUOUS,
    /** The vendor's answer was not understood. Tried again with a look first. Report it as a bug of the client. */
    UNEXPECTED_ANSWER,
    /** The payload is not what the handler reads. Failed at once. Correct the code that hands the job in. */
    UNREADABLE,
    /**
     * No running version knows this type. The job waits for one that does; after some days (14 unless said otherwise) it
     * fails. Start the version that knows it, then requeue.
     */
    UNKNOWN_TYPE,
    /**
     * The worker died while it ran this job, again and again. Each time counted as an attempt; failed after the last.
     * Look for memory and exits in the handler before requeueing.
     */
    CRASHED,
    /** Somebody cancelled the job. Final, unless it is requeued. */
    CANCELLED,
    /** A newer job for the same state took over. Final; nothing to do. */
    SUPERSEDED,
    /** The handler threw something that no rule knows. Tried again with a look first. Correct the handler. */
    BUG
}

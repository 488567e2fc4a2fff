package io.svyaz.kit.queue;

/** What became of an operator's wish. */
public enum ControlOutcome {
    /** It is done. */
    CHANGED,
    /** The job is running: it is told, and ends as cancelled when it comes back. */
    REQUESTED,
    /** There is no such job. */
    NOT_FOUND,
    /** Refused: the job is running. */
    RUNNING,
    /** Refused: the job is waiting already. */
    WAITING,
    /** Refused: the job is done, failed or cancelled. */
    FINISHED,
    /** Refused: a newer job for the same state or of the same dedupe key is there and does all that this one would. */
    NEWER_WAITING
}

package io.svyaz.kit.queue;

/** Where a job is. */
public enum JobStatus {
    /** Waits for its time, its turn or its next attempt. */
    PENDING,
    /** A worker runs it. */
    PROCESSING,
    /** Its effect has taken place. */
    DONE,
    /** Failed for good: somebody must look. Stays until it is requeued or cancelled. */
    FAILED,
    /** Ended by somebody, or overtaken by a newer job for the same state. */
    CANCELLED
}

package io.svyaz.kit.ops;

/** Where a job stands. */
public enum JobState {
    /** Waits for its time, its lane or a worker. */
    PENDING,
    /** A worker runs it, or ran it when it died and has not been replaced yet. */
    PROCESSING,
    /** Its handler returned. */
    DONE,
    /** Given up; stays until somebody acts. */
    FAILED,
    /** Taken back by an operator. */
    CANCELLED
}

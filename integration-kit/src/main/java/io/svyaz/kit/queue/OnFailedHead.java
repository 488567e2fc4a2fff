package io.svyaz.kit.queue;

/** What becomes of the jobs behind one that failed for good, in the lane of an order key. */
public enum OnFailedHead {
    /**
     * They go on. Right for jobs that bring the current state over, which is the usual kind. The failed one stays
     * visible.
     */
    SKIP,
    /**
     * They wait until somebody requeues or cancels the failed one. Right where a step without the one before does harm.
     * Jobs that are coalesced never block: the newer state repairs what the older could not.
     */
    BLOCK
}

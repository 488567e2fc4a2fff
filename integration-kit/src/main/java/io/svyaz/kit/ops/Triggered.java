package io.svyaz.kit.ops;

/**
 * What became of a start by hand.
 *
 * @param result whether it was started
 * @param jobId the run: the new one, or the one that was there already
 */
public record Triggered(Result result, long jobId) {
    /** Started, or there already. */
    public enum Result {
        /** A run has been handed in. */
        STARTED,
        /** A run waits or runs already; nothing was changed. */
        ALREADY_RUNNING
    }
}

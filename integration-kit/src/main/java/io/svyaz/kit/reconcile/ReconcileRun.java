package io.svyaz.kit.reconcile;

/**
 * What came of asking for a run.
 *
 * @param outcome what happened
 * @param seen objects that were compared
 * @param repaired objects that had to be written
 */
public record ReconcileRun(Outcome outcome, long seen, long repaired) {
    /** Done, done for nothing, or left to another. */
    public enum Outcome {
        /** The run succeeded and its cursor is written, if it has one. */
        DONE,
        /** The run succeeded, but its cursor had been moved meanwhile and was left there: the next run repeats a part. */
        CURSOR_MOVED,
        /** Another thread or node is running it; nothing was done. */
        ALREADY_RUNNING
    }

    static ReconcileRun of(Outcome outcome, ReconcileResult result) {
        return new ReconcileRun(outcome, result.seen(), result.repaired());
    }
}

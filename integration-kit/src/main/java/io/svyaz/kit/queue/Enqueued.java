package io.svyaz.kit.queue;

/**
 * What became of a job that was handed in.
 *
 * @param id the row: a new one, or the one that was there already
 * @param outcome what happened
 */
public record Enqueued(long id, Outcome outcome) {
    /** New, known, or taken into a waiting one. */
    public enum Outcome {
        /** A new row. */
        ADDED,
        /** A job with this dedupe key is there already; nothing was changed. */
        ALREADY_QUEUED,
        /** A waiting job of this type and order key took over the newer payload. */
        COALESCED
    }

    /**
     * Whether a row was added.
     *
     * @return false when the job was known or coalesced
     */
    public boolean added() {
        return outcome == Outcome.ADDED;
    }
}

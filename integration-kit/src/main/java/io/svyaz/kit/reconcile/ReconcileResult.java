package io.svyaz.kit.reconcile;

import java.util.Optional;

/**
 * What a run did.
 *
 * @param cursor where it ended, at most 1000 characters; empty leaves the cursor as it is
 * @param seen objects that were compared
 * @param repaired objects that had to be written
 */
public record ReconcileResult(Optional<String> cursor, long seen, long repaired) {
    /**
     * A run that came to a new end.
     *
     * @param cursor where it ended
     * @param seen objects that were compared
     * @param repaired objects that had to be written
     * @return the result
     */
    public static ReconcileResult upTo(String cursor, long seen, long repaired) {
        return new ReconcileResult(Optional.of(cursor), seen, repaired);
    }

    /**
     * A run without a cursor, over everything.
     *
     * @param seen objects that were compared
     * @param repaired objects that had to be written
     * @return the result
     */
    public static ReconcileResult ofAll(long seen, long repaired) {
        return new ReconcileResult(Optional.empty(), seen, repaired);
    }
}

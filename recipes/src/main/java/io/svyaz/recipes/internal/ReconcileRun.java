package io.svyaz.recipes.internal;

import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.recipes.events.ReconcileResult;
import java.util.function.LongPredicate;

/**
 * One pass over records: counts what was looked at and what had to be put right.
 *
 * <p>A record that the portal rejects does not keep the others from being looked at, but the pass then fails at its end.
 */
public final class ReconcileRun {

    private final LongPredicate repair;
    private final Failures rejected = new Failures();
    private long seen;
    private long repaired;

    /**
     * A pass that begins now.
     *
     * @param repair puts one record right and tells whether anything had to be written
     */
    public ReconcileRun(LongPredicate repair) {
        this.repair = repair;
    }

    /**
     * Looks at one record.
     *
     * @param id the record
     */
    public void look(long id) {
        seen++;
        try {
            if (repair.test(id)) {
                repaired++;
            }
        } catch (RequestRejectedException e) {
            rejected.add(e);
        }
    }

    /**
     * Ends the pass.
     *
     * @param cursor where the next one begins
     * @return what was done
     */
    public ReconcileResult end(String cursor) {
        rejected.throwIfAny();
        return new ReconcileResult(cursor, seen, repaired);
    }
}

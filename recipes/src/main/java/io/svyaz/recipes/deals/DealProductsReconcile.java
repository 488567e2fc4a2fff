package io.svyaz.recipes.deals;

import io.svyaz.recipes.events.ReconcileResult;
import io.svyaz.recipes.internal.ReconcileRun;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Puts right what lost events left undone: Bitrix24 does not send an event again that was not taken. To be run now and then, for
 * example every quarter of an hour. Thread-safe.
 *
 * <p>Deals that changed since the last pass are synchronised as an event would have had them; deals that have elements in the list
 * but are no longer there lose them. When every event arrived, nothing is written.
 */
public final class DealProductsReconcile {

    private final DealProductsListSync sync;
    private final DealChanges changes;

    /**
     * A remedy for this flow.
     *
     * @param sync the flow
     * @param changes which deals changed
     */
    public DealProductsReconcile(DealProductsListSync sync, DealChanges changes) {
        this.sync = Objects.requireNonNull(sync, "sync");
        this.changes = Objects.requireNonNull(changes, "changes");
    }

    /**
     * Makes one pass.
     *
     * <p>When it fails, the cursor does not move: run it again with the same one. A deal that the portal rejects does not keep the
     * others from being put right.
     *
     * @param cursor from the pass before; empty to go through all deals
     * @return what was done, and the next cursor
     */
    public ReconcileResult run(Optional<String> cursor) {
        String next = changes.cursor();
        ReconcileRun changed =
                new ReconcileRun(dealId -> !sync.onDealChanged(dealId).unchanged());
        changes.since(cursor, changed::look);
        Set<Long> listed = sync.listedDeals();
        Set<Long> existing = changes.existing(listed);
        ReconcileRun deleted =
                new ReconcileRun(dealId -> !sync.onDealDeleted(dealId).unchanged());
        listed.stream().filter(dealId -> !existing.contains(dealId)).forEach(deleted::look);
        ReconcileResult first = changed.end(next);
        ReconcileResult second = deleted.end(next);
        return new ReconcileResult(next, first.seen() + second.seen(), first.repaired() + second.repaired());
    }
}

package io.svyaz.recipes.invoices;

import io.svyaz.recipes.events.ReconcileResult;
import io.svyaz.recipes.internal.ReconcileRun;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Puts right what lost events left undone: Bitrix24 does not send an event again that was not taken. To be run now and then, for
 * example every quarter of an hour. Thread-safe.
 *
 * <p>Invoices that changed since the last pass are treated as an event would have had them. Where helpers go with their invoices,
 * every invoice that has a helper is looked at as well, one request or two each. When every event arrived, nothing is written.
 */
public final class SmartInvoiceReconcile {

    private final SmartInvoiceTotals totals;
    private final InvoiceChanges changes;

    /**
     * A remedy for this flow.
     *
     * @param totals the flow
     * @param changes which invoices changed
     */
    public SmartInvoiceReconcile(SmartInvoiceTotals totals, InvoiceChanges changes) {
        this.totals = Objects.requireNonNull(totals, "totals");
        this.changes = Objects.requireNonNull(changes, "changes");
    }

    /**
     * Makes one pass.
     *
     * <p>When it fails, the cursor does not move: run it again with the same one. An invoice that the portal rejects does not keep
     * the others from being put right.
     *
     * @param cursor from the pass before; empty to go through all invoices
     * @return what was done, and the next cursor
     */
    public ReconcileResult run(Optional<String> cursor) {
        String next = changes.cursor();
        ReconcileRun run = new ReconcileRun(
                id -> totals.onItemChanged(SmartInvoiceTotals.SMART_INVOICE, id).written());
        Set<Long> left = totals.isRemoving() ? new HashSet<>(totals.known()) : new HashSet<>();
        changes.since(cursor, id -> {
            left.remove(id);
            run.look(id);
        });
        left.forEach(run::look);
        return run.end(next);
    }
}

package io.svyaz.kit.reconcile;

import java.util.Optional;

/**
 * Looks for what events have lost and repairs it: everything changed at the vendor since the cursor, or everything in a
 * vendor's queue.
 *
 * <p>Running it twice must do no harm, and the second run must write nothing: compare before you write. Let windows
 * overlap: begin a few minutes before the cursor, since vendors index late, their clocks differ, and changes of one second
 * may come in two answers.
 *
 * <p>When a run throws, the cursor stays where it was and the next run begins there again.
 */
public interface Reconcile {
    /**
     * Names the run, its cursor and its job {@code reconcile:<name>}.
     *
     * @return 1 to 150 characters, always the same, for example {@code usedesk.tickets}
     */
    String name();

    /**
     * Runs once.
     *
     * @param cursor where the last successful run ended; empty for the first one
     * @return where this one ended, and what it did
     */
    ReconcileResult run(Optional<String> cursor);
}

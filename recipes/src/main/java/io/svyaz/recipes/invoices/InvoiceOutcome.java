package io.svyaz.recipes.invoices;

import java.util.Optional;

/**
 * What an event led to.
 *
 * @param kind what was done
 * @param helperId the helper, where there is one
 */
public record InvoiceOutcome(Kind kind, Optional<String> helperId) {

    /** What was done. */
    public enum Kind {
        /** The event was about another kind of item; nothing was asked or written. */
        IGNORED,
        /** A helper was made. */
        CREATED,
        /** The helper said something else. */
        UPDATED,
        /** The helper said the right thing; nothing was written. */
        UNCHANGED,
        /** Somebody had deleted the helper; another was made. */
        RECREATED,
        /** The invoice is gone; nothing was written. */
        GONE,
        /** The invoice is gone, and its helper was taken away. */
        REMOVED
    }

    /**
     * Whether something was written.
     *
     * @return true when a helper was made, changed or removed
     */
    public boolean written() {
        return switch (kind) {
            case CREATED, UPDATED, RECREATED, REMOVED -> true;
            case IGNORED, UNCHANGED, GONE -> false;
        };
    }

    static InvoiceOutcome of(Kind kind) {
        return new InvoiceOutcome(kind, Optional.empty());
    }

    static InvoiceOutcome of(Kind kind, String helperId) {
        return new InvoiceOutcome(kind, Optional.of(helperId));
    }
}

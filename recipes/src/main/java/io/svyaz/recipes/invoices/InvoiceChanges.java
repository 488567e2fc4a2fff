package io.svyaz.recipes.invoices;

import java.util.Optional;
import java.util.function.LongConsumer;

/** Which smart invoices changed, as the portal tells without events. */
public interface InvoiceChanges {

    /**
     * Where a pass that begins after this one has to begin, by the portal's own clock.
     *
     * @return a cursor for {@link #since}
     */
    String cursor();

    /**
     * Walks through invoices that were changed.
     *
     * @param cursor the beginning; empty for all invoices there are
     * @param invoice takes each invoice's id
     */
    void since(Optional<String> cursor, LongConsumer invoice);
}

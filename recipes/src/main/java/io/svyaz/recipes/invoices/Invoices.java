package io.svyaz.recipes.invoices;

import java.util.Optional;

/** The smart invoices as the flow sees them. */
@FunctionalInterface
public interface Invoices {

    /**
     * An invoice as it is now, with all rows.
     *
     * @param invoiceId the invoice
     * @return empty when it is gone
     */
    Optional<Invoice> find(long invoiceId);
}

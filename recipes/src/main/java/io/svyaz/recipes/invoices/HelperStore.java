package io.svyaz.recipes.invoices;

import java.util.Optional;

/**
 * Where helpers are kept: one for each invoice. Each carries a mark of its invoice, by which it is found when nobody knows
 * whether it was made.
 */
public interface HelperStore {

    /**
     * Looks a helper up by its mark.
     *
     * @param invoiceId the invoice
     * @return the helper's id; empty when there is none
     */
    Optional<String> findByInvoice(long invoiceId);

    /**
     * What a helper says.
     *
     * @param helperId the helper
     * @return empty when it is gone
     */
    Optional<Helper> read(String helperId);

    /**
     * Makes a helper with the mark of its invoice.
     *
     * <p>When it is not known whether it was made, this must throw and must not try again by itself: the next run finds it.
     *
     * @param helper what it shall say
     * @return its id
     */
    String create(Helper helper);

    /**
     * Changes a helper.
     *
     * @param helperId the helper
     * @param helper what it shall say
     */
    void update(String helperId, Helper helper);

    /**
     * Takes a helper away; one that is gone already is no failure.
     *
     * @param helperId the helper
     */
    void delete(String helperId);
}

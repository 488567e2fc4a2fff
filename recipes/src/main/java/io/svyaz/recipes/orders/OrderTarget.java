package io.svyaz.recipes.orders;

import java.util.Map;

/**
 * Where a helpdesk shows orders.
 *
 * <p>Whatever a method throws reaches the caller of {@link OrderPush} unchanged.
 */
public interface OrderTarget {

    /**
     * Whether a note with this mark stands on the card. Asked only when an earlier run may have written it.
     *
     * @param customerId the card
     * @param mark a text that only this note holds
     * @return whether it is there
     */
    boolean hasNote(String customerId, String mark);

    /**
     * Writes a note that operators see and customers do not. Must not try again by itself when it is not known whether it was
     * written.
     *
     * @param customerId the card
     * @param text plain text
     */
    void addNote(String customerId, String text);

    /**
     * Sets custom fields. Running it again changes nothing more.
     *
     * @param customerId the card
     * @param values by field; those that the target was given no field for are left out
     * @return false when there is nothing yet that could carry the fields
     */
    boolean setFields(String customerId, Map<OrderField, String> values);
}

package io.svyaz.recipes.tickets.reactions;

import io.svyaz.recipes.tickets.DeskTicket;

/** The fields of orders that tell of tickets. Must be thread-safe. */
@FunctionalInterface
public interface OrderFields {

    /**
     * Writes the state of a ticket to the orders it belongs to. Writing it twice must be the same as once.
     *
     * @param ticket as it is now, which may be later than the event
     */
    void write(DeskTicket ticket);
}

package io.svyaz.recipes.tickets.reactions;

import io.svyaz.recipes.tickets.DeskTicket;

/** Tasks of the CRM. Must be thread-safe. */
@FunctionalInterface
public interface CrmTasks {

    /**
     * Makes a task unless there is one with the same mark: after a crash or a lost answer it is asked for again.
     *
     * @param ticket what it is about, as it is now
     * @param mark tells the task of this event from all others; must be found by {@code findOrCreate} later
     */
    void findOrCreate(DeskTicket ticket, String mark);
}

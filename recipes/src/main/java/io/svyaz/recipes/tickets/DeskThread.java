package io.svyaz.recipes.tickets;

import java.util.List;

/**
 * A ticket with the messages that its customer may read.
 *
 * @param ticket the ticket
 * @param messages oldest first; nothing private or internal is among them
 * @param complete false where older messages were left out
 */
public record DeskThread(DeskTicket ticket, List<TicketMessage> messages, boolean complete) {

    /**
     * Keeps its own copy of the messages.
     *
     * @param ticket the ticket
     * @param messages oldest first; nothing private or internal is among them
     * @param complete false where older messages were left out
     */
    public DeskThread {
        messages = List.copyOf(messages);
    }
}

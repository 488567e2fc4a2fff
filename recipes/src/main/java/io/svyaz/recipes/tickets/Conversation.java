package io.svyaz.recipes.tickets;

import java.time.Instant;
import java.util.List;

/**
 * A request as its customer may read it.
 *
 * @param ticket number, subject, status, and the time of the last message
 * @param messages oldest first; nothing private or internal is among them
 * @param complete false where older messages were left out
 * @param asOf when the helpdesk was asked
 * @param stale true where it is older than it should be, because the helpdesk cannot be asked right now
 */
public record Conversation(
        TicketView ticket, List<TicketMessage> messages, boolean complete, Instant asOf, boolean stale) {

    /**
     * Keeps its own copy of the messages.
     *
     * @param ticket number, subject, status, and the time of the last message
     * @param messages oldest first; nothing private or internal is among them
     * @param complete false where older messages were left out
     * @param asOf when the helpdesk was asked
     * @param stale true where it is older than it should be, because the helpdesk cannot be asked right now
     */
    public Conversation {
        messages = List.copyOf(messages);
    }
}

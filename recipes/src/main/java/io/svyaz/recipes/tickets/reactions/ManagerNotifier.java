package io.svyaz.recipes.tickets.reactions;

import io.svyaz.recipes.tickets.DeskTicket;
import io.svyaz.recipes.tickets.TicketEvent;

/** Tells a manager of a ticket. Must be thread-safe. */
@FunctionalInterface
public interface ManagerNotifier {

    /**
     * Tells what happened.
     *
     * @param event what happened
     * @param ticket as it is now, which may be later than the event
     * @param key the same when the same news is told again
     */
    void tell(TicketEvent event, DeskTicket ticket, String key);

    /**
     * By mail.
     *
     * @param mails sends it
     * @param siteId LID of the site whose template is taken
     * @param address of the manager
     * @return sends {@link ManagerMail#EVENT_NAME}
     */
    static ManagerNotifier byMail(MailSender mails, String siteId, String address) {
        return new ManagerMail(mails, siteId, address);
    }
}

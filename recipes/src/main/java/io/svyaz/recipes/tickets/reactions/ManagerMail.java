package io.svyaz.recipes.tickets.reactions;

import io.svyaz.recipes.tickets.DeskTicket;
import io.svyaz.recipes.tickets.TicketEvent;
import java.util.LinkedHashMap;
import java.util.Map;

/** Mails a manager. */
public final class ManagerMail implements ManagerNotifier {
    /** The mail event that the site needs a template for. */
    public static final String EVENT_NAME = "SUPPORT_TICKET_CHANGED";

    private final MailSender mails;
    private final String siteId;
    private final String address;

    ManagerMail(MailSender mails, String siteId, String address) {
        this.mails = mails;
        this.siteId = siteId;
        this.address = address;
    }

    @Override
    public void tell(TicketEvent event, DeskTicket ticket, String key) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("EMAIL", address);
        fields.put("TICKET_ID", ticket.id());
        fields.put("TICKET_NUMBER", ticket.number());
        fields.put("SUBJECT", ticket.subject());
        fields.put("STATUS", ticket.status());
        fields.put("EVENT", event.name());
        mails.send(new MailEvent(EVENT_NAME, siteId, fields, key));
    }
}

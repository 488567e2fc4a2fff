package io.svyaz.bitrix.events;

import java.util.Optional;

/**
 * A lead, deal, contact, company, quote or old invoice changed.
 *
 * @param head what all events have
 * @param kind which table of the CRM
 * @param change what became of it
 * @param id the record's id
 */
public record CrmRecordEvent(EventHead head, Kind kind, Change change, long id) implements BitrixEvent {
    @Override
    public Optional<String> objectId() {
        return Optional.of(Long.toString(id));
    }

    /** The records that have events of their own; everything else is a dynamic item. */
    public enum Kind {
        /** {@code crm.lead.*} */
        LEAD,
        /** {@code crm.deal.*} */
        DEAL,
        /** {@code crm.contact.*} */
        CONTACT,
        /** {@code crm.company.*} */
        COMPANY,
        /** {@code crm.quote.*} */
        QUOTE,
        /** Invoices of the old kind; new ones are dynamic items of type 31. */
        INVOICE
    }
}

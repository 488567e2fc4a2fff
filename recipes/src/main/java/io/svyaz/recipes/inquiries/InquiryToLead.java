package io.svyaz.recipes.inquiries;

import io.svyaz.recipes.calls.CustomerKeys;
import io.svyaz.recipes.calls.LeadDesk;
import io.svyaz.recipes.calls.LeadFieldNames;
import io.svyaz.recipes.calls.LeadOutcome;
import io.svyaz.recipes.calls.SkipReason;
import io.svyaz.recipes.phone.Phone;
import io.svyaz.recipes.phone.PhoneNormalizer;
import io.svyaz.recipes.phone.PhoneOutcome;
import java.util.Optional;

/**
 * Turns a chat or a request left on a site into one Bitrix24 lead, by the rules of calls: a customer with a lead or deal in
 * work gets a note there, and nobody becomes two leads for writing and calling. Thread-safe.
 *
 * <p>A chat of somebody who left neither number nor address is skipped, as nobody could answer; the flow is called again when
 * a later message brings one. A site request always becomes a lead.
 *
 * <p>Throws whatever the CRM throws; handling the inquiry again is the remedy.
 */
public final class InquiryToLead {
    private final LeadDesk desk;
    private final PhoneNormalizer phones;
    private final InquiryLeadMapper mapper;

    /**
     * A flow.
     *
     * @param desk the CRM
     * @param phones reads the numbers that visitors give
     * @param names names of the portal's own fields
     * @param texts words of titles and comments
     */
    public InquiryToLead(LeadDesk desk, PhoneNormalizer phones, LeadFieldNames names, InquiryTexts texts) {
        this.desk = desk;
        this.phones = phones;
        this.mapper = new InquiryLeadMapper(names, texts, phones);
    }

    /**
     * Handles one chat or request.
     *
     * @param inquiry the chat or request
     * @return what was done and why
     */
    public LeadOutcome handle(Inquiry inquiry) {
        Optional<Phone> phone = inquiry.phone().map(phones::normalize).flatMap(InquiryToLead::usable);
        CustomerKeys keys = new CustomerKeys(phone, inquiry.email());
        return keys.isEmpty() && inquiry.kind() == Inquiry.Kind.CHAT
                ? LeadOutcome.skipped(SkipReason.NO_CONTACT)
                : desk.put(new InquiryContent(inquiry, keys, mapper));
    }

    private static Optional<Phone> usable(PhoneOutcome outcome) {
        return outcome instanceof Phone phone ? Optional.of(phone) : Optional.empty();
    }
}

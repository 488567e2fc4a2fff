package io.svyaz.recipes.calls;

import io.svyaz.recipes.phone.Phone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The CRM as the flow sees it.
 *
 * <p>Whatever a method throws reaches the caller of {@link CallToLead#handle} unchanged, except for the update that
 * only adds facts about the visitor.
 */
public interface LeadStore {

    /**
     * Everything known about a number and a call.
     *
     * <p>Leads are found by any of {@link Phone#searchKeys}, and besides by the call: ORIGINATOR_ID
     * {@value CallLeadMapper#ORIGINATOR_ID} with ORIGIN_ID, or the session id field, equal to {@code callSessionId}.
     *
     * @param phone the caller's number
     * @param callSessionId CoMagic's id of the call session
     * @return leads, contacts, companies and deals in work
     */
    KnownCustomer find(Phone phone, String callSessionId);

    /**
     * Everything known about a customer and a contact.
     *
     * <p>By itself this looks for the number alone; a store that can looks for the address, and for the origin of a contact
     * without either.
     *
     * @param keys number and address of the customer
     * @param originId idempotency key of the contact, ORIGIN_ID of the lead it makes
     * @return leads, contacts, companies and deals in work
     */
    default KnownCustomer find(CustomerKeys keys, String originId) {
        return keys.phone().map(phone -> find(phone, originId)).orElseGet(KnownCustomer::unknown);
    }

    /**
     * One lead as it is now.
     *
     * <p>Asked for a lead that another node has just made. By itself this takes it for an open lead; a store that can looks,
     * so that a lead which was deleted or closed since gets a successor.
     *
     * @param leadId the lead
     * @return the lead, or empty if there is none
     */
    default Optional<KnownLead> lead(long leadId) {
        return Optional.of(
                new KnownLead(leadId, KnownLead.State.OPEN, Instant.EPOCH, Instant.EPOCH, Set.of(), List.of()));
    }

    /**
     * Makes a lead and returns its id.
     *
     * <p>When it is not known whether the lead was made, this must throw and must not try again by itself: on
     * redelivery {@link #find} meets the lead by its origin.
     *
     * @param lead fields of the new lead
     * @return the CRM's id
     */
    long create(LeadWrite lead);

    /**
     * Sets the given fields of a lead and leaves the others alone.
     *
     * @param leadId the lead
     * @param changes fields to set
     */
    void update(long leadId, LeadWrite changes);

    /**
     * Adds plain text to the timeline of a lead.
     *
     * @param leadId the lead
     * @param text plain text of several lines
     */
    void commentOnLead(long leadId, String text);

    /**
     * Adds plain text to the timeline of a deal.
     *
     * @param dealId the deal
     * @param text plain text of several lines
     */
    void commentOnDeal(long dealId, String text);
}

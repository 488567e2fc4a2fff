package io.svyaz.recipes.calls;

import io.svyaz.recipes.phone.Phone;

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

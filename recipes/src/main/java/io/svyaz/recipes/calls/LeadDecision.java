package io.svyaz.recipes.calls;

import java.util.Optional;

/** What a call does to the CRM. */
public sealed interface LeadDecision {

    /**
     * Make a new lead.
     *
     * @param contactId the only known contact with the number; absent if there is none or if several share it
     * @param companyId the only known company with the number, by the same rule
     */
    record CreateLead(Optional<Long> contactId, Optional<Long> companyId) implements LeadDecision {}

    /**
     * Complete an existing lead.
     *
     * @param lead the lead as it is now
     */
    record UpdateLead(KnownLead lead) implements LeadDecision {}

    /**
     * Leave leads alone and write the call to a deal in work.
     *
     * @param dealId the deal
     */
    record NoteOnDeal(long dealId) implements LeadDecision {}

    /**
     * Do nothing.
     *
     * @param reason why
     */
    record Skip(SkipReason reason) implements LeadDecision {}
}

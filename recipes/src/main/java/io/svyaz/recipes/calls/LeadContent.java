package io.svyaz.recipes.calls;

import io.svyaz.recipes.calls.LeadDecision.CreateLead;
import io.svyaz.recipes.calls.LeadDecision.UpdateLead;

/** What one call, chat or site request brings to the CRM. */
public interface LeadContent {

    /**
     * The idempotency key: ORIGIN_ID of the lead it makes.
     *
     * @return never blank
     */
    String originId();

    /**
     * Whom it is from.
     *
     * @return perhaps empty
     */
    CustomerKeys keys();

    /**
     * All fields of a new lead.
     *
     * @param decision customers to bind the lead to
     * @return what to give {@link LeadStore#create}
     */
    LeadWrite create(CreateLead decision);

    /**
     * The fields it brings to a lead that exists.
     *
     * @param decision the lead as it is now
     * @return what to give {@link LeadStore#update}
     */
    LeadWrite update(UpdateLead decision);

    /**
     * The note for the timeline.
     *
     * @return plain text
     */
    String comment();
}

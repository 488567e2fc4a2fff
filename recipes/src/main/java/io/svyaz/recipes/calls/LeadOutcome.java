package io.svyaz.recipes.calls;

import java.util.Optional;

/**
 * What became of one contact.
 *
 * @param kind what was done
 * @param leadId the lead made or updated
 * @param dealId the deal it was noted on
 * @param reason why, in a few words
 */
public record LeadOutcome(CallOutcome.Kind kind, Optional<Long> leadId, Optional<Long> dealId, String reason) {

    /**
     * Nothing was written.
     *
     * @param reason why
     * @return the outcome
     */
    public static LeadOutcome skipped(SkipReason reason) {
        return new LeadOutcome(CallOutcome.Kind.SKIPPED, Optional.empty(), Optional.empty(), reason.text());
    }

    static LeadOutcome created(long leadId) {
        return new LeadOutcome(
                CallOutcome.Kind.CREATED, Optional.of(leadId), Optional.empty(), "nothing in work for this number");
    }

    static LeadOutcome updated(long leadId, String reason) {
        return new LeadOutcome(CallOutcome.Kind.UPDATED, Optional.of(leadId), Optional.empty(), reason);
    }

    static LeadOutcome notedOnDeal(long dealId) {
        return new LeadOutcome(CallOutcome.Kind.NOTED_ON_DEAL, Optional.empty(), Optional.of(dealId), "deal in work");
    }
}

package io.svyaz.recipes.calls;

import java.util.Optional;

/**
 * What became of one call.
 *
 * @param kind what was done
 * @param leadId the lead made or updated
 * @param dealId the deal the call was noted on
 * @param reason why, in a few words
 * @param enrichment what became of the facts about the visitor
 */
public record CallOutcome(
        Kind kind, Optional<Long> leadId, Optional<Long> dealId, String reason, Enrichment enrichment) {

    /** What was done. */
    public enum Kind {
        /** A lead was made. */
        CREATED,
        /** A lead was updated. */
        UPDATED,
        /** The call was noted on a deal. */
        NOTED_ON_DEAL,
        /** Nothing was written. */
        SKIPPED
    }

    /** What became of the facts about the visitor. */
    public enum Enrichment {
        /** They are on the lead. */
        YES,
        /** There is no lead, or nothing is known about the visitor. */
        NO,
        /** Looking them up or writing them failed; the event log has a row. */
        FAILED
    }

    static CallOutcome of(LeadOutcome written) {
        return new CallOutcome(written.kind(), written.leadId(), written.dealId(), written.reason(), Enrichment.NO);
    }

    static CallOutcome skipped(SkipReason reason) {
        return new CallOutcome(Kind.SKIPPED, Optional.empty(), Optional.empty(), reason.text(), Enrichment.NO);
    }

    CallOutcome with(Enrichment result) {
        return new CallOutcome(kind, leadId, dealId, reason, result);
    }
}

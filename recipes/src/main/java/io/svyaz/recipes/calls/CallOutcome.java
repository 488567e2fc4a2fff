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

    static CallOutcome created(long leadId) {
        return lead(Kind.CREATED, leadId, "nothing in work for this number");
    }

    static CallOutcome updated(long leadId, String reason) {
        return lead(Kind.UPDATED, leadId, reason);
    }

    static CallOutcome notedOnDeal(long dealId) {
        return new CallOutcome(
                Kind.NOTED_ON_DEAL, Optional.empty(), Optional.of(dealId), "deal in work", Enrichment.NO);
    }

    static CallOutcome skipped(SkipReason reason) {
        return new CallOutcome(Kind.SKIPPED, Optional.empty(), Optional.empty(), reason.text(), Enrichment.NO);
    }

    CallOutcome with(Enrichment result) {
        return new CallOutcome(kind, leadId, dealId, reason, result);
    }

    private static CallOutcome lead(Kind kind, long leadId, String reason) {
        return new CallOutcome(kind, Optional.of(leadId), Optional.empty(), reason, Enrichment.NO);
    }
}

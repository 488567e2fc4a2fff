package io.svyaz.recipes.deals;

/**
 * What was written for a deal.
 *
 * @param dealId the deal
 * @param added elements made
 * @param updated elements changed
 * @param removed elements taken away
 */
public record DealSyncOutcome(long dealId, int added, int updated, int removed) {

    /**
     * Whether the list said already what it should.
     *
     * @return true when nothing was written
     */
    public boolean unchanged() {
        return added + updated + removed == 0;
    }
}

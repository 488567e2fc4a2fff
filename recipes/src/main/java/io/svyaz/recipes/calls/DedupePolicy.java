package io.svyaz.recipes.calls;

import java.time.Duration;

/**
 * When a call belongs to something the CRM already has.
 *
 * @param dealAware a customer with a deal in work gets a note on the deal instead of a lead
 * @param repeatLeads a known contact or company without anything in work gets a new lead; otherwise the call is skipped
 * @param reuseClosedFor how long after its last change a closed lead still takes calls; zero means never
 */
public record DedupePolicy(boolean dealAware, boolean repeatLeads, Duration reuseClosedFor) {

    /**
     * Notes on deals, repeat leads on, closed leads stay closed.
     *
     * @return the policy
     */
    public static DedupePolicy standard() {
        return new DedupePolicy(true, true, Duration.ZERO);
    }
}

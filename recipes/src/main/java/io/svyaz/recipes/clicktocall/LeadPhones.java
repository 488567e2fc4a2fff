package io.svyaz.recipes.clicktocall;

import java.util.Optional;

/** Where the number to call is read. */
@FunctionalInterface
public interface LeadPhones {

    /**
     * The first number of a lead.
     *
     * @param leadId the lead
     * @return the number as it is spelt in the CRM, or empty if the lead has none
     */
    Optional<String> first(long leadId);
}

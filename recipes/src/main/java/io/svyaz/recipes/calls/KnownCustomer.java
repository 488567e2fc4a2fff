package io.svyaz.recipes.calls;

import java.util.List;
import java.util.Set;

/**
 * Everything the CRM knows about a phone number and a call session id; the order of the lists has no meaning.
 *
 * @param leads leads with the number, open and closed, and the lead that stores the call even if its number differs
 * @param contactIds contacts with the number
 * @param companyIds companies with the number
 * @param openDeals deals in work of these contacts and companies
 */
public record KnownCustomer(
        List<KnownLead> leads, Set<Long> contactIds, Set<Long> companyIds, List<KnownDeal> openDeals) {

    /**
     * Takes copies of the collections.
     *
     * @param leads leads with the number, open and closed, and the lead that stores the call even if its number differs
     * @param contactIds contacts with the number
     * @param companyIds companies with the number
     * @param openDeals deals in work of these contacts and companies
     */
    public KnownCustomer {
        leads = List.copyOf(leads);
        contactIds = Set.copyOf(contactIds);
        companyIds = Set.copyOf(companyIds);
        openDeals = List.copyOf(openDeals);
    }

    /**
     * A caller of whom the CRM knows nothing.
     *
     * @return empty collections
     */
    public static KnownCustomer unknown() {
        return new KnownCustomer(List.of(), Set.of(), Set.of(), List.of());
    }
}

package io.svyaz.recipes.deals;

import java.util.List;

/** The deals as the flow sees them. */
@FunctionalInterface
public interface DealProducts {

    /**
     * The product rows of a deal as they are now.
     *
     * @param dealId the deal
     * @return all rows; empty when it has none, and when it is gone
     */
    List<DealProduct> of(long dealId);
}

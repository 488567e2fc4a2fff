package io.svyaz.recipes.deals;

import java.util.List;
import java.util.Map;

/**
 * One element of the list.
 *
 * @param elementId the element's id
 * @param product what it says
 * @param kept properties that people fill in by hand, to be written back by an update: values by property number
 */
public record ListedProduct(long elementId, DealProduct product, Map<Long, List<String>> kept) {

    /** Copies. */
    public ListedProduct {
        kept = Map.copyOf(kept);
    }

    /**
     * An element without properties to keep.
     *
     * @param elementId the element's id
     * @param product what it says
     * @return the element
     */
    public static ListedProduct of(long elementId, DealProduct product) {
        return new ListedProduct(elementId, product, Map.of());
    }
}

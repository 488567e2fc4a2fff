package io.svyaz.recipes.deals;

import java.util.List;

/** The universal list as the flow sees it. */
public interface ProductList {

    /**
     * The elements that stand for rows of a deal.
     *
     * @param dealId the deal
     * @return elements that say which row they stand for; others are not the flow's
     */
    List<ListedProduct> ofDeal(long dealId);

    /**
     * Writes, each for itself: one that fails does not keep the others from being done.
     *
     * <p>Adding a row that an element stands for already writes that element, updating one that is gone adds it again, and
     * removing one that is gone is no failure.
     *
     * @param dealId the deal
     * @param writes what to write
     * @return what became of each, in the same order
     */
    List<WriteResult> write(long dealId, List<ListWrite> writes);
}

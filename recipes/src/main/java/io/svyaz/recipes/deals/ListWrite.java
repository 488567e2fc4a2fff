package io.svyaz.recipes.deals;

import java.util.ArrayList;
import java.util.List;

/** One write to the list. */
public sealed interface ListWrite {

    /**
     * Makes an element.
     *
     * @param product what it shall say
     */
    record Add(DealProduct product) implements ListWrite {}

    /**
     * Changes an element.
     *
     * @param element what it shall say, with its id
     */
    record Update(ListedProduct element) implements ListWrite {}

    /**
     * Takes an element away.
     *
     * @param elementId its id
     */
    record Remove(long elementId) implements ListWrite {}

    /**
     * The writes of a difference: removals first, so that a list is never longer than it has to be.
     *
     * @param diff the difference
     * @return the writes
     */
    static List<ListWrite> of(ListDiff diff) {
        List<ListWrite> writes = new ArrayList<>(diff.writes());
        diff.remove().forEach(id -> writes.add(new Remove(id)));
        diff.update().forEach(element -> writes.add(new Update(element)));
        diff.add().forEach(product -> writes.add(new Add(product)));
        return writes;
    }
}

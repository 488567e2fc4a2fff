package io.svyaz.recipes.deals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What to write so that a list says what a deal says. The key is the id of the product row: the same product twice is two
 * rows. Pure.
 *
 * @param add rows that no element stands for
 * @param update elements as they shall be, with the ids they have
 * @param remove ids of elements whose row is gone, or that stand for a row a second time
 */
public record ListDiff(List<DealProduct> add, List<ListedProduct> update, List<Long> remove) {

    /** Copies. */
    public ListDiff {
        add = List.copyOf(add);
        update = List.copyOf(update);
        remove = List.copyOf(remove);
    }

    /**
     * Compares.
     *
     * @param wanted the rows of the deal
     * @param listed the elements of that deal, in any order
     * @return what to write; nothing where both say the same
     */
    public static ListDiff of(Collection<DealProduct> wanted, Collection<ListedProduct> listed) {
        Map<Long, DealProduct> rows = new LinkedHashMap<>();
        wanted.forEach(row -> rows.put(row.rowId(), row));
        List<ListedProduct> update = new ArrayList<>();
        List<Long> remove = new ArrayList<>();
        // The oldest element of a row is the one that stays.
        listed.stream()
                .sorted(Comparator.comparingLong(ListedProduct::elementId))
                .forEach(element -> {
                    DealProduct row = rows.remove(element.product().rowId());
                    if (row == null) {
                        remove.add(element.elementId());
                    } else if (!row.equals(element.product())) {
                        update.add(new ListedProduct(element.elementId(), row, element.kept()));
                    }
                });
        return new ListDiff(List.copyOf(rows.values()), update, remove);
    }

    /**
     * Whether there is nothing to do.
     *
     * @return true when both said the same
     */
    public boolean isEmpty() {
        return writes() == 0;
    }

    /**
     * How many elements are written.
     *
     * @return additions, updates and removals
     */
    public int writes() {
        return add.size() + update.size() + remove.size();
    }
}

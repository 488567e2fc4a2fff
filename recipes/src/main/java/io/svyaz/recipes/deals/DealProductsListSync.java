package io.svyaz.recipes.deals;

import io.svyaz.kit.idmap.IdKind;
import io.svyaz.kit.idmap.IdMap;
import io.svyaz.recipes.internal.Failures;
import io.svyaz.recipes.internal.StripedLocks;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps the products of deals in a universal list, for example of items to ship.
 *
 * <p>Events say only which deal changed: its rows are read, compared with what the list says, and the difference is written.
 * So events may come twice, late, in any order, or after the flow's own writes: when the list says what the deal says, nothing
 * is written. After a crash at any point the same call finishes what was begun.
 *
 * <p>Work for one deal is done one at a time within this object; across JVMs give the events of a deal to one worker at a time,
 * for example by a queue lane per deal. Thread-safe.
 */
public final class DealProductsListSync {

    private final DealProducts deals;
    private final ProductList list;
    private final IdMap ids;
    private final IdKind kind;
    private final StripedLocks locks = new StripedLocks();

    DealProductsListSync(DealProductsListSyncBuilder settings) {
        deals = settings.deals;
        list = settings.list;
        ids = settings.ids;
        kind = settings.kind;
    }

    /**
     * Starts a flow.
     *
     * @param deals where rows are read
     * @param list where they are written
     * @param ids which element stands for which row: local ids are {@code deal:row}
     * @return a builder
     */
    public static DealProductsListSyncBuilder builder(DealProducts deals, ProductList list, IdMap ids) {
        return new DealProductsListSyncBuilder(deals, list, ids);
    }

    /**
     * Puts the list right for a deal that is new or changed ({@code ONCRMDEALADD}, {@code ONCRMDEALUPDATE}).
     *
     * <p>Fails when a single write failed, after the others were done; call it again for the rest.
     *
     * @param dealId the deal
     * @return what was written
     */
    public DealSyncOutcome onDealChanged(long dealId) {
        return locks.whileHolding(Long.toString(dealId), () -> synchronise(dealId));
    }

    /**
     * Empties the list of a deal that is gone ({@code ONCRMDEALDELETE}); the deal itself is not read.
     *
     * @param dealId the deal
     * @return what was removed, nothing the second time
     */
    public DealSyncOutcome onDealDeleted(long dealId) {
        return locks.whileHolding(Long.toString(dealId), () -> empty(dealId));
    }

    /** The deals that have elements in the list, as far as this flow knows. */
    Set<Long> listedDeals() {
        return RowLinks.deals(ids, kind);
    }

    private DealSyncOutcome synchronise(long dealId) {
        List<DealProduct> wanted = deals.of(dealId);
        List<ListedProduct> listed = list.ofDeal(dealId);
        ListDiff diff = ListDiff.of(wanted, listed);
        RowLinks links = new RowLinks(ids, kind, dealId);
        listed.stream()
                .filter(element -> !diff.remove().contains(element.elementId()))
                .forEach(element -> links.point(element.product().rowId(), element.elementId()));
        DealSyncOutcome outcome = write(dealId, ListWrite.of(diff), links);
        links.keepOnly(wanted.stream().map(DealProduct::rowId).collect(Collectors.toSet()));
        return outcome;
    }

    /** Elements that were made but not noted before a crash are found by the list itself. */
    private DealSyncOutcome empty(long dealId) {
        RowLinks links = new RowLinks(ids, kind, dealId);
        Set<Long> elements = links.elements();
        list.ofDeal(dealId).forEach(element -> elements.add(element.elementId()));
        List<ListWrite> removals = elements.stream().map(ListWrite.Remove::new).collect(Collectors.toList());
        return write(dealId, removals, links);
    }

    /** What was done is noted before a failure is thrown, so that only the rest is left to do. */
    private DealSyncOutcome write(long dealId, List<ListWrite> writes, RowLinks links) {
        Failures failures = new Failures();
        int added = 0;
        int updated = 0;
        int removed = 0;
        for (WriteResult result : writes.isEmpty() ? List.<WriteResult>of() : list.write(dealId, writes)) {
            result.failure().ifPresent(failures::add);
            if (result.elementId().isPresent()) {
                long elementId = result.elementId().get();
                if (result.write() instanceof ListWrite.Add add) {
                    links.point(add.product().rowId(), elementId);
                    added++;
                } else if (result.write() instanceof ListWrite.Update update) {
                    links.point(update.element().product().rowId(), elementId);
                    updated++;
                } else {
                    links.forgetElement(elementId);
                    removed++;
                }
            }
        }
        failures.throwIfAny();
        return new DealSyncOutcome(dealId, added, updated, removed);
    }
}

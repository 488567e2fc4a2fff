package io.svyaz.recipes.deals;

import io.svyaz.bitrix.Batch;
import io.svyaz.bitrix.BitrixClient;
import io.svyaz.bitrix.Pending;
import io.svyaz.bitrix.RecordListing;
import io.svyaz.bitrix.lists.ListElement;
import io.svyaz.bitrix.lists.ListElements;
import io.svyaz.core.Call;
import io.svyaz.core.Page;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A universal list of a Bitrix24 portal, written in batches of 50. Needs the scope {@code lists}. Thread-safe.
 *
 * <p>The symbolic code of an element, {@code deal_42_row_1001}, marks whose it is: the portal does not take the same code twice, so
 * that nobody can make a second element for a row.
 */
public final class BitrixProductList implements ProductList {

    private final BitrixClient bitrix;
    private final ListElements elements;
    private final ListElementMapper mapper;

    /**
     * A list in this portal.
     *
     * @param bitrix the portal
     * @param settings which list and properties
     */
    public BitrixProductList(BitrixClient bitrix, DealListSettings settings) {
        this.bitrix = Objects.requireNonNull(bitrix, "bitrix");
        this.elements = bitrix.lists().elements(settings.list());
        this.mapper = new ListElementMapper(settings);
    }

    /** Most deals have less than a page of rows: one request then, and no batch. */
    @Override
    public List<ListedProduct> ofDeal(long dealId) {
        RecordListing<ListElement> ofDeal = elements.list(q -> q.select(mapper.selected())
                .where("=" + mapper.dealProperty(), dealId)
                .ascending("ID"));
        Page<ListElement> first = ofDeal.firstPage();
        List<ListElement> all = first.next().isEmpty() ? first.items() : ofDeal.toList();
        return all.stream()
                .flatMap(element -> mapper.read(dealId, element).stream())
                .toList();
    }

    @Override
    public List<WriteResult> write(long dealId, List<ListWrite> writes) {
        Batch batch = bitrix.batch();
        List<Pending<?>> pendings = new ArrayList<>(writes.size());
        writes.forEach(write -> pendings.add(batch.add(call(dealId, write))));
        ApiException whole = null;
        try {
            batch.execute();
        } catch (ApiException e) {
            whole = e;
        }
        List<WriteResult> results = new ArrayList<>(writes.size());
        for (int i = 0; i < writes.size(); i++) {
            results.add(result(dealId, writes.get(i), pendings.get(i), whole));
        }
        return results;
    }

    private Call<?> call(long dealId, ListWrite write) {
        if (write instanceof ListWrite.Add add) {
            return elements.add(code(dealId, add.product()), mapper.fields(dealId, add.product()));
        }
        if (write instanceof ListWrite.Update update) {
            return elements.update(update.element().elementId(), mapper.fields(dealId, update.element()));
        }
        return elements.delete(((ListWrite.Remove) write).elementId());
    }

    private WriteResult result(long dealId, ListWrite write, Pending<?> pending, @Nullable ApiException whole) {
        if (pending.state() == Pending.State.DONE) {
            return done(write, pending);
        }
        ApiException failure = pending.failure().orElse(whole);
        if (failure == null) {
            throw new IllegalStateException("a batch that goes on after failures leaves no command out");
        }
        try {
            return remedied(dealId, write, failure);
        } catch (ApiException worse) {
            return WriteResult.failed(write, worse);
        }
    }

    private static WriteResult done(ListWrite write, Pending<?> pending) {
        if (write instanceof ListWrite.Add) {
            return WriteResult.done(write, (Long) pending.get());
        }
        return WriteResult.done(
                write,
                write instanceof ListWrite.Update update
                        ? update.element().elementId()
                        : ((ListWrite.Remove) write).elementId());
    }

    /** What is there already is written, what is gone is made again or was to be gone anyway. */
    private WriteResult remedied(long dealId, ListWrite write, ApiException failure) {
        if (write instanceof ListWrite.Add add && is(failure, "ERROR_ELEMENT_ALREADY_EXISTS")) {
            String code = code(dealId, add.product());
            elements.updateByCode(code, mapper.fields(dealId, add.product())).execute();
            return WriteResult.done(
                    write,
                    elements.findByCode(code)
                            .execute()
                            .orElseThrow(() -> failure)
                            .id());
        }
        if (write instanceof ListWrite.Update update && isGone(failure)) {
            DealProduct product = update.element().product();
            return WriteResult.done(
                    write,
                    elements.add(code(dealId, product), mapper.fields(dealId, update.element()))
                            .execute());
        }
        if (write instanceof ListWrite.Remove remove && isGone(failure)) {
            return WriteResult.done(write, remove.elementId());
        }
        return WriteResult.failed(write, failure);
    }

    private static boolean isGone(ApiException failure) {
        return failure instanceof NotFoundException || is(failure, "ERROR_ELEMENT_NOT_FOUND");
    }

    private static boolean is(ApiException failure, String code) {
        return failure.vendorCode().filter(code::equals).isPresent();
    }

    static String code(long dealId, DealProduct product) {
        return "deal_" + dealId + "_row_" + product.rowId();
    }
}

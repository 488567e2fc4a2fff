package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.RecordListing;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The deals of a portal. Scope {@code crm}. Immutable and thread-safe. */
public final class Deals {
    private static final BitrixMethod<Deal> GET = BitrixMethod.of("crm.deal.get", Idempotency.READ, Deal.class);
    private static final ListMethod<Deal> LIST =
            ListMethod.of("crm.deal.list", Deal.class).keyset("ID", Deal::id);
    private static final BitrixMethod<Long> ADD = BitrixMethod.of("crm.deal.add", Idempotency.ONCE, Long.class);
    private static final BitrixMethod<Boolean> UPDATE =
            BitrixMethod.of("crm.deal.update", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Boolean> DELETE =
            BitrixMethod.of("crm.deal.delete", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<RecordSchema> FIELDS =
            BitrixMethod.of("crm.deal.fields", Idempotency.READ, RecordSchema.class);
    private static final BitrixMethod<List<ProductRow>> PRODUCT_ROWS =
            BitrixMethod.list("crm.deal.productrows.get", ProductRow.class);
    private static final BitrixMethod<Boolean> SET_PRODUCT_ROWS =
            BitrixMethod.of("crm.deal.productrows.set", Idempotency.IDEMPOTENT, Boolean.class);
    private static final LinkMethods<ContactLink> CONTACTS = LinkMethods.contacts("crm.deal.contact");

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Deals(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * One deal with all its fields.
     *
     * @param id the deal's id
     * @return {@code crm.deal.get}; fails with {@link io.svyaz.core.error.NotFoundException} when there is none
     */
    public Call<Deal> get(long id) {
        return calls.call(GET, Map.of("id", id));
    }

    /**
     * Deals by condition, 50 a page.
     *
     * <p>Pages are counted by offset: deals that come or go meanwhile shift the pages. Sort by {@code ID} for a steady
     * walk.
     *
     * @param query from everything to what is wanted
     * @return {@code crm.deal.list}
     */
    public RecordListing<Deal> list(UnaryOperator<ListQuery> query) {
        return calls.list(LIST, query.apply(ListQuery.all()).parameters());
    }

    /**
     * Makes a deal. Never sent again once its bytes may have arrived: after an {@link
     * io.svyaz.core.error.Execution#UNKNOWN} look by {@code ORIGIN_ID} first.
     *
     * @param fields what it holds
     * @return {@code crm.deal.add}, answers the new id
     */
    public Call<Long> add(DealFields fields) {
        return calls.call(ADD, Map.of("fields", fields.asMap()));
    }

    /**
     * Changes the fields that are set and leaves the rest. An update that stores a file is not repeated after a doubtful
     * failure.
     *
     * @param id the deal's id
     * @param fields what changes
     * @return {@code crm.deal.update}, answers true
     */
    public Call<Boolean> update(long id, DealFields fields) {
        return calls.call(
                UPDATE,
                Map.of("id", id, "fields", fields.asMap()),
                fields.addsValues() ? Idempotency.ONCE : Idempotency.IDEMPOTENT);
    }

    /**
     * Deletes a deal with its timeline. A second sending fails with {@link io.svyaz.core.error.NotFoundException}.
     *
     * @param id the deal's id
     * @return {@code crm.deal.delete}, answers true
     */
    public Call<Boolean> delete(long id) {
        return calls.call(DELETE, Map.of("id", id));
    }

    /**
     * The fields that deals have on this portal.
     *
     * @return {@code crm.deal.fields}
     */
    public Call<RecordSchema> fields() {
        return calls.call(FIELDS, Map.of());
    }

    /**
     * The product rows of a deal.
     *
     * @param id the deal's id
     * @return {@code crm.deal.productrows.get}
     */
    public Call<List<ProductRow>> productRows(long id) {
        return calls.call(PRODUCT_ROWS, Map.of("id", id));
    }

    /**
     * Replaces all product rows of a deal. The rows get new ids, and the sum of the deal follows them unless it is kept by
     * hand.
     *
     * @param id the deal's id
     * @param rows all it shall have afterwards; none empties it
     * @return {@code crm.deal.productrows.set}, answers true
     */
    public Call<Boolean> setProductRows(long id, List<ProductRowFields> rows) {
        return calls.call(
                SET_PRODUCT_ROWS,
                Map.of("id", id, "rows", rows.stream().map(RecordFields::asMap).toList()));
    }

    /**
     * The contacts of a deal.
     *
     * @return the calls of {@code crm.deal.contact.*}
     */
    public Links<ContactLink> contacts() {
        return new Links<>(calls, CONTACTS);
    }
}

package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.RecordListing;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.Done;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The product rows of records of any kind. Scope {@code crm}. Immutable and thread-safe.
 *
 * <p>A smart process has product rows only where its type allows it: otherwise the portal answers {@code
 * ENTITY_TYPE_NOT_SUPPORTED}.
 */
public final class ItemProductRows {
    private static final BitrixMethod<ItemProductRow> GET = BitrixMethod.of(
                    "crm.item.productrow.get", Idempotency.READ, ItemProductRow.class)
            .in("productRow");
    private static final ListMethod<ItemProductRow> LIST = ListMethod.of(
                    "crm.item.productrow.list", ItemProductRow.class)
            .in("productRows")
            .keyset("id", ItemProductRow::id);
    private static final BitrixMethod<ItemProductRow> ADD = BitrixMethod.of(
                    "crm.item.productrow.add", Idempotency.ONCE, ItemProductRow.class)
            .in("productRow");
    private static final BitrixMethod<ItemProductRow> UPDATE = BitrixMethod.of(
                    "crm.item.productrow.update", Idempotency.IDEMPOTENT, ItemProductRow.class)
            .in("productRow");
    private static final BitrixMethod<Boolean> DELETE =
            Done.method("crm.item.productrow.delete", Idempotency.IDEMPOTENT);
    private static final BitrixMethod<List<ItemProductRow>> SET =
            BitrixMethod.list("crm.item.productrow.set", ItemProductRow.class).in("productRows");
    private static final BitrixMethod<List<ItemProductRow>> AVAILABLE_FOR_PAYMENT = BitrixMethod.list(
                    "crm.item.productrow.getAvailableForPayment", ItemProductRow.class)
            .in("productRows");
    private static final BitrixMethod<RecordSchema> FIELDS = BitrixMethod.of(
                    "crm.item.productrow.fields", Idempotency.READ, RecordSchema.class)
            .in("fields");

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public ItemProductRows(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * One row.
     *
     * @param id the row's id
     * @return {@code crm.item.productrow.get}; fails with {@link io.svyaz.core.error.NotFoundException} when there is none
     */
    public Call<ItemProductRow> get(long id) {
        return calls.call(GET, Map.of("id", id));
    }

    /**
     * The rows of one record.
     *
     * @param owner the kind of record
     * @param ownerId the record's id
     * @return {@code crm.item.productrow.list}
     */
    public RecordListing<ItemProductRow> list(EntityType owner, long ownerId) {
        return list(owner, ownerId, query -> query);
    }

    /**
     * The rows of one record by condition. The vendor knows no selection here.
     *
     * @param owner the kind of record
     * @param ownerId the record's id
     * @param query from all its rows to what is wanted
     * @return {@code crm.item.productrow.list}
     */
    public RecordListing<ItemProductRow> list(EntityType owner, long ownerId, UnaryOperator<ListQuery> query) {
        ListQuery ofOwner =
                ListQuery.all().where("=ownerType", owner.shortCode()).where("=ownerId", ownerId);
        return calls.list(LIST, query.apply(ofOwner).parameters("id"));
    }

    /**
     * Adds a row to those a record has.
     *
     * @param owner the kind of record
     * @param ownerId the record's id
     * @param row what it holds
     * @return {@code crm.item.productrow.add}, answers the new row
     */
    public Call<ItemProductRow> add(EntityType owner, long ownerId, ItemProductRowFields row) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>(owner(owner, ownerId));
        fields.putAll(row.asMap());
        return calls.call(ADD, Map.of("fields", fields));
    }

    /**
     * Changes what is set of one row and leaves the rest.
     *
     * @param id the row's id
     * @param row what changes
     * @return {@code crm.item.productrow.update}, answers the changed row
     */
    public Call<ItemProductRow> update(long id, ItemProductRowFields row) {
        return calls.call(UPDATE, Map.of("id", id, "fields", row.asMap()));
    }

    /**
     * Deletes a row. A second sending fails with {@link io.svyaz.core.error.NotFoundException}.
     *
     * @param id the row's id
     * @return {@code crm.item.productrow.delete}, answers true
     */
    public Call<Boolean> delete(long id) {
        return calls.call(DELETE, Map.of("id", id));
    }

    /**
     * Replaces all rows of a record. The rows get new ids.
     *
     * @param owner the kind of record
     * @param ownerId the record's id
     * @param rows all it shall have afterwards; none empties it
     * @return {@code crm.item.productrow.set}, answers the new rows
     */
    public Call<List<ItemProductRow>> set(EntityType owner, long ownerId, List<ItemProductRowFields> rows) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>(owner(owner, ownerId));
        parameters.put("productRows", rows.stream().map(RecordFields::asMap).toList());
        return calls.call(SET, parameters, Idempotency.IDEMPOTENT);
    }

    /**
     * The rows of a record that no payment covers yet.
     *
     * @param owner the kind of record
     * @param ownerId the record's id
     * @return {@code crm.item.productrow.getAvailableForPayment}
     */
    public Call<List<ItemProductRow>> availableForPayment(EntityType owner, long ownerId) {
        return calls.call(AVAILABLE_FOR_PAYMENT, owner(owner, ownerId));
    }

    /**
     * What a row consists of on this portal.
     *
     * @return {@code crm.item.productrow.fields}
     */
    public Call<RecordSchema> fields() {
        return calls.call(FIELDS, Map.of());
    }

    private static Map<String, Object> owner(EntityType owner, long ownerId) {
        return Map.of("ownerType", owner.shortCode(), "ownerId", ownerId);
    }
}

package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.RecordListing;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.Done;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The smart processes of a portal: its own kinds of records. Scope {@code crm}; making and changing them takes an
 * administrator. Immutable and thread-safe.
 */
public final class ItemTypes {
    private static final BitrixMethod<ItemType> GET =
            BitrixMethod.of("crm.type.get", Idempotency.READ, ItemType.class).in("type");
    private static final BitrixMethod<ItemType> GET_BY_ENTITY_TYPE_ID = BitrixMethod.of(
                    "crm.type.getByEntityTypeId", Idempotency.READ, ItemType.class)
            .in("type");
    private static final ListMethod<ItemType> LIST =
            ListMethod.of("crm.type.list", ItemType.class).in("types").keyset("id", ItemType::id);
    private static final BitrixMethod<ItemType> ADD =
            BitrixMethod.of("crm.type.add", Idempotency.ONCE, ItemType.class).in("type");
    private static final BitrixMethod<ItemType> UPDATE = BitrixMethod.of(
                    "crm.type.update", Idempotency.IDEMPOTENT, ItemType.class)
            .in("type");
    private static final BitrixMethod<Boolean> DELETE = Done.method("crm.type.delete", Idempotency.IDEMPOTENT);
    private static final BitrixMethod<RecordSchema> FIELDS = BitrixMethod.of(
                    "crm.type.fields", Idempotency.READ, RecordSchema.class)
            .in("fields");

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public ItemTypes(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * One type by its own id.
     *
     * @param id {@link ItemType#id()}, not the {@code entityTypeId}
     * @return {@code crm.type.get}
     */
    public Call<ItemType> get(long id) {
        return calls.call(GET, Map.of("id", id));
    }

    /**
     * One type by the number that its records have.
     *
     * @param entityTypeId for example 128
     * @return {@code crm.type.getByEntityTypeId}
     */
    public Call<ItemType> getByEntityTypeId(int entityTypeId) {
        return calls.call(GET_BY_ENTITY_TYPE_ID, Map.of("entityTypeId", entityTypeId));
    }

    /**
     * Types by condition, 50 a page. The vendor knows no selection here.
     *
     * @param query from everything to what is wanted
     * @return {@code crm.type.list}
     */
    public RecordListing<ItemType> list(UnaryOperator<ListQuery> query) {
        return calls.list(LIST, query.apply(ListQuery.all()).parameters("id"));
    }

    /**
     * Makes a smart process.
     *
     * @param fields its title and what it shall have
     * @return {@code crm.type.add}, answers the new type
     */
    public Call<ItemType> add(ItemTypeFields fields) {
        return calls.call(ADD, Map.of("fields", fields.asMap()));
    }

    /**
     * Changes what is set and leaves the rest.
     *
     * @param id {@link ItemType#id()}
     * @param fields what changes
     * @return {@code crm.type.update}, answers the changed type
     */
    public Call<ItemType> update(long id, ItemTypeFields fields) {
        return calls.call(UPDATE, Map.of("id", id, "fields", fields.asMap()));
    }

    /**
     * Deletes a smart process. The portal refuses while it has records.
     *
     * @param id {@link ItemType#id()}
     * @return {@code crm.type.delete}, answers true
     */
    public Call<Boolean> delete(long id) {
        return calls.call(DELETE, Map.of("id", id));
    }

    /**
     * The settings that a type has on this portal.
     *
     * @return {@code crm.type.fields}
     */
    public Call<RecordSchema> fields() {
        return calls.call(FIELDS, Map.of());
    }
}

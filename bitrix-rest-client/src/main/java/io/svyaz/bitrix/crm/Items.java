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
 * The records of one kind through the universal methods: leads, deals, contacts, companies, smart invoices and the items of a
 * smart process. Scope {@code crm}. Immutable and thread-safe.
 *
 * <p>Names are camelCase here, {@code stageId} for {@code STAGE_ID}.
 */
public final class Items {
    private static final BitrixMethod<Item> GET =
            BitrixMethod.of("crm.item.get", Idempotency.READ, Item.class).in("item");
    private static final ListMethod<Item> LIST =
            ListMethod.of("crm.item.list", Item.class).in("items").keyset("id", Item::id);
    private static final BitrixMethod<Item> ADD =
            BitrixMethod.of("crm.item.add", Idempotency.ONCE, Item.class).in("item");
    private static final BitrixMethod<Item> UPDATE = BitrixMethod.of(
                    "crm.item.update", Idempotency.IDEMPOTENT, Item.class)
            .in("item");
    private static final BitrixMethod<Boolean> DELETE = Done.method("crm.item.delete", Idempotency.IDEMPOTENT);
    private static final BitrixMethod<RecordSchema> FIELDS = BitrixMethod.of(
                    "crm.item.fields", Idempotency.READ, RecordSchema.class)
            .in("fields");
    private static final BitrixMethod<Long> IMPORT = BitrixMethod.of("crm.item.import", Idempotency.ONCE, Long.class)
            .in("id")
            .in("item");
    private static final BitrixMethod<List<ImportedItem>> BATCH_IMPORT =
            BitrixMethod.list("crm.item.batchImport", ImportedItem.class).in("items");

    private final BitrixCalls calls;
    private final int entityTypeId;
    private final boolean originalUfNames;

    /**
     * For the client.
     *
     * @param calls makes the calls
     * @param entityTypeId the kind of record
     */
    public Items(BitrixCalls calls, int entityTypeId) {
        this(calls, entityTypeId, false);
    }

    private Items(BitrixCalls calls, int entityTypeId, boolean originalUfNames) {
        this.calls = calls;
        this.entityTypeId = entityTypeId;
        this.originalUfNames = originalUfNames;
    }

    /**
     * The same records with user fields named {@code UF_CRM_7_1639669411830} and not {@code ufCrm7_1639669411830}, in questions and answers.
     *
     * @return a changed copy
     */
    public Items withOriginalUfNames() {
        return new Items(calls, entityTypeId, true);
    }

    /**
     * One record with all its fields.
     *
     * @param id the record's id
     * @return {@code crm.item.get}; fails with {@link io.svyaz.core.error.NotFoundException} when there is none
     */
    public Call<Item> get(long id) {
        return calls.call(GET, parameters(Map.of("id", id)));
    }

    /**
     * Records by condition, 50 a page.
     *
     * <p>Pages are counted by offset: records that come or go meanwhile shift the pages. Sort by {@code id} for a steady
     * walk.
     *
     * @param query from everything to what is wanted
     * @return {@code crm.item.list}
     */
    public RecordListing<Item> list(UnaryOperator<ListQuery> query) {
        return calls.list(LIST, parameters(query.apply(ListQuery.all()).parameters("id")));
    }

    /**
     * Makes a record. Never sent again once its bytes may have arrived: after an {@link
     * io.svyaz.core.error.Execution#UNKNOWN} look by {@code originId} or {@code xmlId} first.
     *
     * @param fields what it holds
     * @return {@code crm.item.add}, answers the new record
     */
    public Call<Item> add(ItemFields fields) {
        return calls.call(ADD, parameters(Map.of("fields", fields.asMap())));
    }

    /**
     * Changes the fields that are set and leaves the rest. A telephone or e-mail that is added is added each time; an update
     * that does so, or that stores files, is not repeated after a doubtful failure.
     *
     * @param id the record's id
     * @param fields what changes
     * @return {@code crm.item.update}, answers the changed record
     */
    public Call<Item> update(long id, ItemFields fields) {
        return calls.call(
                UPDATE,
                parameters(Map.of("id", id, "fields", fields.asMap())),
                fields.addsValues() ? Idempotency.ONCE : Idempotency.IDEMPOTENT);
    }

    /**
     * Deletes a record. A second sending fails with {@link io.svyaz.core.error.NotFoundException}.
     *
     * @param id the record's id
     * @return {@code crm.item.delete}, answers true
     */
    public Call<Boolean> delete(long id) {
        return calls.call(DELETE, Map.of("entityTypeId", entityTypeId, "id", id));
    }

    /**
     * The fields that these records have on this portal.
     *
     * @return {@code crm.item.fields}
     */
    public Call<RecordSchema> fields() {
        return calls.call(FIELDS, parameters(Map.of()));
    }

    /**
     * Makes a record as it was elsewhere: fields that the portal otherwise writes itself may be set.
     *
     * @param fields what it holds
     * @return {@code crm.item.import}, answers the new id
     */
    public Call<Long> importItem(ItemFields fields) {
        return calls.call(IMPORT, parameters(Map.of("fields", fields.asMap())));
    }

    /**
     * Makes several records as {@link #importItem} does; each succeeds or fails for itself.
     *
     * @param records what they hold; the portal fails with {@code MAX_IMPORT_BATCH_SIZE_EXCEEDED} on too many
     * @return {@code crm.item.batchImport}, answers in the order given
     */
    public Call<List<ImportedItem>> importItems(List<ItemFields> records) {
        return calls.call(
                BATCH_IMPORT,
                parameters(
                        Map.of("data", records.stream().map(RecordFields::asMap).toList())),
                Idempotency.ONCE);
    }

    private Map<String, @Nullable Object> parameters(Map<String, ? extends @Nullable Object> more) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("entityTypeId", entityTypeId);
        parameters.putAll(more);
        if (originalUfNames) {
            parameters.put("useOriginalUfNames", "Y");
        }
        return parameters;
    }
}

package io.svyaz.bitrix.catalog;

import io.svyaz.bitrix.FieldDescription;
import io.svyaz.bitrix.RecordListing;
import io.svyaz.bitrix.crm.ListQuery;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The price types of the catalog. Scope {@code catalog}. Immutable and thread-safe. */
public final class PriceTypes {
    private static final BitrixMethod<PriceType> GET = BitrixMethod.of(
                    "catalog.priceType.get", Idempotency.READ, PriceType.class)
            .in("priceType");
    private static final ListMethod<PriceType> LIST = ListMethod.of("catalog.priceType.list", PriceType.class)
            .in("priceTypes")
            .keyset("id", PriceType::id);
    private static final BitrixMethod<PriceType> ADD = BitrixMethod.of(
                    "catalog.priceType.add", Idempotency.ONCE, PriceType.class)
            .in("priceType");
    private static final BitrixMethod<PriceType> UPDATE = BitrixMethod.of(
                    "catalog.priceType.update", Idempotency.IDEMPOTENT, PriceType.class)
            .in("priceType");
    private static final BitrixMethod<Boolean> DELETE =
            BitrixMethod.of("catalog.priceType.delete", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Map<String, FieldDescription>> FIELDS = BitrixMethod.map(
                    "catalog.priceType.getFields", FieldDescription.class)
            .in("priceType");

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public PriceTypes(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * One type.
     *
     * @param id its id
     * @return {@code catalog.priceType.get}, fails with {@link io.svyaz.core.error.NotFoundException} when there is
     *     none
     */
    public Call<PriceType> get(long id) {
        return calls.call(GET, Map.of("id", id));
    }

    /**
     * Types by condition, 50 a page.
     *
     * @param query from everything to what is wanted
     * @return {@code catalog.priceType.list}
     */
    public RecordListing<PriceType> list(UnaryOperator<ListQuery> query) {
        return calls.list(LIST, query.apply(ListQuery.all()).parameters("id"));
    }

    /**
     * Makes a type. Never sent again once its bytes may have arrived.
     *
     * @param fields the name is required
     * @return {@code catalog.priceType.add}, answers the new type
     */
    public Call<PriceType> add(PriceTypeFields fields) {
        return calls.call(ADD, Map.of("fields", fields.asMap()));
    }

    /**
     * Changes the fields that are set and leaves the rest.
     *
     * @param id its id
     * @param fields what changes
     * @return {@code catalog.priceType.update}, answers the type
     */
    public Call<PriceType> update(long id, PriceTypeFields fields) {
        return calls.call(UPDATE, Map.of("id", id, "fields", fields.asMap()));
    }

    /**
     * Deletes a type.
     *
     * @param id its id
     * @return {@code catalog.priceType.delete}, answers true
     */
    public Call<Boolean> delete(long id) {
        return calls.call(DELETE, Map.of("id", id));
    }

    /**
     * What a type holds.
     *
     * @return {@code catalog.priceType.getFields}, by name
     */
    public Call<Map<String, FieldDescription>> fields() {
        return calls.call(FIELDS, Map.of());
    }
}

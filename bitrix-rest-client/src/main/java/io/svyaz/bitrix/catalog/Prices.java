package io.svyaz.bitrix.catalog;

import io.svyaz.bitrix.FieldDescription;
import io.svyaz.bitrix.RecordListing;
import io.svyaz.bitrix.crm.ListQuery;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The prices of products. Scope {@code catalog}. Immutable and thread-safe. */
public final class Prices {
    private static final BitrixMethod<Price> GET =
            BitrixMethod.of("catalog.price.get", Idempotency.READ, Price.class).in("price");
    private static final ListMethod<Price> LIST =
            ListMethod.of("catalog.price.list", Price.class).in("prices").keyset("id", Price::id);
    private static final BitrixMethod<Price> ADD =
            BitrixMethod.of("catalog.price.add", Idempotency.ONCE, Price.class).in("price");
    private static final BitrixMethod<Price> UPDATE = BitrixMethod.of(
                    "catalog.price.update", Idempotency.IDEMPOTENT, Price.class)
            .in("price");
    private static final BitrixMethod<Boolean> DELETE =
            BitrixMethod.of("catalog.price.delete", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Map<String, FieldDescription>> FIELDS =
            BitrixMethod.map("catalog.price.getFields", FieldDescription.class).in("price");
    private static final BitrixMethod<List<Price>> MODIFY =
            BitrixMethod.list("catalog.price.modify", Price.class).in("prices");

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Prices(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * One price.
     *
     * @param id its id
     * @return {@code catalog.price.get}, fails with {@link io.svyaz.core.error.NotFoundException} when there is none
     */
    public Call<Price> get(long id) {
        return calls.call(GET, Map.of("id", id));
    }

    /**
     * Prices by condition, 50 a page.
     *
     * @param query from everything to what is wanted
     * @return {@code catalog.price.list}
     */
    public RecordListing<Price> list(UnaryOperator<ListQuery> query) {
        return calls.list(LIST, query.apply(ListQuery.all()).parameters("id"));
    }

    /**
     * Makes a price. Never sent again once its bytes may have arrived.
     *
     * @param fields product, price type, price and currency are required
     * @return {@code catalog.price.add}, answers the new price
     */
    public Call<Price> add(PriceFields fields) {
        return calls.call(ADD, Map.of("fields", fields.asMap()));
    }

    /**
     * Changes the fields that are set and leaves the rest.
     *
     * @param id its id
     * @param fields what changes
     * @return {@code catalog.price.update}, answers the price
     */
    public Call<Price> update(long id, PriceFields fields) {
        return calls.call(UPDATE, Map.of("id", id, "fields", fields.asMap()));
    }

    /**
     * Deletes a price.
     *
     * @param id its id
     * @return {@code catalog.price.delete}, answers true
     */
    public Call<Boolean> delete(long id) {
        return calls.call(DELETE, Map.of("id", id));
    }

    /**
     * What a price holds.
     *
     * @return {@code catalog.price.getFields}, by name
     */
    public Call<Map<String, FieldDescription>> fields() {
        return calls.call(FIELDS, Map.of());
    }

    /**
     * Sets all prices of a product: those with an id are changed, those without are made, and those that are not named
     * are deleted.
     *
     * <p>Not repeated after a doubtful failure when it makes prices.
     *
     * @param productId the product's id
     * @param prices price type, price and currency are required
     * @return {@code catalog.price.modify}, answers the prices
     */
    public Call<List<Price>> modify(long productId, Collection<PriceFields> prices) {
        List<Map<String, @Nullable Object>> all =
                prices.stream().map(PriceFields::asMap).toList();
        return calls.call(
                MODIFY,
                Map.of("fields", Map.of("product", Map.of("id", productId, "prices", all))),
                all.stream().allMatch(price -> price.containsKey("id")) ? Idempotency.IDEMPOTENT : Idempotency.ONCE);
    }
}

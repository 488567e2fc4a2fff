package io.svyaz.bitrix.sale;

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

/** The positions of orders. Scope {@code sale}. Immutable and thread-safe. */
public final class BasketItems {
    private static final BitrixMethod<BasketItem> GET = BitrixMethod.of(
                    "sale.basketitem.get", Idempotency.READ, BasketItem.class)
            .in("basketItem");
    private static final ListMethod<BasketItem> LIST = ListMethod.of("sale.basketitem.list", BasketItem.class)
            .in("basketItems")
            .keyset("id", BasketItem::id);
    private static final BitrixMethod<BasketItem> ADD = BitrixMethod.of(
                    "sale.basketitem.add", Idempotency.ONCE, BasketItem.class)
            .in("basketItem");
    private static final BitrixMethod<BasketItem> UPDATE = BitrixMethod.of(
                    "sale.basketitem.update", Idempotency.IDEMPOTENT, BasketItem.class)
            .in("basketItem");
    private static final BitrixMethod<Boolean> DELETE =
            BitrixMethod.of("sale.basketitem.delete", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Map<String, FieldDescription>> FIELDS = BitrixMethod.map(
                    "sale.basketitem.getFields", FieldDescription.class)
            .in("basketItem");
    private static final BitrixMethod<BasketItem> ADD_CATALOG_PRODUCT = BitrixMethod.of(
                    "sale.basketitem.addCatalogProduct", Idempotency.ONCE, BasketItem.class)
            .in("basketItem");
    private static final BitrixMethod<BasketItem> UPDATE_CATALOG_PRODUCT = BitrixMethod.of(
                    "sale.basketitem.updateCatalogProduct", Idempotency.IDEMPOTENT, BasketItem.class)
            .in("basketItem");
    private static final BitrixMethod<Map<String, FieldDescription>> CATALOG_PRODUCT_FIELDS = BitrixMethod.map(
                    "sale.basketitem.getFieldsCatalogProduct", FieldDescription.class)
            .in("basketItem");

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public BasketItems(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * One position.
     *
     * @param id its id
     * @return {@code sale.basketitem.get}, fails with {@link io.svyaz.core.error.NotFoundException} when there is none
     */
    public Call<BasketItem> get(long id) {
        return calls.call(GET, Map.of("id", id));
    }

    /**
     * Positions by condition, 50 a page.
     *
     * @param query from everything to what is wanted
     * @return {@code sale.basketitem.list}
     */
    public RecordListing<BasketItem> list(UnaryOperator<ListQuery> query) {
        return calls.list(LIST, query.apply(ListQuery.all()).parameters("id"));
    }

    /**
     * Makes a position. Never sent again once its bytes may have arrived.
     *
     * @param fields order, product, currency, quantity and name are required
     * @return {@code sale.basketitem.add}, answers the new position
     */
    public Call<BasketItem> add(BasketItemFields fields) {
        return calls.call(ADD, Map.of("fields", fields.asMap()));
    }

    /**
     * Changes the fields that are set and leaves the rest.
     *
     * @param id its id
     * @param fields what changes
     * @return {@code sale.basketitem.update}, answers the position
     */
    public Call<BasketItem> update(long id, BasketItemFields fields) {
        return calls.call(UPDATE, Map.of("id", id, "fields", fields.asMap()));
    }

    /**
     * Deletes a position.
     *
     * @param id its id
     * @return {@code sale.basketitem.delete}, answers true
     */
    public Call<Boolean> delete(long id) {
        return calls.call(DELETE, Map.of("id", id));
    }

    /**
     * What a position holds.
     *
     * @return {@code sale.basketitem.getFields}, by name
     */
    public Call<Map<String, FieldDescription>> fields() {
        return calls.call(FIELDS, Map.of());
    }

    /**
     * Makes a position of a product of the catalog, which names and prices it. Never sent again once its bytes may
     * have arrived.
     *
     * @param fields order, product, currency and quantity are required
     * @return {@code sale.basketitem.addCatalogProduct}, answers the new position
     */
    public Call<BasketItem> addCatalogProduct(BasketItemFields fields) {
        return calls.call(ADD_CATALOG_PRODUCT, Map.of("fields", fields.asMap()));
    }

    /**
     * Changes how many of a product of the catalog there are.
     *
     * @param id its id
     * @param fields the quantity is required; order and foreign id may be there
     * @return {@code sale.basketitem.updateCatalogProduct}, answers the position, with {@code productid} among {@link
     *     BasketItem#fields()}
     */
    public Call<BasketItem> updateCatalogProduct(long id, BasketItemFields fields) {
        return calls.call(UPDATE_CATALOG_PRODUCT, Map.of("id", id, "fields", fields.asMap()));
    }

    /**
     * What a position of a product of the catalog holds.
     *
     * @return {@code sale.basketitem.getFieldsCatalogProduct}, by name
     */
    public Call<Map<String, FieldDescription>> catalogProductFields() {
        return calls.call(CATALOG_PRODUCT_FIELDS, Map.of());
    }
}

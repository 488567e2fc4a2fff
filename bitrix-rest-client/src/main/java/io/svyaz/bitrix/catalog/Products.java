package io.svyaz.bitrix.catalog;

import io.svyaz.bitrix.FieldDescription;
import io.svyaz.bitrix.RecordListing;
import io.svyaz.bitrix.crm.ListQuery;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Products of the catalog, or the products with variations, the variations or the services among them. Scope {@code catalog}.
 * Immutable and thread-safe.
 */
public final class Products {
    private static final Methods SIMPLE = Methods.of("catalog.product", "product", "element", "products");
    private static final Methods SKUS = Methods.of("catalog.product.sku", "sku", "sku", "units");
    private static final Methods OFFERS = Methods.of("catalog.product.offer", "offer", "offer", "offers");
    private static final Methods SERVICES = Methods.of("catalog.product.service", "service", "service", "services");

    private final BitrixCalls calls;
    private final Methods methods;

    private Products(BitrixCalls calls, Methods methods) {
        this.calls = calls;
        this.methods = methods;
    }

    /**
     * Simple products, for the client.
     *
     * @param calls makes the calls
     * @return the calls of {@code catalog.product.*}
     */
    public static Products simple(BitrixCalls calls) {
        return new Products(calls, SIMPLE);
    }

    /**
     * Products with variations, for the client.
     *
     * @param calls makes the calls
     * @return the calls of {@code catalog.product.sku.*}
     */
    public static Products skus(BitrixCalls calls) {
        return new Products(calls, SKUS);
    }

    /**
     * Variations, for the client.
     *
     * @param calls makes the calls
     * @return the calls of {@code catalog.product.offer.*}
     */
    public static Products offers(BitrixCalls calls) {
        return new Products(calls, OFFERS);
    }

    /**
     * Services, for the client.
     *
     * @param calls makes the calls
     * @return the calls of {@code catalog.product.service.*}
     */
    public static Products services(BitrixCalls calls) {
        return new Products(calls, SERVICES);
    }

    /**
     * One product with all its fields and properties.
     *
     * @param id the product's id
     * @return {@code .get}, fails with {@link io.svyaz.core.error.NotFoundException} when there is none
     */
    public Call<Product> get(long id) {
        return calls.call(methods.get, Map.of("id", id));
    }

    /**
     * Products of a catalog by condition, 50 a page. The portal asks for the catalog in every query, and for id and catalog
     * among the fields: both are seen to here.
     *
     * @param iblockId the catalog
     * @param query from everything to what is wanted
     * @return {@code .list}
     */
    public RecordListing<Product> list(long iblockId, UnaryOperator<ListQuery> query) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>(
                query.apply(ListQuery.all().where("iblockId", iblockId)).parameters("id"));
        if (parameters.get("select") instanceof List<?> some && !some.contains("iblockId") && !some.contains("*")) {
            parameters.put(
                    "select",
                    Stream.concat(some.stream(), Stream.of("iblockId")).toList());
        }
        return calls.list(methods.list, parameters);
    }

    /**
     * Makes a product. Never sent again once its bytes may have arrived: look by {@code xmlId} first.
     *
     * @param fields catalog and name are required
     * @return {@code .add}, answers the new product
     */
    public Call<Product> add(ProductFields fields) {
        return calls.call(methods.add, Map.of("fields", fields.asMap()));
    }

    /**
     * Changes the fields that are set and leaves the rest. An update that sets properties of the catalog is not repeated
     * after a doubtful failure: files are added to those there are.
     *
     * @param id the product's id
     * @param fields what changes
     * @return {@code .update}, answers the product
     */
    public Call<Product> update(long id, ProductFields fields) {
        return calls.call(
                methods.update,
                Map.of("id", id, "fields", fields.asMap()),
                fields.setsProperties() ? Idempotency.ONCE : Idempotency.IDEMPOTENT);
    }

    /**
     * Deletes a product.
     *
     * @param id the product's id
     * @return {@code .delete}, answers true
     */
    public Call<Boolean> delete(long id) {
        return calls.call(methods.delete, Map.of("id", id));
    }

    /**
     * What a product of a catalog holds, its properties among it.
     *
     * @param iblockId the catalog
     * @return {@code .getFieldsByFilter}, by name
     */
    public Call<Map<String, FieldDescription>> fields(long iblockId) {
        return calls.call(methods.fields, Map.of("filter", Map.of("iblockId", iblockId)));
    }

    private record Methods(
            BitrixMethod<Product> get,
            ListMethod<Product> list,
            BitrixMethod<Product> add,
            BitrixMethod<Product> update,
            BitrixMethod<Boolean> delete,
            BitrixMethod<Map<String, FieldDescription>> fields) {
        static Methods of(String family, String read, String written, String many) {
            return new Methods(
                    BitrixMethod.of(family + ".get", Idempotency.READ, Product.class)
                            .in(read),
                    ListMethod.of(family + ".list", Product.class).in(many).keyset("id", Product::id),
                    BitrixMethod.of(family + ".add", Idempotency.ONCE, Product.class)
                            .in(written),
                    BitrixMethod.of(family + ".update", Idempotency.IDEMPOTENT, Product.class)
                            .in(written),
                    BitrixMethod.of(family + ".delete", Idempotency.IDEMPOTENT, Boolean.class),
                    BitrixMethod.map(family + ".getFieldsByFilter", FieldDescription.class)
                            .in(read));
        }
    }
}

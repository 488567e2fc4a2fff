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

/** The orders of the online store. Scope {@code sale}. Immutable and thread-safe. */
public final class Orders {
    private static final BitrixMethod<Order> GET =
            BitrixMethod.of("sale.order.get", Idempotency.READ, Order.class).in("order");
    private static final ListMethod<Order> LIST =
            ListMethod.of("sale.order.list", Order.class).in("orders").keyset("id", Order::id);
    private static final BitrixMethod<Order> ADD =
            BitrixMethod.of("sale.order.add", Idempotency.ONCE, Order.class).in("order");
    private static final BitrixMethod<Order> UPDATE = BitrixMethod.of(
                    "sale.order.update", Idempotency.IDEMPOTENT, Order.class)
            .in("order");
    private static final BitrixMethod<Boolean> DELETE =
            BitrixMethod.of("sale.order.delete", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Map<String, FieldDescription>> FIELDS =
            BitrixMethod.map("sale.order.getFields", FieldDescription.class).in("order");

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Orders(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * One order.
     *
     * @param id its id
     * @return {@code sale.order.get}, fails with {@link io.svyaz.core.error.NotFoundException} when there is none
     */
    public Call<Order> get(long id) {
        return calls.call(GET, Map.of("id", id));
    }

    /**
     * Orders by condition, 50 a page.
     *
     * @param query from everything to what is wanted
     * @return {@code sale.order.list}
     */
    public RecordListing<Order> list(UnaryOperator<ListQuery> query) {
        return calls.list(LIST, query.apply(ListQuery.all()).parameters("id"));
    }

    /**
     * Makes an order. Never sent again once its bytes may have arrived.
     *
     * @param fields site, type of payer and currency are required
     * @return {@code sale.order.add}, answers the new order
     */
    public Call<Order> add(OrderFields fields) {
        return calls.call(ADD, Map.of("fields", fields.asMap()));
    }

    /**
     * Changes the fields that are set and leaves the rest.
     *
     * @param id its id
     * @param fields what changes
     * @return {@code sale.order.update}, answers the order
     */
    public Call<Order> update(long id, OrderFields fields) {
        return calls.call(UPDATE, Map.of("id", id, "fields", fields.asMap()));
    }

    /**
     * Deletes an order.
     *
     * @param id its id
     * @return {@code sale.order.delete}, answers true
     */
    public Call<Boolean> delete(long id) {
        return calls.call(DELETE, Map.of("id", id));
    }

    /**
     * What an order holds.
     *
     * @return {@code sale.order.getFields}, by name
     */
    public Call<Map<String, FieldDescription>> fields() {
        return calls.call(FIELDS, Map.of());
    }
}

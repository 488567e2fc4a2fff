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

/** The statuses of orders and shipments. Scope {@code sale}. Immutable and thread-safe. */
public final class OrderStatuses {
    private static final BitrixMethod<OrderStatus> GET = BitrixMethod.of(
                    "sale.status.get", Idempotency.READ, OrderStatus.class)
            .in("status");
    private static final ListMethod<OrderStatus> LIST =
            ListMethod.of("sale.status.list", OrderStatus.class).in("statuses");
    private static final BitrixMethod<OrderStatus> ADD = BitrixMethod.of(
                    "sale.status.add", Idempotency.ONCE, OrderStatus.class)
            .in("status");
    private static final BitrixMethod<OrderStatus> UPDATE = BitrixMethod.of(
                    "sale.status.update", Idempotency.IDEMPOTENT, OrderStatus.class)
            .in("status");
    private static final BitrixMethod<Boolean> DELETE =
            BitrixMethod.of("sale.status.delete", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Map<String, FieldDescription>> FIELDS =
            BitrixMethod.map("sale.status.getfields", FieldDescription.class).in("status");

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public OrderStatuses(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * One status.
     *
     * @param id one or two letters
     * @return {@code sale.status.get}, fails with {@link io.svyaz.core.error.NotFoundException} when there is none
     */
    public Call<OrderStatus> get(String id) {
        return calls.call(GET, Map.of("id", id));
    }

    /**
     * Statuses by condition, 50 a page.
     *
     * @param query from everything to what is wanted
     * @return {@code sale.status.list}
     */
    public RecordListing<OrderStatus> list(UnaryOperator<ListQuery> query) {
        return calls.list(LIST, query.apply(ListQuery.all()).parameters("id"));
    }

    /**
     * Makes a status; fails when there is one of that id.
     *
     * @param fields id and type are required
     * @return {@code sale.status.add}, answers the new status
     */
    public Call<OrderStatus> add(OrderStatusFields fields) {
        return calls.call(ADD, Map.of("fields", fields.asMap()));
    }

    /**
     * Changes a status.
     *
     * @param id one or two letters
     * @param fields the type is required
     * @return {@code sale.status.update}, answers the status
     */
    public Call<OrderStatus> update(String id, OrderStatusFields fields) {
        return calls.call(UPDATE, Map.of("id", id, "fields", fields.asMap()));
    }

    /**
     * Deletes a status that no order is in.
     *
     * @param id one or two letters
     * @return {@code sale.status.delete}, answers true
     */
    public Call<Boolean> delete(String id) {
        return calls.call(DELETE, Map.of("id", id));
    }

    /**
     * What a status holds.
     *
     * @return {@code sale.status.getfields}, by name
     */
    public Call<Map<String, FieldDescription>> fields() {
        return calls.call(FIELDS, Map.of());
    }
}

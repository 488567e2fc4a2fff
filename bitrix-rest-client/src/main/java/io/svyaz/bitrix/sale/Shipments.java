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

/** The shipments of orders. Scope {@code sale}. Immutable and thread-safe. */
public final class Shipments {
    private static final BitrixMethod<Shipment> GET = BitrixMethod.of(
                    "sale.shipment.get", Idempotency.READ, Shipment.class)
            .in("shipment");
    private static final ListMethod<Shipment> LIST =
            ListMethod.of("sale.shipment.list", Shipment.class).in("shipments").keyset("id", Shipment::id);
    private static final BitrixMethod<Shipment> ADD = BitrixMethod.of(
                    "sale.shipment.add", Idempotency.ONCE, Shipment.class)
            .in("shipment");
    private static final BitrixMethod<Shipment> UPDATE = BitrixMethod.of(
                    "sale.shipment.update", Idempotency.IDEMPOTENT, Shipment.class)
            .in("shipment");
    private static final BitrixMethod<Boolean> DELETE =
            BitrixMethod.of("sale.shipment.delete", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Map<String, FieldDescription>> FIELDS =
            BitrixMethod.map("sale.shipment.getFields", FieldDescription.class).in("shipment");

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Shipments(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * One shipment.
     *
     * @param id its id
     * @return {@code sale.shipment.get}, fails with {@link io.svyaz.core.error.NotFoundException} when there is none
     */
    public Call<Shipment> get(long id) {
        return calls.call(GET, Map.of("id", id));
    }

    /**
     * Shipments by condition, 50 a page.
     *
     * @param query from everything to what is wanted
     * @return {@code sale.shipment.list}
     */
    public RecordListing<Shipment> list(UnaryOperator<ListQuery> query) {
        return calls.list(LIST, query.apply(ListQuery.all()).parameters("id"));
    }

    /**
     * Makes a shipment. Never sent again once its bytes may have arrived.
     *
     * @param fields order, way of delivery and the two flags are required
     * @return {@code sale.shipment.add}, answers the new shipment
     */
    public Call<Shipment> add(ShipmentFields fields) {
        return calls.call(ADD, Map.of("fields", fields.asMap()));
    }

    /**
     * Changes the fields that are set and leaves the rest.
     *
     * @param id its id
     * @param fields what changes
     * @return {@code sale.shipment.update}, answers the shipment
     */
    public Call<Shipment> update(long id, ShipmentFields fields) {
        return calls.call(UPDATE, Map.of("id", id, "fields", fields.asMap()));
    }

    /**
     * Deletes a shipment.
     *
     * @param id its id
     * @return {@code sale.shipment.delete}, answers true
     */
    public Call<Boolean> delete(long id) {
        return calls.call(DELETE, Map.of("id", id));
    }

    /**
     * What a shipment holds.
     *
     * @return {@code sale.shipment.getFields}, by name
     */
    public Call<Map<String, FieldDescription>> fields() {
        return calls.call(FIELDS, Map.of());
    }
}

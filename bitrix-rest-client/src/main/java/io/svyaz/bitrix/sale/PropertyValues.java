package io.svyaz.bitrix.sale;

import io.svyaz.bitrix.FieldDescription;
import io.svyaz.bitrix.RecordListing;
import io.svyaz.bitrix.crm.ListQuery;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The values of the properties of orders. Scope {@code sale}. Immutable and thread-safe. */
public final class PropertyValues {
    private static final BitrixMethod<PropertyValue> GET = BitrixMethod.of(
                    "sale.propertyvalue.get", Idempotency.READ, PropertyValue.class)
            .in("propertyValue");
    private static final ListMethod<PropertyValue> LIST = ListMethod.of("sale.propertyvalue.list", PropertyValue.class)
            .in("propertyValues")
            .keyset("id", PropertyValue::id);
    private static final BitrixMethod<List<PropertyValue>> MODIFY =
            BitrixMethod.list("sale.propertyvalue.modify", PropertyValue.class).in("propertyValues");
    private static final BitrixMethod<Boolean> DELETE =
            BitrixMethod.of("sale.propertyvalue.delete", Idempotency.IDEMPOTENT, Boolean.class);
    private static final BitrixMethod<Map<String, FieldDescription>> FIELDS = BitrixMethod.map(
                    "sale.propertyvalue.getFields", FieldDescription.class)
            .in("propertyValue");

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public PropertyValues(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * One value.
     *
     * @param id its id
     * @return {@code sale.propertyvalue.get}, fails with {@link io.svyaz.core.error.NotFoundException} when there is
     *     none
     */
    public Call<PropertyValue> get(long id) {
        return calls.call(GET, Map.of("id", id));
    }

    /**
     * Values by condition, for example {@code orderId}, 50 a page.
     *
     * @param query from everything to what is wanted
     * @return {@code sale.propertyvalue.list}
     */
    public RecordListing<PropertyValue> list(UnaryOperator<ListQuery> query) {
        return calls.list(LIST, query.apply(ListQuery.all()).parameters("id"));
    }

    /**
     * Sets properties of an order and leaves the rest.
     *
     * @param orderId the order's id
     * @param values by the property's id: texts, or lists and files as documented
     * @return {@code sale.propertyvalue.modify}, answers the values it set
     */
    public Call<List<PropertyValue>> modify(long orderId, Map<Long, ?> values) {
        List<Map<String, Object>> propertyValues = new ArrayList<>();
        values.forEach((id, value) -> propertyValues.add(Map.of("orderPropsId", id, "value", value)));
        return calls.call(
                MODIFY,
                Map.of("fields", Map.of("order", Map.of("id", orderId, "propertyValues", propertyValues))),
                Idempotency.IDEMPOTENT);
    }

    /**
     * Deletes a value.
     *
     * @param id its id
     * @return {@code sale.propertyvalue.delete}, answers true
     */
    public Call<Boolean> delete(long id) {
        return calls.call(DELETE, Map.of("id", id));
    }

    /**
     * What a value holds.
     *
     * @return {@code sale.propertyvalue.getFields}, by name
     */
    public Call<Map<String, FieldDescription>> fields() {
        return calls.call(FIELDS, Map.of());
    }
}

package io.svyaz.bitrix.sale;

import io.svyaz.bitrix.PortalFields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields to write to a status. Immutable. */
public final class OrderStatusFields extends PortalFields<OrderStatusFields> {
    private static final OrderStatusFields NONE = new OrderStatusFields(Map.of());

    private OrderStatusFields(Map<String, ? extends @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static OrderStatusFields create() {
        return NONE;
    }

    /**
     * The status, one or two letters.
     *
     * @param id {@code id}; cannot be changed later
     * @return a changed copy
     */
    public OrderStatusFields id(String id) {
        return set("id", id);
    }

    /**
     * Of what.
     *
     * @param type {@code type}; {@code O} orders, {@code D} shipments; required, on updates too
     * @return a changed copy
     */
    public OrderStatusFields type(String type) {
        return set("type", type);
    }

    /**
     * Whether the customer is told.
     *
     * @param notifies {@code notify}
     * @return a changed copy
     */
    public OrderStatusFields notifies(boolean notifies) {
        return flag("notify", notifies);
    }

    /**
     * The place in the order.
     *
     * @param sort {@code sort}
     * @return a changed copy
     */
    public OrderStatusFields sort(int sort) {
        return set("sort", sort);
    }

    /**
     * The colour.
     *
     * @param color {@code color}; for example {@code #FF0000}
     * @return a changed copy
     */
    public OrderStatusFields color(String color) {
        return set("color", color);
    }

    /**
     * The id in a foreign system.
     *
     * @param xmlId {@code xmlId}
     * @return a changed copy
     */
    public OrderStatusFields xmlId(String xmlId) {
        return set("xmlId", xmlId);
    }

    @Override
    protected OrderStatusFields with(Map<String, @Nullable Object> values) {
        return new OrderStatusFields(values);
    }
}

package io.svyaz.bitrix.sale;

import io.svyaz.bitrix.PortalFields;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields to write to a shipment. Immutable. */
public final class ShipmentFields extends PortalFields<ShipmentFields> {
    private static final ShipmentFields NONE = new ShipmentFields(Map.of());

    private ShipmentFields(Map<String, ? extends @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static ShipmentFields create() {
        return NONE;
    }

    /**
     * The order.
     *
     * @param orderId {@code orderId}; cannot be changed later
     * @return a changed copy
     */
    public ShipmentFields orderId(long orderId) {
        return set("orderId", orderId);
    }

    /**
     * The way of delivery.
     *
     * @param deliveryId {@code deliveryId}; required, on updates too
     * @return a changed copy
     */
    public ShipmentFields deliveryId(long deliveryId) {
        return set("deliveryId", deliveryId);
    }

    /**
     * Whether it may leave.
     *
     * @param allowDelivery {@code allowDelivery}; required, on updates too
     * @return a changed copy
     */
    public ShipmentFields allowDelivery(boolean allowDelivery) {
        return flag("allowDelivery", allowDelivery);
    }

    /**
     * Whether it has left.
     *
     * @param deducted {@code deducted}; required, on updates too
     * @return a changed copy
     */
    public ShipmentFields deducted(boolean deducted) {
        return flag("deducted", deducted);
    }

    /**
     * The status.
     *
     * @param statusId {@code statusId}
     * @return a changed copy
     */
    public ShipmentFields statusId(String statusId) {
        return set("statusId", statusId);
    }

    /**
     * The price of the delivery before the discount.
     *
     * @param basePriceDelivery {@code basePriceDelivery}
     * @return a changed copy
     */
    public ShipmentFields basePriceDelivery(BigDecimal basePriceDelivery) {
        return set("basePriceDelivery", basePriceDelivery);
    }

    /**
     * The price of the delivery.
     *
     * @param priceDelivery {@code priceDelivery}; updates only
     * @return a changed copy
     */
    public ShipmentFields priceDelivery(BigDecimal priceDelivery) {
        return set("priceDelivery", priceDelivery);
    }

    /**
     * The number to follow it by.
     *
     * @param trackingNumber {@code trackingNumber}
     * @return a changed copy
     */
    public ShipmentFields trackingNumber(String trackingNumber) {
        return set("trackingNumber", trackingNumber);
    }

    /**
     * The number of the delivery note.
     *
     * @param deliveryDocNum {@code deliveryDocNum}
     * @return a changed copy
     */
    public ShipmentFields deliveryDocNum(String deliveryDocNum) {
        return set("deliveryDocNum", deliveryDocNum);
    }

    /**
     * When the delivery note was written.
     *
     * @param deliveryDocDate {@code deliveryDocDate}
     * @return a changed copy
     */
    public ShipmentFields deliveryDocDate(OffsetDateTime deliveryDocDate) {
        return time("deliveryDocDate", deliveryDocDate);
    }

    /**
     * The responsible user.
     *
     * @param responsibleId {@code responsibleId}
     * @return a changed copy
     */
    public ShipmentFields responsibleId(long responsibleId) {
        return set("responsibleId", responsibleId);
    }

    /**
     * The own company.
     *
     * @param companyId {@code companyId}
     * @return a changed copy
     */
    public ShipmentFields companyId(long companyId) {
        return set("companyId", companyId);
    }

    /**
     * The comment.
     *
     * @param comments {@code comments}
     * @return a changed copy
     */
    public ShipmentFields comments(String comments) {
        return set("comments", comments);
    }

    /**
     * The id in a foreign system.
     *
     * @param xmlId {@code xmlId}
     * @return a changed copy
     */
    public ShipmentFields xmlId(String xmlId) {
        return set("xmlId", xmlId);
    }

    @Override
    protected ShipmentFields with(Map<String, @Nullable Object> values) {
        return new ShipmentFields(values);
    }
}

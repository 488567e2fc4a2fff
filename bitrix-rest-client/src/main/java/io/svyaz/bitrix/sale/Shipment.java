package io.svyaz.bitrix.sale;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.bitrix.FieldValues;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A shipment of an order. Immutable.
 *
 * <p>Only the id is always there: a list holds what was selected.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableShipment.Builder.class)
@JsonSerialize(as = ImmutableShipment.class)
public interface Shipment {
    /**
     * The shipment's id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * The order.
     *
     * @return {@code orderId}
     */
    @JsonProperty("orderId")
    Optional<Long> orderId();

    /**
     * The number people read.
     *
     * @return {@code accountNumber}
     */
    @JsonProperty("accountNumber")
    Optional<String> accountNumber();

    /**
     * The status, for example {@code DN}.
     *
     * @return {@code statusId}
     */
    @JsonProperty("statusId")
    Optional<String> statusId();

    /**
     * The way of delivery.
     *
     * @return {@code deliveryId}
     */
    @JsonProperty("deliveryId")
    Optional<Long> deliveryId();

    /**
     * The way of delivery, as people read it.
     *
     * @return {@code deliveryName}
     */
    @JsonProperty("deliveryName")
    Optional<String> deliveryName();

    /**
     * Whether it may leave.
     *
     * @return {@code allowDelivery}
     */
    @JsonProperty("allowDelivery")
    Optional<Boolean> allowDelivery();

    /**
     * Whether it has left.
     *
     * @return {@code deducted}
     */
    @JsonProperty("deducted")
    Optional<Boolean> deducted();

    /**
     * Whether it is cancelled.
     *
     * @return {@code canceled}
     */
    @JsonProperty("canceled")
    Optional<Boolean> canceled();

    /**
     * Whether something is wrong with it.
     *
     * @return {@code marked}
     */
    @JsonProperty("marked")
    Optional<Boolean> marked();

    /**
     * What is wrong.
     *
     * @return {@code reasonMarked}
     */
    @JsonProperty("reasonMarked")
    Optional<String> reasonMarked();

    /**
     * The price of the delivery before the discount.
     *
     * @return {@code basePriceDelivery}
     */
    @JsonProperty("basePriceDelivery")
    Optional<BigDecimal> basePriceDelivery();

    /**
     * The price of the delivery.
     *
     * @return {@code priceDelivery}
     */
    @JsonProperty("priceDelivery")
    Optional<BigDecimal> priceDelivery();

    /**
     * The discount.
     *
     * @return {@code discountPrice}
     */
    @JsonProperty("discountPrice")
    Optional<BigDecimal> discountPrice();

    /**
     * The currency.
     *
     * @return {@code currency}
     */
    @JsonProperty("currency")
    Optional<String> currency();

    /**
     * The number to follow it by.
     *
     * @return {@code trackingNumber}
     */
    @JsonProperty("trackingNumber")
    Optional<String> trackingNumber();

    /**
     * What the carrier says.
     *
     * @return {@code trackingStatus}
     */
    @JsonProperty("trackingStatus")
    Optional<String> trackingStatus();

    /**
     * The number of the delivery note.
     *
     * @return {@code deliveryDocNum}
     */
    @JsonProperty("deliveryDocNum")
    Optional<String> deliveryDocNum();

    /**
     * When the delivery note was written.
     *
     * @return {@code deliveryDocDate}
     */
    @JsonProperty("deliveryDocDate")
    Optional<OffsetDateTime> deliveryDocDate();

    /**
     * When it was made.
     *
     * @return {@code dateInsert}
     */
    @JsonProperty("dateInsert")
    Optional<OffsetDateTime> dateInsert();

    /**
     * When it was allowed to leave.
     *
     * @return {@code dateAllowDelivery}
     */
    @JsonProperty("dateAllowDelivery")
    Optional<OffsetDateTime> dateAllowDelivery();

    /**
     * When it left.
     *
     * @return {@code dateDeducted}
     */
    @JsonProperty("dateDeducted")
    Optional<OffsetDateTime> dateDeducted();

    /**
     * The responsible user.
     *
     * @return {@code responsibleId}
     */
    @JsonProperty("responsibleId")
    Optional<Long> responsibleId();

    /**
     * The own company.
     *
     * @return {@code companyId}; 0 when there is none
     */
    @JsonProperty("companyId")
    Optional<Long> companyId();

    /**
     * The comment.
     *
     * @return {@code comments}
     */
    @JsonProperty("comments")
    Optional<String> comments();

    /**
     * What is in it.
     *
     * @return {@code shipmentItems}; only from {@code sale.shipment.get} and {@code sale.order.get}
     */
    @JsonProperty("shipmentItems")
    List<ShipmentItem> items();

    /**
     * The id in a foreign system.
     *
     * @return {@code xmlId}
     */
    @JsonProperty("xmlId")
    Optional<String> xmlId();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();

    /**
     * Everything else by name and type.
     *
     * @return a view
     */
    default FieldValues fields() {
        return new FieldValues(unknownFields());
    }

    /**
     * Builds a shipment by hand, for tests.
     *
     * @param id the shipment's id
     * @return a shipment that has nothing else
     */
    static Shipment of(long id) {
        return ImmutableShipment.builder().id(id).build();
    }
}

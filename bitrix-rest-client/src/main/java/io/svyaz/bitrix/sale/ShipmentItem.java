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
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A position of a shipment. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableShipmentItem.Builder.class)
@JsonSerialize(as = ImmutableShipmentItem.class)
public interface ShipmentItem {
    /**
     * The row's id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    Optional<Long> id();

    /**
     * The position of the order.
     *
     * @return {@code basketId}
     */
    @JsonProperty("basketId")
    Optional<Long> basketId();

    /**
     * The shipment.
     *
     * @return {@code orderDeliveryId}
     */
    @JsonProperty("orderDeliveryId")
    Optional<Long> orderDeliveryId();

    /**
     * How many.
     *
     * @return {@code quantity}
     */
    @JsonProperty("quantity")
    Optional<BigDecimal> quantity();

    /**
     * How many of these are reserved.
     *
     * @return {@code reservedQuantity}
     */
    @JsonProperty("reservedQuantity")
    Optional<BigDecimal> reservedQuantity();

    /**
     * When it was made.
     *
     * @return {@code dateInsert}
     */
    @JsonProperty("dateInsert")
    Optional<OffsetDateTime> dateInsert();

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
}

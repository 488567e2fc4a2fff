package io.svyaz.bitrix.sale;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.bitrix.FieldValues;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A contact or company of an order. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableOrderClient.Builder.class)
@JsonSerialize(as = ImmutableOrderClient.class)
public interface OrderClient {
    /**
     * The row's id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    Optional<Long> id();

    /**
     * The order.
     *
     * @return {@code orderId}
     */
    @JsonProperty("orderId")
    Optional<Long> orderId();

    /**
     * The type: 3 contact, 4 company.
     *
     * @return {@code entityTypeId}
     */
    @JsonProperty("entityTypeId")
    Optional<Integer> entityTypeId();

    /**
     * The contact or company.
     *
     * @return {@code entityId}
     */
    @JsonProperty("entityId")
    Optional<Long> entityId();

    /**
     * Whether it comes first.
     *
     * @return {@code isPrimary}
     */
    @JsonProperty("isPrimary")
    Optional<Boolean> primary();

    /**
     * Its role.
     *
     * @return {@code roleId}
     */
    @JsonProperty("roleId")
    Optional<Long> roleId();

    /**
     * The place in the order.
     *
     * @return {@code sort}
     */
    @JsonProperty("sort")
    Optional<Integer> sort();

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

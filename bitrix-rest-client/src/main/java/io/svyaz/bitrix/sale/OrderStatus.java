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

/** A status of orders or shipments. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableOrderStatus.Builder.class)
@JsonSerialize(as = ImmutableOrderStatus.class)
public interface OrderStatus {
    /**
     * The status, one or two letters, for example {@code N}.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    String id();

    /**
     * Of what: {@code O} orders, {@code D} shipments.
     *
     * @return {@code type}
     */
    @JsonProperty("type")
    Optional<String> type();

    /**
     * Whether the customer is told.
     *
     * @return {@code notify}
     */
    @JsonProperty("notify")
    Optional<Boolean> notifies();

    /**
     * The place in the order.
     *
     * @return {@code sort}
     */
    @JsonProperty("sort")
    Optional<Integer> sort();

    /**
     * The colour.
     *
     * @return {@code color}, for example {@code #FF0000}
     */
    @JsonProperty("color")
    Optional<String> color();

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
     * Builds a status by hand, for tests.
     *
     * @param id one or two letters
     * @return a status that has nothing else
     */
    static OrderStatus of(String id) {
        return ImmutableOrderStatus.builder().id(id).build();
    }
}

package io.svyaz.bitrix.placement;

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

/** A handler that is bound to a place. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutablePlacement.Builder.class)
@JsonSerialize(as = ImmutablePlacement.class)
public interface Placement {
    /**
     * The place, for example {@code CRM_LEAD_DETAIL_TAB}.
     *
     * @return {@code placement}
     */
    @JsonProperty("placement")
    String placement();

    /**
     * For whom it is shown; 0 for everybody.
     *
     * @return {@code userId}
     */
    @JsonProperty("userId")
    Optional<Long> userId();

    /**
     * The address that is shown.
     *
     * @return {@code handler}
     */
    @JsonProperty("handler")
    Optional<String> handler();

    /**
     * The title.
     *
     * @return {@code title}
     */
    @JsonProperty("title")
    Optional<String> title();

    /**
     * The description.
     *
     * @return {@code description}
     */
    @JsonProperty("description")
    Optional<String> description();

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

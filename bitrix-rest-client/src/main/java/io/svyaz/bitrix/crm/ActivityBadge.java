package io.svyaz.bitrix.crm;

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

/** A mark on a card that a configurable activity shows. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableActivityBadge.Builder.class)
@JsonSerialize(as = ImmutableActivityBadge.class)
public interface ActivityBadge {
    /**
     * The code to name it by.
     *
     * @return {@code code}
     */
    @JsonProperty("code")
    String code();

    /**
     * What it is about.
     *
     * @return {@code title}
     */
    @JsonProperty("title")
    Optional<String> title();

    /**
     * What it says.
     *
     * @return {@code value}
     */
    @JsonProperty("value")
    Optional<String> value();

    /**
     * The look: {@code success}, {@code failure}, {@code warning}, {@code primary} or {@code secondary}.
     *
     * @return {@code type}
     */
    @JsonProperty("type")
    Optional<String> type();

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

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

/** A kind of activity that an application brought. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableActivityType.Builder.class)
@JsonSerialize(as = ImmutableActivityType.class)
public interface ActivityType {
    /**
     * The provider's kind.
     *
     * @return {@code TYPE_ID}
     */
    @JsonProperty("TYPE_ID")
    String typeId();

    /**
     * What people read.
     *
     * @return {@code NAME}
     */
    @JsonProperty("NAME")
    Optional<String> name();

    /**
     * Whether its activities are configurable.
     *
     * @return {@code IS_CONFIGURABLE_TYPE}
     */
    @JsonProperty("IS_CONFIGURABLE_TYPE")
    Optional<Boolean> configurable();

    /**
     * The icon's file.
     *
     * @return {@code ICON_ID}; 0 when there is none
     */
    @JsonProperty("ICON_ID")
    Optional<Long> iconId();

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

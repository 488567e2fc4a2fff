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

/** A choice of a user field, as its configuration shows it. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableUserFieldConfigOption.Builder.class)
@JsonSerialize(as = ImmutableUserFieldConfigOption.class)
public interface UserFieldConfigOption {
    /**
     * The choice's id, which records hold.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * The field.
     *
     * @return {@code userFieldId}
     */
    @JsonProperty("userFieldId")
    Optional<Long> userFieldId();

    /**
     * What people read.
     *
     * @return {@code value}
     */
    @JsonProperty("value")
    Optional<String> value();

    /**
     * Whether it is chosen from the start.
     *
     * @return {@code def}
     */
    @JsonProperty("def")
    Optional<Boolean> isDefault();

    /**
     * The place in the order.
     *
     * @return {@code sort}
     */
    @JsonProperty("sort")
    Optional<Integer> sort();

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

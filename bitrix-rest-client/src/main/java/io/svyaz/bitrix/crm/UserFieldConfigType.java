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

/** A type that the user fields of a module may have. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableUserFieldConfigType.Builder.class)
@JsonSerialize(as = ImmutableUserFieldConfigType.class)
public interface UserFieldConfigType {
    /**
     * The type, for example {@code money}.
     *
     * @return {@code userTypeId}
     */
    @JsonProperty("userTypeId")
    String userTypeId();

    /**
     * What people read.
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

package io.svyaz.helpdeskeddy.customfields;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A custom field of tickets, users or organizations. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableCustomField.Builder.class)
@JsonSerialize(as = ImmutableCustomField.class)
public interface CustomField {
    /**
     * The number, by which values name it.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * The name.
     *
     * @return {@code name}; a name for each level where the field has levels
     */
    @JsonProperty("name")
    Optional<FieldName> name();

    /**
     * For example {@code text}, {@code select} or {@code hierarchy}.
     *
     * @return {@code field_type}; an open set
     */
    @JsonProperty("field_type")
    Optional<String> fieldType();

    /**
     * What {@code staff} and {@code user} may do.
     *
     * @return {@code permissions}
     */
    @JsonProperty("permissions")
    Map<String, FieldPermissions> permissions();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

package io.svyaz.comagic.data;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A field that the account added.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableUserField.Builder.class)
@JsonSerialize(as = ImmutableUserField.class)
public interface UserField {
    /**
     * The field's id.
     *
     * @return {@code ext_id}
     */
    @JsonProperty("ext_id")
    Optional<String> extId();

    /**
     * The field's name.
     *
     * @return {@code name}
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * The kind of value.
     *
     * @return {@code data_type}
     */
    @JsonProperty("data_type")
    Optional<String> dataType();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

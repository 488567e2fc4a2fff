package io.svyaz.helpdeskeddy.customfields;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import io.svyaz.helpdeskeddy.LocalizedText;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A choice of a custom field. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableFieldOption.Builder.class)
@JsonSerialize(as = ImmutableFieldOption.class)
public interface FieldOption {
    /**
     * The number, which is the value to write.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * The choice above.
     *
     * @return {@code pid}; 0 for none
     */
    @JsonProperty("pid")
    Optional<Long> pid();

    /**
     * The name.
     *
     * @return {@code name}
     */
    @JsonProperty("name")
    Optional<LocalizedText> name();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

package io.svyaz.comagic.calls;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** What a button does it with. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableButtonValue.Builder.class)
@JsonSerialize(as = ImmutableButtonValue.class)
public interface ButtonValue {
    /**
     * The id, for example of a tag.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    OptionalLong id();

    /**
     * Its name.
     *
     * @return {@code value}
     */
    @JsonProperty("value")
    Optional<String> value();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

package io.svyaz.comagic.data;

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

/**
 * A thing with an id and a name.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableNamed.Builder.class)
@JsonSerialize(as = ImmutableNamed.class)
public interface Named {
    /**
     * The id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    OptionalLong id();

    /**
     * The name.
     *
     * @return {@code name}
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

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

/** A mark on a call. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableCallTag.Builder.class)
@JsonSerialize(as = ImmutableCallTag.class)
public interface CallTag {
    /**
     * The tag's id.
     *
     * @return {@code tag_id}
     */
    @JsonProperty("tag_id")
    OptionalLong tagId();

    /**
     * Its name.
     *
     * @return {@code tag_name}
     */
    @JsonProperty("tag_name")
    Optional<String> tagName();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

package io.svyaz.comagic.calls;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What the vendor answers to an order about a call. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableControlResult.Builder.class)
@JsonSerialize(as = ImmutableControlResult.class)
public interface ControlResult {
    /**
     * Whether it was carried out; one manual sends it as a text.
     *
     * @return {@code success}, empty when it is not told
     */
    @JsonProperty("success")
    Optional<Boolean> success();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

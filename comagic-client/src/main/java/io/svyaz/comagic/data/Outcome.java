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
 * What a method that changes something answers: mostly nothing, for a failure is an error.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableOutcome.Builder.class)
@JsonSerialize(as = ImmutableOutcome.class)
public interface Outcome {
    /**
     * Whether the vendor says so.
     *
     * @return {@code success}
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

package io.svyaz.usedesk;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What Usedesk answers when there is nothing else to say. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableAcknowledgement.Builder.class)
@JsonSerialize(as = ImmutableAcknowledgement.class)
public interface Acknowledgement {
    /**
     * The word {@code success}, or {@code true}.
     *
     * @return {@code status}; empty when there is none
     */
    @JsonProperty("status")
    Optional<String> status();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

package io.svyaz.usedesk.clients;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import io.svyaz.usedesk.internal.NoZeroId;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A key of another system. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableAdditionalId.Builder.class)
@JsonSerialize(as = ImmutableAdditionalId.class)
public interface AdditionalId {
    /**
     * The key.
     *
     * @return {@code value}; empty when there is none
     */
    @JsonProperty("value")
    Optional<String> value();

    /**
     * Whose.
     *
     * @return {@code client_id}; empty when there is none
     */
    @JsonProperty("client_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> clientId();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

package io.svyaz.helpdeskeddy.chat;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A chat session of a signed-in visitor. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableVisitorSession.Builder.class)
@JsonSerialize(as = ImmutableVisitorSession.class)
public interface VisitorSession {
    /**
     * Identifies the visitor to the chat. A secret of the visitor: do not share it with others.
     *
     * @return {@code id}; a UUID
     */
    @JsonProperty("id")
    @Value.Redacted
    String id();

    /**
     * When it ends, about 8 hours from now; asking again renews it.
     *
     * @return {@code expires}; sent as seconds in a text
     */
    @JsonProperty("expires")
    Optional<Instant> expires();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

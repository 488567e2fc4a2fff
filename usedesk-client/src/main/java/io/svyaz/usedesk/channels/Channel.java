package io.svyaz.usedesk.channels;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A way tickets come in. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableChannel.Builder.class)
@JsonSerialize(as = ImmutableChannel.class)
public interface Channel {
    /**
     * The number that tickets name.
     *
     * @return {@code channel_id}
     */
    @JsonProperty("channel_id")
    long channelId();

    /**
     * The name.
     *
     * @return {@code channel_name}; empty when there is none
     */
    @JsonProperty("channel_name")
    Optional<String> channelName();

    /**
     * {@code email}, {@code chat}, {@code api} or another word.
     *
     * @return {@code channel_type}; empty when there is none
     */
    @JsonProperty("channel_type")
    Optional<String> channelType();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

package io.svyaz.comagic.tags;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.comagic.data.Named;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * The tags that a communication has now, as {@code update.tags_communication} may answer.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableTaggedCommunication.Builder.class)
@JsonSerialize(as = ImmutableTaggedCommunication.class)
public interface TaggedCommunication {
    /**
     * The communication.
     *
     * @return {@code communication_id}
     */
    @JsonProperty("communication_id")
    OptionalLong communicationId();

    /**
     * The kind of communication.
     *
     * @return {@code communication_type}
     */
    @JsonProperty("communication_type")
    Optional<String> communicationType();

    /**
     * The tags.
     *
     * @return {@code items}
     */
    @JsonProperty("items")
    List<Named> items();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

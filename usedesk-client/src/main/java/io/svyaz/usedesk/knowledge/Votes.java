package io.svyaz.usedesk.knowledge;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Votes for an article. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableVotes.Builder.class)
@JsonSerialize(as = ImmutableVotes.class)
public interface Votes {
    /**
     * It helped.
     *
     * @return {@code positive}; empty when there is none
     */
    @JsonProperty("positive")
    Optional<Long> positive();

    /**
     * It did not help.
     *
     * @return {@code negative}; empty when there is none
     */
    @JsonProperty("negative")
    Optional<Long> negative();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

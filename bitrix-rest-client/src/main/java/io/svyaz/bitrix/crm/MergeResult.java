package io.svyaz.bitrix.crm;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What a merge came to. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableMergeResult.Builder.class)
@JsonSerialize(as = ImmutableMergeResult.class)
public interface MergeResult {
    /**
     * {@code SUCCESS}, {@code CONFLICT} when people have to decide, or {@code ERROR}.
     *
     * @return {@code STATUS}
     */
    @JsonProperty("STATUS")
    Optional<String> status();

    /**
     * The records it is about: merged into the first one, or in conflict.
     *
     * @return {@code ENTITY_IDS}; empty when there are none
     */
    @JsonProperty("ENTITY_IDS")
    List<Long> entityIds();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

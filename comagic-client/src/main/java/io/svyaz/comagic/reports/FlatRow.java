package io.svyaz.comagic.reports;

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
 * A row of one of the cabinet's flat reports: members differ by report and carry names and ids together.
 * Immutable.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableFlatRow.Builder.class)
@JsonSerialize(as = ImmutableFlatRow.class)
public interface FlatRow {
    /**
     * The communication, where the report is about one.
     *
     * @return {@code communication_id}
     */
    @JsonProperty("communication_id")
    Optional<String> communicationId();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

package io.svyaz.usedesk.tickets;

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

/** One thing that changed in a ticket. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableChange.Builder.class)
@JsonSerialize(as = ImmutableChange.class)
public interface Change {
    /**
     * What, for example {@code status_id} or {@code new_tags}; new words may come.
     *
     * @return {@code target}; empty when there is none
     */
    @JsonProperty("target")
    Optional<String> target();

    /**
     * The new value, whatever its type.
     *
     * @return {@code value}; empty when there is none
     */
    @JsonProperty("value")
    Optional<Object> value();

    /**
     * The old value, whatever its type.
     *
     * @return {@code old_value}; empty when there is none
     */
    @JsonProperty("old_value")
    Optional<Object> oldValue();

    /**
     * The SLA it is about.
     *
     * @return {@code sla_id}; empty when there is none
     */
    @JsonProperty("sla_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> slaId();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

package io.svyaz.usedesk.tickets;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import io.svyaz.usedesk.internal.NoZeroId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** One value that a list may hold. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableFieldOption.Builder.class)
@JsonSerialize(as = ImmutableFieldOption.class)
public interface FieldOption {
    /**
     * The number to write.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * Of which field.
     *
     * @return {@code ticket_field_id}; empty when there is none
     */
    @JsonProperty("ticket_field_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> ticketFieldId();

    /**
     * The text.
     *
     * @return {@code value}; empty when there is none
     */
    @JsonProperty("value")
    Optional<String> value();

    /**
     * The values one level up that it belongs to.
     *
     * @return {@code parent_option_id}; perhaps empty
     */
    @JsonProperty("parent_option_id")
    List<Long> parentOptionId();

    /**
     * Its place.
     *
     * @return {@code order}; empty when there is none
     */
    @JsonProperty("order")
    Optional<Integer> order();

    /**
     * When it was made.
     *
     * @return {@code created_at}; empty when there is none
     */
    @JsonProperty("created_at")
    Optional<Instant> createdAt();

    /**
     * When it was changed.
     *
     * @return {@code updated_at}; empty when there is none
     */
    @JsonProperty("updated_at")
    Optional<Instant> updatedAt();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

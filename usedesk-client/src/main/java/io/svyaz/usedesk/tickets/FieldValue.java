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

/** A custom field of a ticket with its value. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableFieldValue.Builder.class)
@JsonSerialize(as = ImmutableFieldValue.class)
public interface FieldValue {
    /**
     * The field in lists and webhooks, the value itself in a single ticket; {@link #fieldId()} tells.
     *
     * @return {@code id}; empty when there is none
     */
    @JsonProperty("id")
    Optional<Long> id();

    /**
     * The name of the field.
     *
     * @return {@code name}; empty when there is none
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * Of which ticket.
     *
     * @return {@code ticket_id}; empty when there is none
     */
    @JsonProperty("ticket_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> ticketId();

    /**
     * The field, where {@code id} is not.
     *
     * @return {@code ticket_field_id}; empty when there is none
     */
    @JsonProperty("ticket_field_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> ticketFieldId();

    /**
     * The value: text, a number, or a list.
     *
     * @return {@code value}; empty when there is none
     */
    @JsonProperty("value")
    Optional<Object> value();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();

    /**
     * The field, under either name.
     *
     * @return empty when the vendor does not say
     */
    default Optional<Long> fieldId() {
        return ticketFieldId().or(this::id);
    }
}

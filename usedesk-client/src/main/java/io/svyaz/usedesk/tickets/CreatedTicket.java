package io.svyaz.usedesk.tickets;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A ticket that was just created. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableCreatedTicket.Builder.class)
@JsonSerialize(as = ImmutableCreatedTicket.class)
public interface CreatedTicket {
    /**
     * Its number.
     *
     * @return {@code ticket_id}
     */
    @JsonProperty("ticket_id")
    long ticketId();

    /**
     * The word {@code success}.
     *
     * @return {@code status}; empty when there is none
     */
    @JsonProperty("status")
    Optional<String> status();

    /**
     * What became of the message in a messenger, for example {@code delivered}; the ticket is there in any case.
     *
     * @return {@code message_status}; empty when there is none
     */
    @JsonProperty("message_status")
    Optional<String> messageStatus();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

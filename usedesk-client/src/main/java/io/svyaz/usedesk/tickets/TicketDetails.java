package io.svyaz.usedesk.tickets;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import io.svyaz.usedesk.comments.Comment;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** One ticket with all that belongs to it. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableTicketDetails.Builder.class)
@JsonSerialize(as = ImmutableTicketDetails.class)
public interface TicketDetails {
    /**
     * The ticket itself.
     *
     * @return {@code ticket}
     */
    @JsonProperty("ticket")
    Ticket ticket();

    /**
     * What was written, in the vendor's order.
     *
     * @return {@code comments}; perhaps empty
     */
    @JsonProperty("comments")
    List<Comment> comments();

    /**
     * Tags.
     *
     * @return {@code tags}; perhaps empty
     */
    @JsonProperty("tags")
    List<TicketTag> tags();

    /**
     * What was changed, by whom.
     *
     * @return {@code changes}; perhaps empty
     */
    @JsonProperty("changes")
    List<TicketChange> changes();

    /**
     * Custom fields with their values.
     *
     * @return {@code custom_fields}; perhaps empty
     */
    @JsonProperty("custom_fields")
    List<FieldValue> customFields();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

package io.svyaz.usedesk.events;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import io.svyaz.usedesk.internal.NoZeroId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What a client thinks of an answer. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableRating.Builder.class)
@JsonSerialize(as = ImmutableRating.class)
public interface Rating {
    /**
     * The number of the rating.
     *
     * @return {@code id}; empty when there is none
     */
    @JsonProperty("id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> id();

    /**
     * The agent.
     *
     * @return {@code user_id}; empty when there is none
     */
    @JsonProperty("user_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> userId();

    /**
     * Who rates.
     *
     * @return {@code client_id}; empty when there is none
     */
    @JsonProperty("client_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> clientId();

    /**
     * In which ticket.
     *
     * @return {@code ticket_id}; empty when there is none
     */
    @JsonProperty("ticket_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> ticketId();

    /**
     * The mark.
     *
     * @return {@code rating}; empty when there is none
     */
    @JsonProperty("rating")
    Optional<Integer> rating();

    /**
     * The account.
     *
     * @return {@code company_id}; empty when there is none
     */
    @JsonProperty("company_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> companyId();

    /**
     * Which answer.
     *
     * @return {@code ticket_comment_id}; empty when there is none
     */
    @JsonProperty("ticket_comment_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> ticketCommentId();

    /**
     * What was said besides.
     *
     * @return {@code comment}; empty when there is none
     */
    @JsonProperty("comment")
    Optional<String> comment();

    /**
     * When.
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

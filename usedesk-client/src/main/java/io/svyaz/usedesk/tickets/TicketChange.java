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

/** A change of a ticket by an agent or a rule. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableTicketChange.Builder.class)
@JsonSerialize(as = ImmutableTicketChange.class)
public interface TicketChange {
    /**
     * The number of the change.
     *
     * @return {@code id}; empty when there is none
     */
    @JsonProperty("id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> id();

    /**
     * The rule; empty for an agent.
     *
     * @return {@code trigger_id}; empty when there is none
     */
    @JsonProperty("trigger_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> triggerId();

    /**
     * The agent; empty for a rule.
     *
     * @return {@code user_id}; empty when there is none
     */
    @JsonProperty("user_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> userId();

    /**
     * Of which ticket.
     *
     * @return {@code ticket_id}; empty when there is none
     */
    @JsonProperty("ticket_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> ticketId();

    /**
     * What changed.
     *
     * @return {@code data}; perhaps empty
     */
    @JsonProperty("data")
    List<Change> data();

    /**
     * When.
     *
     * @return {@code changed_at}; empty when there is none
     */
    @JsonProperty("changed_at")
    Optional<Instant> changedAt();

    /**
     * The status before; zero when it did not change.
     *
     * @return {@code old_status}; empty when there is none
     */
    @JsonProperty("old_status")
    Optional<TicketStatus> oldStatus();

    /**
     * The status after; zero when it did not change.
     *
     * @return {@code new_status}; empty when there is none
     */
    @JsonProperty("new_status")
    Optional<TicketStatus> newStatus();

    /**
     * The account.
     *
     * @return {@code company_id}; empty when there is none
     */
    @JsonProperty("company_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> companyId();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

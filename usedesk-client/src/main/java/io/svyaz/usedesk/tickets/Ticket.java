package io.svyaz.usedesk.tickets;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import io.svyaz.usedesk.internal.NoZeroId;
import io.svyaz.usedesk.internal.NoZeroText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A ticket: a row of a list, the head of one ticket, or what a webhook tells of it. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableTicket.Builder.class)
@JsonSerialize(as = ImmutableTicket.class)
public interface Ticket {
    /**
     * The number of the ticket.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * The subject.
     *
     * @return {@code subject}; empty when there is none
     */
    @JsonProperty("subject")
    Optional<String> subject();

    /**
     * The status as lists name it; {@link #status()} reads both names.
     *
     * @return {@code status}; empty when there is none
     */
    @JsonProperty("status")
    Optional<TicketStatus> listStatus();

    /**
     * The status as a single ticket names it; {@link #status()} reads both names.
     *
     * @return {@code status_id}; empty when there is none
     */
    @JsonProperty("status_id")
    Optional<TicketStatus> statusId();

    /**
     * {@code low}, {@code medium}, {@code urgent}, {@code extreme} or a word to come.
     *
     * @return {@code priority}; empty when there is none
     */
    @JsonProperty("priority")
    Optional<String> priority();

    /**
     * {@code question}, {@code task}, {@code problem}, {@code incident} or a word to come.
     *
     * @return {@code type}; empty when there is none
     */
    @JsonProperty("type")
    Optional<String> type();

    /**
     * Who asks.
     *
     * @return {@code client_id}; empty when there is none
     */
    @JsonProperty("client_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> clientId();

    /**
     * The name of who asks.
     *
     * @return {@code client_name}; empty when there is none
     */
    @JsonProperty("client_name")
    Optional<String> clientName();

    /**
     * The agent in charge.
     *
     * @return {@code assignee_id}; empty when there is none
     */
    @JsonProperty("assignee_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> assigneeId();

    /**
     * The group in charge.
     *
     * @return {@code group}; empty when there is none
     */
    @JsonProperty("group")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> group();

    /**
     * Where it came from.
     *
     * @return {@code channel_id}; empty when there is none
     */
    @JsonProperty("channel_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> channelId();

    /**
     * The address it came to.
     *
     * @return {@code channel_email}; empty when there is none
     */
    @JsonProperty("channel_email")
    @JsonDeserialize(contentUsing = NoZeroText.class)
    Optional<String> channelEmail();

    /**
     * The address of who asks.
     *
     * @return {@code email}; empty when there is none
     */
    @JsonProperty("email")
    @JsonDeserialize(contentUsing = NoZeroText.class)
    Optional<String> email();

    /**
     * When it was created, as lists name it; {@link #createdAt()} reads both names.
     *
     * @return {@code created_at}; empty when there is none
     */
    @JsonProperty("created_at")
    Optional<Instant> listCreatedAt();

    /**
     * When it was created, as a single ticket names it; {@link #createdAt()} reads both names.
     *
     * @return {@code published_at}; empty when there is none
     */
    @JsonProperty("published_at")
    Optional<Instant> publishedAt();

    /**
     * When anything changed.
     *
     * @return {@code last_updated_at}; empty when there is none
     */
    @JsonProperty("last_updated_at")
    Optional<Instant> lastUpdatedAt();

    /**
     * When to remind.
     *
     * @return {@code remind_at}; empty when there is none
     */
    @JsonProperty("remind_at")
    Optional<Instant> remindAt();

    /**
     * The newest message, plain.
     *
     * @return {@code last_comment}; empty when there is none
     */
    @JsonProperty("last_comment")
    Optional<String> lastComment();

    /**
     * The account.
     *
     * @return {@code company_id}; empty when there is none
     */
    @JsonProperty("company_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> companyId();

    /**
     * The caller's own key; the token of the chat for tickets of the SDK, so never log it.
     *
     * @return {@code additional_id}; empty when there is none
     */
    @JsonProperty("additional_id")
    @JsonDeserialize(contentUsing = NoZeroText.class)
    Optional<String> additionalId();

    /**
     * Custom fields with their values.
     *
     * @return {@code ticket_fields}; perhaps empty
     */
    @JsonProperty("ticket_fields")
    List<FieldValue> ticketFields();

    /**
     * Custom fields as single tickets and webhooks name them.
     *
     * @return {@code custom_fields}; perhaps empty
     */
    @JsonProperty("custom_fields")
    List<FieldValue> customFields();

    /**
     * Tags.
     *
     * @return {@code tags}; perhaps empty
     */
    @JsonProperty("tags")
    List<TicketTag> tags();

    /**
     * {@code write} or {@code read}; only where the query asks for an agent.
     *
     * @return {@code rights}; empty when there is none
     */
    @JsonProperty("rights")
    Optional<String> rights();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();

    /**
     * The status under either name.
     *
     * @return empty when the vendor does not say
     */
    default Optional<TicketStatus> status() {
        return listStatus().or(this::statusId);
    }

    /**
     * When it was created, under either name.
     *
     * @return empty when the vendor does not say
     */
    default Optional<Instant> createdAt() {
        return listCreatedAt().or(this::publishedAt);
    }
}

package io.svyaz.usedesk.comments;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import io.svyaz.usedesk.clients.ClientCard;
import io.svyaz.usedesk.internal.NoZeroId;
import io.svyaz.usedesk.users.User;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A message in a ticket. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableComment.Builder.class)
@JsonSerialize(as = ImmutableComment.class)
public interface Comment {
    /**
     * The number of the message.
     *
     * @return {@code id}; empty when there is none
     */
    @JsonProperty("id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> id();

    /**
     * The text as HTML.
     *
     * @return {@code message}; empty when there is none
     */
    @JsonProperty("message")
    Optional<String> message();

    /**
     * {@code user}, {@code client}, {@code trigger} or a word to come.
     *
     * @return {@code from}; empty when there is none
     */
    @JsonProperty("from")
    Optional<String> side();

    /**
     * {@code public}, {@code private} or a word to come.
     *
     * @return {@code type}; empty when there is none
     */
    @JsonProperty("type")
    Optional<String> type();

    /**
     * The agent who wrote it.
     *
     * @return {@code user_id}; empty when there is none
     */
    @JsonProperty("user_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> userId();

    /**
     * The client who wrote it.
     *
     * @return {@code client_id}; empty when there is none
     */
    @JsonProperty("client_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> clientId();

    /**
     * The name of that client.
     *
     * @return {@code client_name}; empty when there is none
     */
    @JsonProperty("client_name")
    Optional<String> clientName();

    /**
     * In which ticket.
     *
     * @return {@code ticket_id}; empty when there is none
     */
    @JsonProperty("ticket_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> ticketId();

    /**
     * Whether it opened the ticket.
     *
     * @return {@code is_first}; empty when there is none
     */
    @JsonProperty("is_first")
    Optional<Boolean> isFirst();

    /**
     * Whether it was delivered.
     *
     * @return {@code delivered}; empty when there is none
     */
    @JsonProperty("delivered")
    Optional<Boolean> delivered();

    /**
     * Whether it was read.
     *
     * @return {@code readed}; empty when there is none
     */
    @JsonProperty("readed")
    Optional<Boolean> readed();

    /**
     * When it was written.
     *
     * @return {@code published_at}; empty when there is none
     */
    @JsonProperty("published_at")
    Optional<Instant> publishedAt();

    /**
     * Files.
     *
     * @return {@code files}; perhaps empty
     */
    @JsonProperty("files")
    List<CommentFile> files();

    /**
     * Who got a copy.
     *
     * @return {@code cc}; perhaps empty
     */
    @JsonProperty("cc")
    List<String> cc();

    /**
     * Who got a hidden copy.
     *
     * @return {@code bcc}; perhaps empty
     */
    @JsonProperty("bcc")
    List<String> bcc();

    /**
     * The client as a record.
     *
     * @return {@code client}; empty when there is none
     */
    @JsonProperty("client")
    Optional<ClientCard> client();

    /**
     * The agent as a record.
     *
     * @return {@code user}; empty when there is none
     */
    @JsonProperty("user")
    Optional<User> user();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

package io.svyaz.usedesk.chats;

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

/** A message that was put into a chat. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableSentMessage.Builder.class)
@JsonSerialize(as = ImmutableSentMessage.class)
public interface SentMessage {
    /**
     * The chat, new or not.
     *
     * @return {@code chat_id}
     */
    @JsonProperty("chat_id")
    long chatId();

    /**
     * The account.
     *
     * @return {@code company_id}; empty when there is none
     */
    @JsonProperty("company_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> companyId();

    /**
     * The ticket, where there is one.
     *
     * @return {@code ticket_id}; empty when there is none
     */
    @JsonProperty("ticket_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> ticketId();

    /**
     * The channel.
     *
     * @return {@code channel_id}; empty when there is none
     */
    @JsonProperty("channel_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> channelId();

    /**
     * Who asks.
     *
     * @return {@code client_id}; empty when there is none
     */
    @JsonProperty("client_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> clientId();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

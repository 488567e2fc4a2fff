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

/** A chat that was given to an agent. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableChatAssignee.Builder.class)
@JsonSerialize(as = ImmutableChatAssignee.class)
public interface ChatAssignee {
    /**
     * The chat.
     *
     * @return {@code chat_id}
     */
    @JsonProperty("chat_id")
    long chatId();

    /**
     * The agent.
     *
     * @return {@code user_id}; empty when there is none
     */
    @JsonProperty("user_id")
    @JsonDeserialize(contentUsing = NoZeroId.class)
    Optional<Long> userId();

    /**
     * Where agents read it.
     *
     * @return {@code url}; empty when there is none
     */
    @JsonProperty("url")
    Optional<String> url();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

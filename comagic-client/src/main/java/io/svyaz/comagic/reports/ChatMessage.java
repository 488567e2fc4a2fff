package io.svyaz.comagic.reports;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A message of a chat, a row of {@code get.chat_messages_report}. Immutable.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableChatMessage.Builder.class)
@JsonSerialize(as = ImmutableChatMessage.class)
public interface ChatMessage {
    /**
     * The message.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    OptionalLong id();

    /**
     * The chat.
     *
     * @return {@code chat_id}
     */
    @JsonProperty("chat_id")
    OptionalLong chatId();

    /**
     * The channel's id.
     *
     * @return {@code channel_id}
     */
    @JsonProperty("channel_id")
    OptionalLong channelId();

    /**
     * The channel's kind.
     *
     * @return {@code channel_type}
     */
    @JsonProperty("channel_type")
    Optional<String> channelType();

    /**
     * When it was written.
     *
     * @return {@code date_time}, in the account's time zone
     */
    @JsonProperty("date_time")
    Optional<LocalDateTime> dateTime();

    /**
     * Who wrote it, for example {@code visitor}.
     *
     * @return {@code source}
     */
    @JsonProperty("source")
    Optional<String> source();

    /**
     * What was written.
     *
     * @return {@code text}
     */
    @JsonProperty("text")
    Optional<String> text();

    /**
     * The visitor.
     *
     * @return {@code visitor_id}
     */
    @JsonProperty("visitor_id")
    OptionalLong visitorId();

    /**
     * The employee.
     *
     * @return {@code employee_id}
     */
    @JsonProperty("employee_id")
    OptionalLong employeeId();

    /**
     * The employee's name.
     *
     * @return {@code employee_full_name}
     */
    @JsonProperty("employee_full_name")
    Optional<String> employeeFullName();

    /**
     * A file.
     *
     * @return {@code resource}
     */
    @JsonProperty("resource")
    Optional<ChatResource> resource();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

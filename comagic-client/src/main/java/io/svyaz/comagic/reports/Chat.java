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
 * A chat, a row of {@code get.chats_report}. Immutable.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableChat.Builder.class)
@JsonSerialize(as = ImmutableChat.class)
public interface Chat extends Attribution {
    /**
     * The chat.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    OptionalLong id();

    /**
     * The communication.
     *
     * @return {@code communication_id}
     */
    @JsonProperty("communication_id")
    OptionalLong communicationId();

    /**
     * Always {@code chat}.
     *
     * @return {@code communication_type}
     */
    @JsonProperty("communication_type")
    Optional<String> communicationType();

    /**
     * When it began.
     *
     * @return {@code date_time}, in the account's time zone
     */
    @JsonProperty("date_time")
    Optional<LocalDateTime> dateTime();

    /**
     * For example {@code lost}; new ones come.
     *
     * @return {@code status}
     */
    @JsonProperty("status")
    Optional<String> status();

    /**
     * Who began it.
     *
     * @return {@code initiator}
     */
    @JsonProperty("initiator")
    Optional<String> initiator();

    /**
     * Seconds, as text.
     *
     * @return {@code duration}
     */
    @JsonProperty("duration")
    Optional<String> duration();

    /**
     * Seconds until the first answer.
     *
     * @return {@code answer_time}
     */
    @JsonProperty("answer_time")
    OptionalLong answerTime();

    /**
     * How many messages.
     *
     * @return {@code messages_count}
     */
    @JsonProperty("messages_count")
    OptionalLong messagesCount();

    /**
     * The channel's id.
     *
     * @return {@code chat_channel_id}
     */
    @JsonProperty("chat_channel_id")
    OptionalLong chatChannelId();

    /**
     * The channel's kind.
     *
     * @return {@code chat_channel_type}
     */
    @JsonProperty("chat_channel_type")
    Optional<String> chatChannelType();

    /**
     * The channel's name.
     *
     * @return {@code chat_channel_name}
     */
    @JsonProperty("chat_channel_name")
    Optional<String> chatChannelName();

    /**
     * Why it ended.
     *
     * @return {@code release_cause}
     */
    @JsonProperty("release_cause")
    Optional<String> releaseCause();

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
     * The visitor's mark; the vendor spells it so.
     *
     * @return {@code employee_raiting}
     */
    @JsonProperty("employee_raiting")
    OptionalLong employeeRating();

    /**
     * The visitor's number.
     *
     * @return {@code visitor_phone_number}
     */
    @JsonProperty("visitor_phone_number")
    Optional<String> visitorPhoneNumber();

    /**
     * Whether it was passed on.
     *
     * @return {@code is_transfer}
     */
    @JsonProperty("is_transfer")
    Optional<Boolean> transfer();

    /**
     * Whether several visitors took part.
     *
     * @return {@code is_group_chat}
     */
    @JsonProperty("is_group_chat")
    Optional<Boolean> groupChat();

    /**
     * The id that was given when it was uploaded.
     *
     * @return {@code ext_id}
     */
    @JsonProperty("ext_id")
    Optional<String> extId();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

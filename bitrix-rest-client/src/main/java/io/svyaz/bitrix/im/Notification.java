package io.svyaz.bitrix.im;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.bitrix.FieldValues;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A notification of the current user. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableNotification.Builder.class)
@JsonSerialize(as = ImmutableNotification.class)
public interface Notification {
    /**
     * The id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * The chat of notifications.
     *
     * @return {@code chat_id}
     */
    @JsonProperty("chat_id")
    Optional<Long> chatId();

    /**
     * Who caused it.
     *
     * @return {@code author_id}
     */
    @JsonProperty("author_id")
    Optional<Long> authorId();

    /**
     * When it came.
     *
     * @return {@code date}
     */
    @JsonProperty("date")
    Optional<OffsetDateTime> date();

    /**
     * The kind; 1 asks for a decision.
     *
     * @return {@code notify_type}
     */
    @JsonProperty("notify_type")
    Optional<Integer> notifyType();

    /**
     * The module it comes from.
     *
     * @return {@code notify_module}
     */
    @JsonProperty("notify_module")
    Optional<String> notifyModule();

    /**
     * The event it tells of.
     *
     * @return {@code notify_event}
     */
    @JsonProperty("notify_event")
    Optional<String> notifyEvent();

    /**
     * The tag, by which a later one replaces it.
     *
     * @return {@code notify_tag}
     */
    @JsonProperty("notify_tag")
    Optional<String> notifyTag();

    /**
     * The second tag.
     *
     * @return {@code notify_sub_tag}
     */
    @JsonProperty("notify_sub_tag")
    Optional<String> notifySubTag();

    /**
     * The title.
     *
     * @return {@code notify_title}
     */
    @JsonProperty("notify_title")
    Optional<String> notifyTitle();

    /**
     * The text, perhaps with markup.
     *
     * @return {@code text}
     */
    @JsonProperty("text")
    Optional<String> text();

    /**
     * Whether it was read.
     *
     * @return {@code notify_read}
     */
    @JsonProperty("notify_read")
    Optional<Boolean> read();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();

    /**
     * Everything else by name and type.
     *
     * @return a view
     */
    default FieldValues fields() {
        return new FieldValues(unknownFields());
    }
}

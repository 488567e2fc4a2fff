package io.svyaz.bitrix.im;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.bitrix.FieldValues;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A page of notifications, as {@code im.notify.get} returns it. The users are in {@link #fields()}. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableNotificationPage.Builder.class)
@JsonSerialize(as = ImmutableNotificationPage.class)
public interface NotificationPage {
    /**
     * How many there are.
     *
     * @return {@code total_count}
     */
    @JsonProperty("total_count")
    Optional<Long> totalCount();

    /**
     * How many of them are not read.
     *
     * @return {@code total_unread_count}
     */
    @JsonProperty("total_unread_count")
    Optional<Long> totalUnreadCount();

    /**
     * The chat of notifications.
     *
     * @return {@code chat_id}
     */
    @JsonProperty("chat_id")
    Optional<Long> chatId();

    /**
     * The notifications: first those that ask for a decision, each kind from the newest on.
     *
     * @return {@code notifications}; empty when there is none
     */
    @JsonProperty("notifications")
    List<Notification> notifications();

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

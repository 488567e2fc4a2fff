package io.svyaz.bitrix.events;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A row of the offline queue: the last change of one object. Immutable.
 *
 * <p>The queue keeps one row for an object and an event, however often it changed.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableOfflineRow.Builder.class)
@JsonSerialize(as = ImmutableOfflineRow.class)
public interface OfflineRow {
    /**
     * The row's id.
     *
     * @return {@code ID}
     */
    @JsonProperty("ID")
    long id();

    /**
     * When the object last changed.
     *
     * @return {@code TIMESTAMP_X}
     */
    @JsonProperty("TIMESTAMP_X")
    Optional<OffsetDateTime> timestampX();

    /**
     * The event.
     *
     * @return {@code EVENT_NAME}
     */
    @JsonProperty("EVENT_NAME")
    String eventName();

    /**
     * What the event carries, as it came; not shown by {@code toString}, as it may be personal.
     *
     * @return {@code EVENT_DATA}; false when there is nothing
     */
    @JsonProperty("EVENT_DATA")
    @Value.Redacted
    Optional<Object> eventData();

    /**
     * What the portal adds, as it came.
     *
     * @return {@code EVENT_ADDITIONAL}; false when there is nothing
     */
    @JsonProperty("EVENT_ADDITIONAL")
    @Value.Redacted
    Optional<Object> eventAdditional();

    /**
     * The same for all changes of one object.
     *
     * @return {@code MESSAGE_ID}
     */
    @JsonProperty("MESSAGE_ID")
    String messageId();

    /**
     * Which process the row is kept for.
     *
     * @return {@code PROCESS_ID}; empty when nobody took it, and in batches
     */
    @JsonProperty("PROCESS_ID")
    Optional<String> processId();

    /**
     * Whether it was marked as failed.
     *
     * @return {@code ERROR}; in lists only
     */
    @JsonProperty("ERROR")
    Optional<Boolean> error();

    /**
     * Everything else as it came.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    @Value.Redacted
    Map<String, @AllowNulls Object> unknownFields();

    /**
     * The row as an event: without portal, host and binding. A row without data is an {@link UnknownEvent}.
     *
     * @return the event
     * @throws MalformedEventException when the row holds more than {@link EventLimits#defaults()} allows
     */
    default BitrixEvent event() {
        return OfflineRows.event(this);
    }
}

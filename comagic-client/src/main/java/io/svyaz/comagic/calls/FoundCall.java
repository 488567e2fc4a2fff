package io.svyaz.comagic.calls;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A call found by the name the host gave it: going on, or over and in the report. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableFoundCall.Builder.class)
@JsonSerialize(as = ImmutableFoundCall.class)
public interface FoundCall {
    /**
     * The id of the call.
     *
     * @return the same in reports and notifications
     */
    @JsonProperty("id")
    long callSessionId();

    /**
     * Whether it is going on.
     *
     * @return false when it is over
     */
    @JsonProperty("active")
    @Value.Default
    default boolean active() {
        return false;
    }

    /**
     * When it began, as written.
     *
     * @return {@code start_time}
     */
    @JsonProperty("start_time")
    Optional<String> startTime();

    /**
     * The other side.
     *
     * @return {@code contact_phone_number}
     */
    @JsonProperty("contact_phone_number")
    Optional<String> contactPhoneNumber();

    /**
     * Whether nobody talked.
     *
     * @return {@code is_lost}; empty while it is going on
     */
    @JsonProperty("is_lost")
    Optional<Boolean> lost();

    /**
     * Why it ended, in the vendor's words.
     *
     * @return {@code finish_reason}; empty while it is going on
     */
    @JsonProperty("finish_reason")
    Optional<String> finishReason();

    /**
     * How long they talked.
     *
     * @return {@code talk_duration}; empty while it is going on
     */
    @JsonProperty("talk_duration")
    Optional<Duration> talkDuration();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

package io.svyaz.helpdeskeddy.telephony;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A call as the helpdesk keeps it. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableRegisteredCall.Builder.class)
@JsonSerialize(as = ImmutableRegisteredCall.class)
public interface RegisteredCall {
    /**
     * The helpdesk's id of the call.
     *
     * @return {@code call_id}
     */
    @JsonProperty("call_id")
    Optional<String> callId();

    /**
     * The telephone system's id of the call.
     *
     * @return {@code pbx_call_id}
     */
    @JsonProperty("pbx_call_id")
    Optional<String> pbxCallId();

    /**
     * Who talks.
     *
     * @return {@code user_id}
     */
    @JsonProperty("user_id")
    Optional<Long> userId();

    /**
     * Who talks, as the telephone system knows them.
     *
     * @return {@code pbx_user_id}
     */
    @JsonProperty("pbx_user_id")
    Optional<String> pbxUserId();

    /**
     * For example {@code ringing} or {@code answered}.
     *
     * @return {@code call_status}; an open set
     */
    @JsonProperty("call_status")
    Optional<String> callStatus();

    /**
     * The address of the record.
     *
     * @return {@code audio_record}
     */
    @JsonProperty("audio_record")
    Optional<String> audioRecord();

    /**
     * The ticket of the call.
     *
     * @return {@code ticket_id}
     */
    @JsonProperty("ticket_id")
    Optional<Long> ticketId();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

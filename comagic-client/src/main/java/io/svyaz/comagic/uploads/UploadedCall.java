package io.svyaz.comagic.uploads;

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
 * An uploaded call and how far it is, a row of {@code get.uploaded_calls}. Immutable.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableUploadedCall.Builder.class)
@JsonSerialize(as = ImmutableUploadedCall.class)
public interface UploadedCall {
    /**
     * The call's id there.
     *
     * @return {@code ext_id}
     */
    @JsonProperty("ext_id")
    Optional<String> extId();

    /**
     * The id of the request that brought it.
     *
     * @return {@code ext_request_id}
     */
    @JsonProperty("ext_request_id")
    Optional<String> extRequestId();

    /**
     * When it was brought.
     *
     * @return {@code upload_time}, in the account's time zone
     */
    @JsonProperty("upload_time")
    Optional<LocalDateTime> uploadTime();

    /**
     * For example {@code processed}; new ones come.
     *
     * @return {@code status}
     */
    @JsonProperty("status")
    Optional<String> status();

    /**
     * What went wrong.
     *
     * @return {@code error_code}
     */
    @JsonProperty("error_code")
    Optional<String> errorCode();

    /**
     * The call's id here.
     *
     * @return {@code call_session_id}
     */
    @JsonProperty("call_session_id")
    OptionalLong callSessionId();

    /**
     * {@code in} or {@code out}.
     *
     * @return {@code direction}
     */
    @JsonProperty("direction")
    Optional<String> direction();

    /**
     * Who called, digits.
     *
     * @return {@code calling_phone_number}
     */
    @JsonProperty("calling_phone_number")
    Optional<String> callingPhoneNumber();

    /**
     * Who was called, digits.
     *
     * @return {@code called_phone_number}
     */
    @JsonProperty("called_phone_number")
    Optional<String> calledPhoneNumber();

    /**
     * When it began.
     *
     * @return {@code start_time}, in the account's time zone
     */
    @JsonProperty("start_time")
    Optional<LocalDateTime> startTime();

    /**
     * When it ended.
     *
     * @return {@code finish_time}, in the account's time zone
     */
    @JsonProperty("finish_time")
    Optional<LocalDateTime> finishTime();

    /**
     * Whether nobody talked.
     *
     * @return {@code is_lost}
     */
    @JsonProperty("is_lost")
    Optional<Boolean> lost();

    /**
     * Seconds they talked.
     *
     * @return {@code talk_duration}
     */
    @JsonProperty("talk_duration")
    OptionalLong talkDuration();

    /**
     * Seconds the caller waited.
     *
     * @return {@code wait_duration}
     */
    @JsonProperty("wait_duration")
    OptionalLong waitDuration();

    /**
     * The visit.
     *
     * @return {@code visitor_session_id}
     */
    @JsonProperty("visitor_session_id")
    OptionalLong visitorSessionId();

    /**
     * A note.
     *
     * @return {@code comment}
     */
    @JsonProperty("comment")
    Optional<String> comment();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

package io.svyaz.comagic.reports;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A call, a row of {@code get.calls_report}. Only asked fields are there. Durations are in seconds. Immutable.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableCallSession.Builder.class)
@JsonSerialize(as = ImmutableCallSession.class)
public interface CallSession extends Attribution {
    /**
     * The call session.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    OptionalLong id();

    /**
     * When it began.
     *
     * @return {@code start_time}, in the account's time zone
     */
    @JsonProperty("start_time")
    Optional<LocalDateTime> startTime();

    /**
     * When it ended; empty while it goes on.
     *
     * @return {@code finish_time}, in the account's time zone
     */
    @JsonProperty("finish_time")
    Optional<LocalDateTime> finishTime();

    /**
     * Why it ended, in the vendor's many words.
     *
     * @return {@code finish_reason}
     */
    @JsonProperty("finish_reason")
    Optional<String> finishReason();

    /**
     * {@code in} or {@code out}.
     *
     * @return {@code direction}
     */
    @JsonProperty("direction")
    Optional<String> direction();

    /**
     * What made the call, for example {@code sip}; new ones come.
     *
     * @return {@code source}
     */
    @JsonProperty("source")
    Optional<String> source();

    /**
     * Whether nobody talked.
     *
     * @return {@code is_lost}
     */
    @JsonProperty("is_lost")
    Optional<Boolean> lost();

    /**
     * Whether it was passed on.
     *
     * @return {@code is_transfer}
     */
    @JsonProperty("is_transfer")
    Optional<Boolean> transfer();

    /**
     * The communication; the same as the call session.
     *
     * @return {@code communication_id}
     */
    @JsonProperty("communication_id")
    OptionalLong communicationId();

    /**
     * Always {@code call}.
     *
     * @return {@code communication_type}
     */
    @JsonProperty("communication_type")
    Optional<String> communicationType();

    /**
     * The caller or the called, digits.
     *
     * @return {@code contact_phone_number}
     */
    @JsonProperty("contact_phone_number")
    Optional<String> contactPhoneNumber();

    /**
     * The account's number, digits.
     *
     * @return {@code virtual_phone_number}
     */
    @JsonProperty("virtual_phone_number")
    Optional<String> virtualPhoneNumber();

    /**
     * The operator's number, digits.
     *
     * @return {@code operator_phone_number}
     */
    @JsonProperty("operator_phone_number")
    Optional<String> operatorPhoneNumber();

    /**
     * The region of the contact's number.
     *
     * @return {@code cpn_region_name}
     */
    @JsonProperty("cpn_region_name")
    Optional<String> cpnRegionName();

    /**
     * How long the caller waited for an answer.
     *
     * @return {@code wait_duration}
     */
    @JsonProperty("wait_duration")
    OptionalLong waitDuration();

    /**
     * The same with the greeting.
     *
     * @return {@code total_wait_duration}
     */
    @JsonProperty("total_wait_duration")
    OptionalLong totalWaitDuration();

    /**
     * How long they talked.
     *
     * @return {@code talk_duration}
     */
    @JsonProperty("talk_duration")
    OptionalLong talkDuration();

    /**
     * How long they talked without holding.
     *
     * @return {@code clean_talk_duration}
     */
    @JsonProperty("clean_talk_duration")
    OptionalLong cleanTalkDuration();

    /**
     * How long it took in all.
     *
     * @return {@code total_duration}
     */
    @JsonProperty("total_duration")
    OptionalLong totalDuration();

    /**
     * Ids of the recordings.
     *
     * @return {@code call_records}
     */
    @JsonProperty("call_records")
    List<String> callRecords();

    /**
     * Ids of the recordings as WAV.
     *
     * @return {@code wav_call_records}
     */
    @JsonProperty("wav_call_records")
    List<String> wavCallRecords();

    /**
     * Ids of voice mails.
     *
     * @return {@code voice_mail_records}
     */
    @JsonProperty("voice_mail_records")
    List<String> voiceMailRecords();

    /**
     * A link to the recording.
     *
     * @return {@code full_record_file_link}
     */
    @JsonProperty("full_record_file_link")
    Optional<String> fullRecordFileLink();

    /**
     * Whom it reached.
     *
     * @return {@code employees}
     */
    @JsonProperty("employees")
    List<CallEmployee> employees();

    /**
     * The last employee who answered.
     *
     * @return {@code last_answered_employee_id}
     */
    @JsonProperty("last_answered_employee_id")
    OptionalLong lastAnsweredEmployeeId();

    /**
     * The name of that employee.
     *
     * @return {@code last_answered_employee_full_name}
     */
    @JsonProperty("last_answered_employee_full_name")
    Optional<String> lastAnsweredEmployeeFullName();

    /**
     * The first employee who answered.
     *
     * @return {@code first_answered_employee_id}
     */
    @JsonProperty("first_answered_employee_id")
    OptionalLong firstAnsweredEmployeeId();

    /**
     * The scenario that handled it.
     *
     * @return {@code scenario_id}
     */
    @JsonProperty("scenario_id")
    OptionalLong scenarioId();

    /**
     * The scenario's name.
     *
     * @return {@code scenario_name}
     */
    @JsonProperty("scenario_name")
    Optional<String> scenarioName();

    /**
     * The contact in the address book.
     *
     * @return {@code contact_id}
     */
    @JsonProperty("contact_id")
    OptionalLong contactId();

    /**
     * The contact's name.
     *
     * @return {@code contact_full_name}
     */
    @JsonProperty("contact_full_name")
    Optional<String> contactFullName();

    /**
     * The id that was given when the Call API began it.
     *
     * @return {@code call_api_external_id}
     */
    @JsonProperty("call_api_external_id")
    Optional<String> callApiExternalId();

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

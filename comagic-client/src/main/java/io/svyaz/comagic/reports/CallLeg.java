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
 * A part of a call, a row of {@code get.call_legs_report}. Durations are in seconds. Immutable.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableCallLeg.Builder.class)
@JsonSerialize(as = ImmutableCallLeg.class)
public interface CallLeg {
    /**
     * The leg.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    OptionalLong id();

    /**
     * The call it belongs to.
     *
     * @return {@code call_session_id}
     */
    @JsonProperty("call_session_id")
    OptionalLong callSessionId();

    /**
     * When it began.
     *
     * @return {@code start_time}, in the account's time zone
     */
    @JsonProperty("start_time")
    Optional<LocalDateTime> startTime();

    /**
     * When it was answered.
     *
     * @return {@code connect_time}, in the account's time zone
     */
    @JsonProperty("connect_time")
    Optional<LocalDateTime> connectTime();

    /**
     * How long they talked.
     *
     * @return {@code duration}
     */
    @JsonProperty("duration")
    OptionalLong duration();

    /**
     * How long it took in all.
     *
     * @return {@code total_duration}
     */
    @JsonProperty("total_duration")
    OptionalLong totalDuration();

    /**
     * Why it ended.
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
     * The account's number, digits.
     *
     * @return {@code virtual_phone_number}
     */
    @JsonProperty("virtual_phone_number")
    Optional<String> virtualPhoneNumber();

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
     * Whether it was passed on; the vendor spells it so.
     *
     * @return {@code is_transfered}
     */
    @JsonProperty("is_transfered")
    Optional<Boolean> transferred();

    /**
     * Whether it is the operator's.
     *
     * @return {@code is_operator}
     */
    @JsonProperty("is_operator")
    Optional<Boolean> operator();

    /**
     * Whether a coach listens.
     *
     * @return {@code is_coach}
     */
    @JsonProperty("is_coach")
    Optional<Boolean> coach();

    /**
     * Whether it failed.
     *
     * @return {@code is_failed}
     */
    @JsonProperty("is_failed")
    Optional<Boolean> failed();

    /**
     * Whether they talked.
     *
     * @return {@code is_talked}
     */
    @JsonProperty("is_talked")
    Optional<Boolean> talked();

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
     * The scenario's name.
     *
     * @return {@code scenario_name}
     */
    @JsonProperty("scenario_name")
    Optional<String> scenarioName();

    /**
     * Ids of the recordings.
     *
     * @return {@code call_records}
     */
    @JsonProperty("call_records")
    List<String> callRecords();

    /**
     * The contact's number, digits.
     *
     * @return {@code contact_phone_number}
     */
    @JsonProperty("contact_phone_number")
    Optional<String> contactPhoneNumber();

    /**
     * The group that was called.
     *
     * @return {@code group_name}
     */
    @JsonProperty("group_name")
    Optional<String> groupName();

    /**
     * The step of the scenario.
     *
     * @return {@code action_name}
     */
    @JsonProperty("action_name")
    Optional<String> actionName();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

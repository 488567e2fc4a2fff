package io.svyaz.bitrix.telephony;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.bitrix.FieldValues;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A call that has ended, as {@code telephony.externalCall.finish} returns it. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableFinishedCall.Builder.class)
@JsonSerialize(as = ImmutableFinishedCall.class)
public interface FinishedCall {
    /**
     * The call's id in the portal.
     *
     * @return {@code CALL_ID}
     */
    @JsonProperty("CALL_ID")
    String callId();

    /**
     * The call's id in the telephone system.
     *
     * @return {@code EXTERNAL_CALL_ID}
     */
    @JsonProperty("EXTERNAL_CALL_ID")
    Optional<String> externalCallId();

    /**
     * The user who spoke.
     *
     * @return {@code PORTAL_USER_ID}
     */
    @JsonProperty("PORTAL_USER_ID")
    Optional<Long> portalUserId();

    /**
     * The client's number.
     *
     * @return {@code PHONE_NUMBER}
     */
    @JsonProperty("PHONE_NUMBER")
    Optional<String> phoneNumber();

    /**
     * The line.
     *
     * @return {@code PORTAL_NUMBER}
     */
    @JsonProperty("PORTAL_NUMBER")
    Optional<String> portalNumber();

    /**
     * The kind of call: {@code 1} out, {@code 2} in, {@code 3} in and redirected, {@code 4} callback.
     *
     * @return {@code INCOMING}
     */
    @JsonProperty("INCOMING")
    Optional<String> incoming();

    /**
     * How long it took.
     *
     * @return {@code CALL_DURATION}; seconds on the wire
     */
    @JsonProperty("CALL_DURATION")
    Optional<Duration> callDuration();

    /**
     * The client's mark, 1 to 5.
     *
     * @return {@code CALL_VOTE}
     */
    @JsonProperty("CALL_VOTE")
    Optional<Integer> callVote();

    /**
     * What it cost.
     *
     * @return {@code COST}
     */
    @JsonProperty("COST")
    Optional<BigDecimal> cost();

    /**
     * In which currency.
     *
     * @return {@code COST_CURRENCY}
     */
    @JsonProperty("COST_CURRENCY")
    Optional<String> costCurrency();

    /**
     * How it ended: {@code 200} spoken, {@code 304} missed, {@code 603} declined, ..
     *
     * @return {@code CALL_FAILED_CODE}
     */
    @JsonProperty("CALL_FAILED_CODE")
    Optional<String> failedCode();

    /**
     * The same in words.
     *
     * @return {@code CALL_FAILED_REASON}
     */
    @JsonProperty("CALL_FAILED_REASON")
    Optional<String> failedReason();

    /**
     * The activity that was made of it.
     *
     * @return {@code CRM_ACTIVITY_ID}
     */
    @JsonProperty("CRM_ACTIVITY_ID")
    Optional<Long> crmActivityId();

    /**
     * What the call belongs to: {@code CONTACT}, {@code COMPANY} or {@code LEAD}.
     *
     * @return {@code CRM_ENTITY_TYPE}
     */
    @JsonProperty("CRM_ENTITY_TYPE")
    Optional<String> entityType();

    /**
     * The id of that.
     *
     * @return {@code CRM_ENTITY_ID}
     */
    @JsonProperty("CRM_ENTITY_ID")
    Optional<Long> entityId();

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

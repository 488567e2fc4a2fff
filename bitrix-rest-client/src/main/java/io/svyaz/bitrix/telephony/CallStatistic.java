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
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A call in the statistics, as {@code voximplant.statistic.get} returns it. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableCallStatistic.Builder.class)
@JsonSerialize(as = ImmutableCallStatistic.class)
public interface CallStatistic {
    /**
     * The id of the row.
     *
     * @return {@code ID}
     */
    @JsonProperty("ID")
    long id();

    /**
     * The call's id in the portal.
     *
     * @return {@code CALL_ID}
     */
    @JsonProperty("CALL_ID")
    Optional<String> callId();

    /**
     * The call's id in the telephone system.
     *
     * @return {@code EXTERNAL_CALL_ID}
     */
    @JsonProperty("EXTERNAL_CALL_ID")
    Optional<String> externalCallId();

    /**
     * {@code external}, {@code callback}, ..
     *
     * @return {@code CALL_CATEGORY}
     */
    @JsonProperty("CALL_CATEGORY")
    Optional<String> callCategory();

    /**
     * 1 out, 2 in, 3 in and redirected, 4 callback, 5 information.
     *
     * @return {@code CALL_TYPE}
     */
    @JsonProperty("CALL_TYPE")
    Optional<Integer> callType();

    /**
     * The user who spoke.
     *
     * @return {@code PORTAL_USER_ID}
     */
    @JsonProperty("PORTAL_USER_ID")
    Optional<Long> portalUserId();

    /**
     * The line.
     *
     * @return {@code PORTAL_NUMBER}
     */
    @JsonProperty("PORTAL_NUMBER")
    Optional<String> portalNumber();

    /**
     * The client's number.
     *
     * @return {@code PHONE_NUMBER}
     */
    @JsonProperty("PHONE_NUMBER")
    Optional<String> phoneNumber();

    /**
     * How long it took.
     *
     * @return {@code CALL_DURATION}; seconds on the wire
     */
    @JsonProperty("CALL_DURATION")
    Optional<Duration> callDuration();

    /**
     * When it began.
     *
     * @return {@code CALL_START_DATE}
     */
    @JsonProperty("CALL_START_DATE")
    Optional<OffsetDateTime> callStartDate();

    /**
     * Where the record can be fetched.
     *
     * @return {@code CALL_RECORD_URL}
     */
    @JsonProperty("CALL_RECORD_URL")
    Optional<String> callRecordUrl();

    /**
     * The record on the disk of the portal.
     *
     * @return {@code RECORD_FILE_ID}
     */
    @JsonProperty("RECORD_FILE_ID")
    Optional<Long> recordFileId();

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
     * How it ended: {@code 200} spoken, {@code 304} missed, {@code 603-S} declined by the client, ..
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
     * The activity that was made of it.
     *
     * @return {@code CRM_ACTIVITY_ID}
     */
    @JsonProperty("CRM_ACTIVITY_ID")
    Optional<Long> crmActivityId();

    /**
     * The transcript.
     *
     * @return {@code TRANSCRIPT_ID}
     */
    @JsonProperty("TRANSCRIPT_ID")
    Optional<Long> transcriptId();

    /**
     * The comment of the user.
     *
     * @return {@code COMMENT}
     */
    @JsonProperty("COMMENT")
    Optional<String> comment();

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

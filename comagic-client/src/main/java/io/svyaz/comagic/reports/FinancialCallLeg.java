package io.svyaz.comagic.reports;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * What a part of a call cost, a row of {@code get.financial_call_legs_report}. Immutable.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableFinancialCallLeg.Builder.class)
@JsonSerialize(as = ImmutableFinancialCallLeg.class)
public interface FinancialCallLeg {
    /**
     * The leg.
     *
     * @return {@code leg_id}
     */
    @JsonProperty("leg_id")
    OptionalLong legId();

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
     * {@code in} or {@code out}.
     *
     * @return {@code direction}
     */
    @JsonProperty("direction")
    Optional<String> direction();

    /**
     * For example {@code mobile}.
     *
     * @return {@code direction_type}
     */
    @JsonProperty("direction_type")
    Optional<String> directionType();

    /**
     * What made the call.
     *
     * @return {@code source}
     */
    @JsonProperty("source")
    Optional<String> source();

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
     * Seconds.
     *
     * @return {@code duration}
     */
    @JsonProperty("duration")
    OptionalLong duration();

    /**
     * Seconds that are paid for.
     *
     * @return {@code chargeable_duration}
     */
    @JsonProperty("chargeable_duration")
    OptionalLong chargeableDuration();

    /**
     * The price of a minute.
     *
     * @return {@code cost_per_minute}
     */
    @JsonProperty("cost_per_minute")
    Optional<BigDecimal> costPerMinute();

    /**
     * What it cost.
     *
     * @return {@code total_charge}
     */
    @JsonProperty("total_charge")
    Optional<BigDecimal> totalCharge();

    /**
     * What was paid with bonuses.
     *
     * @return {@code bonuses_charge}
     */
    @JsonProperty("bonuses_charge")
    Optional<BigDecimal> bonusesCharge();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

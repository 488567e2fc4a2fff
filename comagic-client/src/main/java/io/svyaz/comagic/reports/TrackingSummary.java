package io.svyaz.comagic.reports;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * How the numbers of a site are used, a row of {@code get.ct_summary_report} or {@code
 * get.ct_ac_summary_report}. Immutable.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableTrackingSummary.Builder.class)
@JsonSerialize(as = ImmutableTrackingSummary.class)
public interface TrackingSummary {
    /**
     * The site's id.
     *
     * @return {@code site_id}
     */
    @JsonProperty("site_id")
    OptionalLong siteId();

    /**
     * The site's domain.
     *
     * @return {@code site_domain}
     */
    @JsonProperty("site_domain")
    Optional<String> siteDomain();

    /**
     * The campaign's id.
     *
     * @return {@code ac_id}
     */
    @JsonProperty("ac_id")
    OptionalLong campaignId();

    /**
     * The campaign's name.
     *
     * @return {@code ac_name}
     */
    @JsonProperty("ac_name")
    Optional<String> campaignName();

    /**
     * Numbers in reserve.
     *
     * @return {@code reserve_numbers_count}
     */
    @JsonProperty("reserve_numbers_count")
    OptionalLong reserveNumbersCount();

    /**
     * Numbers in use.
     *
     * @return {@code active_numbers_count}
     */
    @JsonProperty("active_numbers_count")
    OptionalLong activeNumbersCount();

    /**
     * Calls for which the visit is known, by all calls.
     *
     * @return {@code dt_ratio}
     */
    @JsonProperty("dt_ratio")
    Optional<BigDecimal> dtRatio();

    /**
     * Calls without a visit.
     *
     * @return {@code non_session_calls_count}
     */
    @JsonProperty("non_session_calls_count")
    OptionalLong nonSessionCallsCount();

    /**
     * Calls.
     *
     * @return {@code calls_count}
     */
    @JsonProperty("calls_count")
    OptionalLong callsCount();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

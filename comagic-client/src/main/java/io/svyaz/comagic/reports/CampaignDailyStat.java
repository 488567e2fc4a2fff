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
 * A day of a campaign, a row of {@code get.campaign_daily_stat}. Immutable.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableCampaignDailyStat.Builder.class)
@JsonSerialize(as = ImmutableCampaignDailyStat.class)
public interface CampaignDailyStat {
    /**
     * The day.
     *
     * @return {@code date}
     */
    @JsonProperty("date")
    Optional<String> date();

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
     * @return {@code site_domain_name}
     */
    @JsonProperty("site_domain_name")
    Optional<String> siteDomainName();

    /**
     * The campaign's id; the vendor spells it so.
     *
     * @return {@code campain_id}
     */
    @JsonProperty("campain_id")
    OptionalLong campaignId();

    /**
     * The campaign's name.
     *
     * @return {@code campaign_name}
     */
    @JsonProperty("campaign_name")
    Optional<String> campaignName();

    /**
     * The campaign's id at the advertiser.
     *
     * @return {@code campaign_ext_id}
     */
    @JsonProperty("campaign_ext_id")
    Optional<String> campaignExtId();

    /**
     * The advertiser.
     *
     * @return {@code engine}
     */
    @JsonProperty("engine")
    Optional<String> engine();

    /**
     * The keyword.
     *
     * @return {@code keyword}
     */
    @JsonProperty("keyword")
    Optional<String> keyword();

    /**
     * The advertisement.
     *
     * @return {@code banner_id}
     */
    @JsonProperty("banner_id")
    Optional<String> bannerId();

    /**
     * What it cost.
     *
     * @return {@code cost_sum}
     */
    @JsonProperty("cost_sum")
    Optional<BigDecimal> costSum();

    /**
     * How often it was shown.
     *
     * @return {@code shows_count}
     */
    @JsonProperty("shows_count")
    OptionalLong showsCount();

    /**
     * How often it was clicked.
     *
     * @return {@code clicks_count}
     */
    @JsonProperty("clicks_count")
    OptionalLong clicksCount();

    /**
     * Visits.
     *
     * @return {@code visits_count}
     */
    @JsonProperty("visits_count")
    OptionalLong visitsCount();

    /**
     * Calls.
     *
     * @return {@code calls_count}
     */
    @JsonProperty("calls_count")
    OptionalLong callsCount();

    /**
     * Chats.
     *
     * @return {@code chats_count}
     */
    @JsonProperty("chats_count")
    OptionalLong chatsCount();

    /**
     * Goals.
     *
     * @return {@code goals_count}
     */
    @JsonProperty("goals_count")
    OptionalLong goalsCount();

    /**
     * Forms.
     *
     * @return {@code offline_messages_count}
     */
    @JsonProperty("offline_messages_count")
    OptionalLong offlineMessagesCount();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

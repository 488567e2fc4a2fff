package io.svyaz.comagic.sites;

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
 * A site, a row of {@code get.sites}. Immutable.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableSite.Builder.class)
@JsonSerialize(as = ImmutableSite.class)
public interface Site {
    /**
     * The site's id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    OptionalLong id();

    /**
     * The domain, without a scheme.
     *
     * @return {@code domain_name}
     */
    @JsonProperty("domain_name")
    Optional<String> domainName();

    /**
     * The site's name.
     *
     * @return {@code name}
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * The number shown to those without a source, digits.
     *
     * @return {@code default_phone_number}
     */
    @JsonProperty("default_phone_number")
    Optional<String> defaultPhoneNumber();

    /**
     * The key of the account's snippet.
     *
     * @return {@code app_key}
     */
    @JsonProperty("app_key")
    Optional<String> appKey();

    /**
     * The key of the site's snippet.
     *
     * @return {@code site_key}
     */
    @JsonProperty("site_key")
    Optional<String> siteKey();

    /**
     * Whether it works.
     *
     * @return {@code state}
     */
    @JsonProperty("state")
    Optional<String> state();

    /**
     * When it was made.
     *
     * @return {@code creation_date}, in the account's time zone
     */
    @JsonProperty("creation_date")
    Optional<LocalDateTime> creationDate();

    /**
     * The line of business.
     *
     * @return {@code industry_id}
     */
    @JsonProperty("industry_id")
    OptionalLong industryId();

    /**
     * The name of the line of business.
     *
     * @return {@code industry_name}
     */
    @JsonProperty("industry_name")
    Optional<String> industryName();

    /**
     * Seconds from which a call counts as a target.
     *
     * @return {@code target_call_min_duration}
     */
    @JsonProperty("target_call_min_duration")
    OptionalLong targetCallMinDuration();

    /**
     * Days a visitor is remembered.
     *
     * @return {@code cookie_lifetime}
     */
    @JsonProperty("cookie_lifetime")
    OptionalLong cookieLifetime();

    /**
     * Days a campaign is remembered.
     *
     * @return {@code campaign_lifetime}
     */
    @JsonProperty("campaign_lifetime")
    OptionalLong campaignLifetime();

    /**
     * Whether sales are noted.
     *
     * @return {@code sales_enabled}
     */
    @JsonProperty("sales_enabled")
    Optional<Boolean> salesEnabled();

    /**
     * The blocks.
     *
     * @return {@code site_blocks}
     */
    @JsonProperty("site_blocks")
    List<BlockOfSite> siteBlocks();

    /**
     * What is connected, for example {@code yandex.metrika}.
     *
     * @return {@code connected_integrations}
     */
    @JsonProperty("connected_integrations")
    List<String> connectedIntegrations();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

package io.svyaz.comagic.campaigns;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A campaign, a row of {@code get.campaigns}. Immutable.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableCampaign.Builder.class)
@JsonSerialize(as = ImmutableCampaign.class)
public interface Campaign {
    /**
     * The campaign's id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    OptionalLong id();

    /**
     * The campaign's name.
     *
     * @return {@code name}
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * What it is about.
     *
     * @return {@code description}
     */
    @JsonProperty("description")
    Optional<String> description();

    /**
     * {@code active} or {@code inactive}.
     *
     * @return {@code status}
     */
    @JsonProperty("status")
    Optional<String> status();

    /**
     * For example {@code basic}.
     *
     * @return {@code type}
     */
    @JsonProperty("type")
    Optional<String> type();

    /**
     * The advertiser.
     *
     * @return {@code engine}
     */
    @JsonProperty("engine")
    Optional<String> engine();

    /**
     * When it was made.
     *
     * @return {@code creation_time}, in the account's time zone
     */
    @JsonProperty("creation_time")
    Optional<LocalDateTime> creationTime();

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
     * What it cost.
     *
     * @return {@code costs}
     */
    @JsonProperty("costs")
    Optional<BigDecimal> costs();

    /**
     * The source it is known by.
     *
     * @return {@code static_utm_source}
     */
    @JsonProperty("static_utm_source")
    Optional<String> staticUtmSource();

    /**
     * The medium it is known by.
     *
     * @return {@code static_utm_medium}
     */
    @JsonProperty("static_utm_medium")
    Optional<String> staticUtmMedium();

    /**
     * The name it is known by.
     *
     * @return {@code static_utm_campaign}
     */
    @JsonProperty("static_utm_campaign")
    Optional<String> staticUtmCampaign();

    /**
     * The keyword it is known by.
     *
     * @return {@code static_utm_term}
     */
    @JsonProperty("static_utm_term")
    Optional<String> staticUtmTerm();

    /**
     * The advertisement it is known by.
     *
     * @return {@code static_utm_content}
     */
    @JsonProperty("static_utm_content")
    Optional<String> staticUtmContent();

    /**
     * The numbers it shows.
     *
     * @return {@code site_blocks}
     */
    @JsonProperty("site_blocks")
    List<CampaignNumber> siteBlocks();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

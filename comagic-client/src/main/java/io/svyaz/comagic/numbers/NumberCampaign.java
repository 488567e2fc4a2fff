package io.svyaz.comagic.numbers;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A campaign that shows a number.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableNumberCampaign.Builder.class)
@JsonSerialize(as = ImmutableNumberCampaign.class)
public interface NumberCampaign {
    /**
     * The campaign's id.
     *
     * @return {@code campaign_id}
     */
    @JsonProperty("campaign_id")
    OptionalLong campaignId();

    /**
     * The campaign's name.
     *
     * @return {@code campaign_name}
     */
    @JsonProperty("campaign_name")
    Optional<String> campaignName();

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
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

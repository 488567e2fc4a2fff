package io.svyaz.comagic.campaigns;

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
 * How much each parameter of a visit counts when campaigns compete, a row of {@code
 * get.campaign_parameter_weights}.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableParameterWeights.Builder.class)
@JsonSerialize(as = ImmutableParameterWeights.class)
public interface ParameterWeights {
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
     * The first page.
     *
     * @return {@code entrance_page}
     */
    @JsonProperty("entrance_page")
    OptionalLong entrancePage();

    /**
     * The domain that led here.
     *
     * @return {@code referrer_domain}
     */
    @JsonProperty("referrer_domain")
    OptionalLong referrerDomain();

    /**
     * The search engine.
     *
     * @return {@code search_engine}
     */
    @JsonProperty("search_engine")
    OptionalLong searchEngine();

    /**
     * What was searched for.
     *
     * @return {@code search_query}
     */
    @JsonProperty("search_query")
    OptionalLong searchQuery();

    /**
     * The page that led here.
     *
     * @return {@code referrer}
     */
    @JsonProperty("referrer")
    OptionalLong referrer();

    /**
     * The channel.
     *
     * @return {@code channel}
     */
    @JsonProperty("channel")
    OptionalLong channel();

    /**
     * The place.
     *
     * @return {@code location}
     */
    @JsonProperty("location")
    OptionalLong location();

    /**
     * UTM marks.
     *
     * @return {@code utm_tags}
     */
    @JsonProperty("utm_tags")
    OptionalLong utmTags();

    /**
     * OpenStat marks.
     *
     * @return {@code os_tags}
     */
    @JsonProperty("os_tags")
    OptionalLong osTags();

    /**
     * Other marks.
     *
     * @return {@code other_tags}
     */
    @JsonProperty("other_tags")
    OptionalLong otherTags();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

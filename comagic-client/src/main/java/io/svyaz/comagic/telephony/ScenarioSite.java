package io.svyaz.comagic.telephony;

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
 * A site that a scenario serves.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableScenarioSite.Builder.class)
@JsonSerialize(as = ImmutableScenarioSite.class)
public interface ScenarioSite {
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

package io.svyaz.comagic.sites;

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
 * A block of a site in which a number is shown.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableBlockOfSite.Builder.class)
@JsonSerialize(as = ImmutableBlockOfSite.class)
public interface BlockOfSite {
    /**
     * The block's id.
     *
     * @return {@code site_block_id}
     */
    @JsonProperty("site_block_id")
    OptionalLong siteBlockId();

    /**
     * The block's name.
     *
     * @return {@code site_block_name}
     */
    @JsonProperty("site_block_name")
    Optional<String> siteBlockName();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

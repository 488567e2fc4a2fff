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
 * A number shown in a block.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableBlockNumber.Builder.class)
@JsonSerialize(as = ImmutableBlockNumber.class)
public interface BlockNumber {
    /**
     * The number's id.
     *
     * @return {@code phone_number_id}
     */
    @JsonProperty("phone_number_id")
    OptionalLong phoneNumberId();

    /**
     * The number, digits.
     *
     * @return {@code phone_number}
     */
    @JsonProperty("phone_number")
    Optional<String> phoneNumber();

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
     * The number as a picture.
     *
     * @return {@code image_url}
     */
    @JsonProperty("image_url")
    Optional<String> imageUrl();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

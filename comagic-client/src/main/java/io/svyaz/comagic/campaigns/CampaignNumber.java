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
 * A number that a campaign shows in a block of a site.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableCampaignNumber.Builder.class)
@JsonSerialize(as = ImmutableCampaignNumber.class)
public interface CampaignNumber {
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
     * Whose number it is.
     *
     * @return {@code phone_number_type}
     */
    @JsonProperty("phone_number_type")
    Optional<String> phoneNumberType();

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
     * Where its calls go, digits.
     *
     * @return {@code redirection_phone_number}
     */
    @JsonProperty("redirection_phone_number")
    Optional<String> redirectionPhoneNumber();

    /**
     * Whether each visitor sees another number.
     *
     * @return {@code dynamic_call_tracking_enabled}
     */
    @JsonProperty("dynamic_call_tracking_enabled")
    Optional<Boolean> dynamicCallTrackingEnabled();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

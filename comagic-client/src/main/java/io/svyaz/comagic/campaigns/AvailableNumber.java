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
 * A number that a campaign can take.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableAvailableNumber.Builder.class)
@JsonSerialize(as = ImmutableAvailableNumber.class)
public interface AvailableNumber {
    /**
     * The number's id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    OptionalLong id();

    /**
     * The number, digits.
     *
     * @return {@code phone_number}
     */
    @JsonProperty("phone_number")
    Optional<String> phoneNumber();

    /**
     * The area code.
     *
     * @return {@code prefix}
     */
    @JsonProperty("prefix")
    Optional<String> prefix();

    /**
     * The kind of number.
     *
     * @return {@code type}
     */
    @JsonProperty("type")
    Optional<String> type();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

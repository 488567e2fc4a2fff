package io.svyaz.comagic.numbers;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A number to rent, a row of {@code get.available_virtual_numbers}.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableNumberForRent.Builder.class)
@JsonSerialize(as = ImmutableNumberForRent.class)
public interface NumberForRent {
    /**
     * The number, digits.
     *
     * @return {@code phone_number}
     */
    @JsonProperty("phone_number")
    Optional<String> phoneNumber();

    /**
     * For example {@code gold}.
     *
     * @return {@code category}
     */
    @JsonProperty("category")
    Optional<String> category();

    /**
     * The place's code.
     *
     * @return {@code location_mnemonic}
     */
    @JsonProperty("location_mnemonic")
    Optional<String> locationMnemonic();

    /**
     * The place's name.
     *
     * @return {@code location_name}
     */
    @JsonProperty("location_name")
    Optional<String> locationName();

    /**
     * What it costs once.
     *
     * @return {@code onetime_payment}
     */
    @JsonProperty("onetime_payment")
    Optional<BigDecimal> onetimePayment();

    /**
     * What it costs a month.
     *
     * @return {@code monthly_charge}
     */
    @JsonProperty("monthly_charge")
    Optional<BigDecimal> monthlyCharge();

    /**
     * The least it costs.
     *
     * @return {@code min_charge}
     */
    @JsonProperty("min_charge")
    Optional<BigDecimal> minCharge();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

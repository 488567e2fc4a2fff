package io.svyaz.bitrix.crm;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.bitrix.FieldValues;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Name and format of a currency in one language. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableCurrencyLocalization.Builder.class)
@JsonSerialize(as = ImmutableCurrencyLocalization.class)
public interface CurrencyLocalization {
    /**
     * The name.
     *
     * @return {@code FULL_NAME}
     */
    @JsonProperty("FULL_NAME")
    Optional<String> fullName();

    /**
     * How a sum is written.
     *
     * @return {@code FORMAT_STRING}, with {@code #} for the number
     */
    @JsonProperty("FORMAT_STRING")
    Optional<String> formatString();

    /**
     * The decimal sign.
     *
     * @return {@code DEC_POINT}
     */
    @JsonProperty("DEC_POINT")
    Optional<String> decPoint();

    /**
     * What stands between thousands.
     *
     * @return {@code THOUSANDS_SEP}
     */
    @JsonProperty("THOUSANDS_SEP")
    Optional<String> thousandsSep();

    /**
     * The same as a code: {@code N} nothing, {@code D} point, {@code C} comma, {@code S} space, {@code B} hard space.
     *
     * @return {@code THOUSANDS_VARIANT}
     */
    @JsonProperty("THOUSANDS_VARIANT")
    Optional<String> thousandsVariant();

    /**
     * How many decimals are shown.
     *
     * @return {@code DECIMALS}
     */
    @JsonProperty("DECIMALS")
    Optional<Integer> decimals();

    /**
     * Whether zero decimals are hidden.
     *
     * @return {@code HIDE_ZERO}
     */
    @JsonProperty("HIDE_ZERO")
    Optional<Boolean> hideZero();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();

    /**
     * Everything else by name and type.
     *
     * @return a view
     */
    default FieldValues fields() {
        return new FieldValues(unknownFields());
    }
}

package io.svyaz.bitrix.crm;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.bitrix.FieldValues;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A currency of the CRM. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableCrmCurrency.Builder.class)
@JsonSerialize(as = ImmutableCrmCurrency.class)
public interface CrmCurrency {
    /**
     * The code, for example {@code RUB}.
     *
     * @return {@code CURRENCY}
     */
    @JsonProperty("CURRENCY")
    String currency();

    /**
     * For how many units the rate is.
     *
     * @return {@code AMOUNT_CNT}
     */
    @JsonProperty("AMOUNT_CNT")
    Optional<Integer> amountCnt();

    /**
     * The rate to the base currency.
     *
     * @return {@code AMOUNT}
     */
    @JsonProperty("AMOUNT")
    Optional<BigDecimal> amount();

    /**
     * The place in the order.
     *
     * @return {@code SORT}
     */
    @JsonProperty("SORT")
    Optional<Integer> sort();

    /**
     * Whether it is the base currency.
     *
     * @return {@code BASE}
     */
    @JsonProperty("BASE")
    Optional<Boolean> base();

    /**
     * The name.
     *
     * @return {@code FULL_NAME}
     */
    @JsonProperty("FULL_NAME")
    Optional<String> fullName();

    /**
     * The language of name and format.
     *
     * @return {@code LID}
     */
    @JsonProperty("LID")
    Optional<String> lid();

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
     * How many decimals are shown.
     *
     * @return {@code DECIMALS}
     */
    @JsonProperty("DECIMALS")
    Optional<Integer> decimals();

    /**
     * When it was changed last.
     *
     * @return {@code DATE_UPDATE}
     */
    @JsonProperty("DATE_UPDATE")
    Optional<OffsetDateTime> dateUpdate();

    /**
     * Name and format by language.
     *
     * @return {@code LANG}; only from {@code crm.currency.get}
     */
    @JsonProperty("LANG")
    Map<String, CurrencyLocalization> localizations();

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

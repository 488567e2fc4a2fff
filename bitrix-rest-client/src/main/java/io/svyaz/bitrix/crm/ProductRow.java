package io.svyaz.bitrix.crm;

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

/** A product row as {@code crm.lead.productrows.get} and {@code crm.deal.productrows.get} return it. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableProductRow.Builder.class)
@JsonSerialize(as = ImmutableProductRow.class)
public interface ProductRow extends CrmRecord {
    /**
     * The row's id; it changes whenever the rows are set.
     *
     * @return {@code ID}
     */
    @JsonProperty("ID")
    Optional<Long> id();

    /**
     * The record it belongs to.
     *
     * @return {@code OWNER_ID}
     */
    @JsonProperty("OWNER_ID")
    Optional<Long> ownerId();

    /**
     * The short code of the kind of that record, for example {@code D}.
     *
     * @return {@code OWNER_TYPE}
     */
    @JsonProperty("OWNER_TYPE")
    Optional<String> ownerType();

    /**
     * The product of the catalog; 0 for a row that is none.
     *
     * @return {@code PRODUCT_ID}
     */
    @JsonProperty("PRODUCT_ID")
    Optional<Long> productId();

    /**
     * The name in this row.
     *
     * @return {@code PRODUCT_NAME}
     */
    @JsonProperty("PRODUCT_NAME")
    Optional<String> productName();

    /**
     * The name in the catalog.
     *
     * @return {@code ORIGINAL_PRODUCT_NAME}
     */
    @JsonProperty("ORIGINAL_PRODUCT_NAME")
    Optional<String> originalProductName();

    /**
     * The price of one, with discount and tax.
     *
     * @return {@code PRICE}
     */
    @JsonProperty("PRICE")
    Optional<BigDecimal> price();

    /**
     * The price of one, with discount and without tax.
     *
     * @return {@code PRICE_EXCLUSIVE}
     */
    @JsonProperty("PRICE_EXCLUSIVE")
    Optional<BigDecimal> priceExclusive();

    /**
     * The price of one, without discount and tax.
     *
     * @return {@code PRICE_NETTO}
     */
    @JsonProperty("PRICE_NETTO")
    Optional<BigDecimal> priceNetto();

    /**
     * The price of one, without discount and with tax.
     *
     * @return {@code PRICE_BRUTTO}
     */
    @JsonProperty("PRICE_BRUTTO")
    Optional<BigDecimal> priceBrutto();

    /**
     * How many.
     *
     * @return {@code QUANTITY}
     */
    @JsonProperty("QUANTITY")
    Optional<BigDecimal> quantity();

    /**
     * 1 for a discount as a sum, 2 for one in per cent.
     *
     * @return {@code DISCOUNT_TYPE_ID}
     */
    @JsonProperty("DISCOUNT_TYPE_ID")
    Optional<Long> discountTypeId();

    /**
     * The discount in per cent.
     *
     * @return {@code DISCOUNT_RATE}
     */
    @JsonProperty("DISCOUNT_RATE")
    Optional<BigDecimal> discountRate();

    /**
     * The discount as a sum.
     *
     * @return {@code DISCOUNT_SUM}
     */
    @JsonProperty("DISCOUNT_SUM")
    Optional<BigDecimal> discountSum();

    /**
     * The tax in per cent; empty for no tax, which is not the same as 0.
     *
     * @return {@code TAX_RATE}
     */
    @JsonProperty("TAX_RATE")
    Optional<BigDecimal> taxRate();

    /**
     * Whether the price holds the tax.
     *
     * @return {@code TAX_INCLUDED}
     */
    @JsonProperty("TAX_INCLUDED")
    Optional<Boolean> taxIncluded();

    /**
     * The unit, for example 796 for pieces.
     *
     * @return {@code MEASURE_CODE}
     */
    @JsonProperty("MEASURE_CODE")
    Optional<Long> measureCode();

    /**
     * The name of the unit.
     *
     * @return {@code MEASURE_NAME}
     */
    @JsonProperty("MEASURE_NAME")
    Optional<String> measureName();

    /**
     * The place among the rows.
     *
     * @return {@code SORT}
     */
    @JsonProperty("SORT")
    Optional<Long> sort();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    @Override
    Map<String, @AllowNulls Object> unknownFields();
}

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

/** A product row as {@code crm.item.productrow.*} returns it. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableItemProductRow.Builder.class)
@JsonSerialize(as = ImmutableItemProductRow.class)
public interface ItemProductRow extends CrmRecord {
    /**
     * The row's id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * The record it belongs to.
     *
     * @return {@code ownerId}
     */
    @JsonProperty("ownerId")
    Optional<Long> ownerId();

    /**
     * The short code of the kind of that record, for example {@code D} or {@code T80}.
     *
     * @return {@code ownerType}
     */
    @JsonProperty("ownerType")
    Optional<String> ownerType();

    /**
     * The product of the catalog; 0 for a row that is none.
     *
     * @return {@code productId}
     */
    @JsonProperty("productId")
    Optional<Long> productId();

    /**
     * The name.
     *
     * @return {@code productName}
     */
    @JsonProperty("productName")
    Optional<String> productName();

    /**
     * The price of one, with discount and tax.
     *
     * @return {@code price}
     */
    @JsonProperty("price")
    Optional<BigDecimal> price();

    /**
     * The price of one, with discount and without tax.
     *
     * @return {@code priceExclusive}
     */
    @JsonProperty("priceExclusive")
    Optional<BigDecimal> priceExclusive();

    /**
     * The price of one, without discount and tax.
     *
     * @return {@code priceNetto}
     */
    @JsonProperty("priceNetto")
    Optional<BigDecimal> priceNetto();

    /**
     * The price of one, without discount and with tax.
     *
     * @return {@code priceBrutto}
     */
    @JsonProperty("priceBrutto")
    Optional<BigDecimal> priceBrutto();

    /**
     * How many.
     *
     * @return {@code quantity}
     */
    @JsonProperty("quantity")
    Optional<BigDecimal> quantity();

    /**
     * 1 for a discount as a sum, 2 for one in per cent.
     *
     * @return {@code discountTypeId}
     */
    @JsonProperty("discountTypeId")
    Optional<Long> discountTypeId();

    /**
     * The discount in per cent.
     *
     * @return {@code discountRate}
     */
    @JsonProperty("discountRate")
    Optional<BigDecimal> discountRate();

    /**
     * The discount as a sum.
     *
     * @return {@code discountSum}
     */
    @JsonProperty("discountSum")
    Optional<BigDecimal> discountSum();

    /**
     * The tax in per cent; empty for no tax, which is not the same as 0.
     *
     * @return {@code taxRate}
     */
    @JsonProperty("taxRate")
    Optional<BigDecimal> taxRate();

    /**
     * Whether the price holds the tax.
     *
     * @return {@code taxIncluded}
     */
    @JsonProperty("taxIncluded")
    Optional<Boolean> taxIncluded();

    /**
     * The unit, for example 796 for pieces.
     *
     * @return {@code measureCode}
     */
    @JsonProperty("measureCode")
    Optional<Long> measureCode();

    /**
     * The name of the unit.
     *
     * @return {@code measureName}
     */
    @JsonProperty("measureName")
    Optional<String> measureName();

    /**
     * The place among the rows.
     *
     * @return {@code sort}
     */
    @JsonProperty("sort")
    Optional<Long> sort();

    /**
     * The id in a foreign system.
     *
     * @return {@code xmlId}
     */
    @JsonProperty("xmlId")
    Optional<String> xmlId();

    /**
     * The store it is taken from.
     *
     * @return {@code storeId}
     */
    @JsonProperty("storeId")
    Optional<Long> storeId();

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

package io.svyaz.bitrix.sale;

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

/**
 * A position of an order. Immutable.
 *
 * <p>Only the id is always there: a list holds what was selected.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableBasketItem.Builder.class)
@JsonSerialize(as = ImmutableBasketItem.class)
public interface BasketItem {
    /**
     * The position's id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * The order.
     *
     * @return {@code orderId}
     */
    @JsonProperty("orderId")
    Optional<Long> orderId();

    /**
     * The product.
     *
     * @return {@code productId}; 0 for one that is not in the catalog
     */
    @JsonProperty("productId")
    Optional<Long> productId();

    /**
     * What people read.
     *
     * @return {@code name}
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * How many.
     *
     * @return {@code quantity}
     */
    @JsonProperty("quantity")
    Optional<BigDecimal> quantity();

    /**
     * The price of one, discount taken off.
     *
     * @return {@code price}
     */
    @JsonProperty("price")
    Optional<BigDecimal> price();

    /**
     * The price of one before the discount.
     *
     * @return {@code basePrice}
     */
    @JsonProperty("basePrice")
    Optional<BigDecimal> basePrice();

    /**
     * The discount on one.
     *
     * @return {@code discountPrice}
     */
    @JsonProperty("discountPrice")
    Optional<BigDecimal> discountPrice();

    /**
     * Whether the price was set by hand.
     *
     * @return {@code customPrice}
     */
    @JsonProperty("customPrice")
    Optional<Boolean> customPrice();

    /**
     * The currency.
     *
     * @return {@code currency}
     */
    @JsonProperty("currency")
    Optional<String> currency();

    /**
     * The tax rate, 0.2 for 20 per cent.
     *
     * @return {@code vatRate}; empty when there is none
     */
    @JsonProperty("vatRate")
    Optional<BigDecimal> vatRate();

    /**
     * Whether the price includes the tax.
     *
     * @return {@code vatIncluded}
     */
    @JsonProperty("vatIncluded")
    Optional<Boolean> vatIncluded();

    /**
     * The weight of one in grams.
     *
     * @return {@code weight}
     */
    @JsonProperty("weight")
    Optional<BigDecimal> weight();

    /**
     * Width, height and length as PHP writes them.
     *
     * @return {@code dimensions}
     */
    @JsonProperty("dimensions")
    Optional<String> dimensions();

    /**
     * The unit's code, 796 for pieces.
     *
     * @return {@code measureCode}
     */
    @JsonProperty("measureCode")
    Optional<String> measureCode();

    /**
     * The unit people read.
     *
     * @return {@code measureName}
     */
    @JsonProperty("measureName")
    Optional<String> measureName();

    /**
     * Whether it can be bought.
     *
     * @return {@code canBuy}
     */
    @JsonProperty("canBuy")
    Optional<Boolean> canBuy();

    /**
     * The place in the order.
     *
     * @return {@code sort}
     */
    @JsonProperty("sort")
    Optional<Integer> sort();

    /**
     * The kind: 1 set, 2 service.
     *
     * @return {@code type}; empty for the usual
     */
    @JsonProperty("type")
    Optional<Integer> type();

    /**
     * When it was made.
     *
     * @return {@code dateInsert}
     */
    @JsonProperty("dateInsert")
    Optional<OffsetDateTime> dateInsert();

    /**
     * When it was changed last.
     *
     * @return {@code dateUpdate}
     */
    @JsonProperty("dateUpdate")
    Optional<OffsetDateTime> dateUpdate();

    /**
     * The catalog's id in a foreign system.
     *
     * @return {@code catalogXmlId}
     */
    @JsonProperty("catalogXmlId")
    Optional<String> catalogXmlId();

    /**
     * The product's id in a foreign system.
     *
     * @return {@code productXmlId}
     */
    @JsonProperty("productXmlId")
    Optional<String> productXmlId();

    /**
     * The position's id in a foreign system.
     *
     * @return {@code xmlId}
     */
    @JsonProperty("xmlId")
    Optional<String> xmlId();

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

    /**
     * Builds a position by hand, for tests.
     *
     * @param id the position's id
     * @return a position that has nothing else
     */
    static BasketItem of(long id) {
        return ImmutableBasketItem.builder().id(id).build();
    }
}

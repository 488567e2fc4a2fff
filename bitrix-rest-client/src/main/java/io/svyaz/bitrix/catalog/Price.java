package io.svyaz.bitrix.catalog;

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
 * A price of a product. Immutable.
 *
 * <p>Only the id is always there: a list holds what was selected.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutablePrice.Builder.class)
@JsonSerialize(as = ImmutablePrice.class)
public interface Price {
    /**
     * The price's id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * The product.
     *
     * @return {@code productId}
     */
    @JsonProperty("productId")
    Optional<Long> productId();

    /**
     * The price type.
     *
     * @return {@code catalogGroupId}
     */
    @JsonProperty("catalogGroupId")
    Optional<Long> catalogGroupId();

    /**
     * The price.
     *
     * @return {@code price}
     */
    @JsonProperty("price")
    Optional<BigDecimal> price();

    /**
     * The currency.
     *
     * @return {@code currency}
     */
    @JsonProperty("currency")
    Optional<String> currency();

    /**
     * From how many it holds.
     *
     * @return {@code quantityFrom}
     */
    @JsonProperty("quantityFrom")
    Optional<Integer> quantityFrom();

    /**
     * Up to how many it holds.
     *
     * @return {@code quantityTo}
     */
    @JsonProperty("quantityTo")
    Optional<Integer> quantityTo();

    /**
     * The margin it was reckoned with.
     *
     * @return {@code extraId}
     */
    @JsonProperty("extraId")
    Optional<Long> extraId();

    /**
     * The price in the base currency.
     *
     * @return {@code priceScale}
     */
    @JsonProperty("priceScale")
    Optional<BigDecimal> priceScale();

    /**
     * When it was changed last.
     *
     * @return {@code timestampX}
     */
    @JsonProperty("timestampX")
    Optional<OffsetDateTime> timestampX();

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
     * Builds a price by hand, for tests.
     *
     * @param id the price's id
     * @return a price that has nothing else
     */
    static Price of(long id) {
        return ImmutablePrice.builder().id(id).build();
    }
}

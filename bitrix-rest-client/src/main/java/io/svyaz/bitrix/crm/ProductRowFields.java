package io.svyaz.bitrix.crm;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A product row to write with all rows of a lead or deal. Immutable. */
public final class ProductRowFields extends RecordFields<ProductRowFields> {
    private static final ProductRowFields NONE = new ProductRowFields(Map.of());

    private ProductRowFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected ProductRowFields with(Map<String, @Nullable Object> changed) {
        return new ProductRowFields(changed);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static ProductRowFields create() {
        return NONE;
    }

    /**
     * The product of the catalog.
     *
     * @param productId {@code PRODUCT_ID}
     * @return a changed copy
     */
    public ProductRowFields productId(long productId) {
        return set("PRODUCT_ID", productId);
    }

    /**
     * The name; without it that of the catalog.
     *
     * @param productName {@code PRODUCT_NAME}
     * @return a changed copy
     */
    public ProductRowFields productName(String productName) {
        return set("PRODUCT_NAME", productName);
    }

    /**
     * The price of one, with discount and tax.
     *
     * @param price {@code PRICE}
     * @return a changed copy
     */
    public ProductRowFields price(BigDecimal price) {
        return set("PRICE", price);
    }

    /**
     * How many.
     *
     * @param quantity {@code QUANTITY}
     * @return a changed copy
     */
    public ProductRowFields quantity(BigDecimal quantity) {
        return set("QUANTITY", quantity);
    }

    /**
     * The unit.
     *
     * @param measureCode {@code MEASURE_CODE}, for example 796 for pieces
     * @return a changed copy
     */
    public ProductRowFields measureCode(int measureCode) {
        return set("MEASURE_CODE", measureCode);
    }

    /**
     * The place among the rows, upwards.
     *
     * @param sort {@code SORT}
     * @return a changed copy
     */
    public ProductRowFields sort(int sort) {
        return set("SORT", sort);
    }

    /**
     * A discount in per cent.
     *
     * @param percent {@code DISCOUNT_RATE}
     * @return a changed copy
     */
    public ProductRowFields discountRate(BigDecimal percent) {
        return set("DISCOUNT_TYPE_ID", 2).set("DISCOUNT_RATE", percent);
    }

    /**
     * A discount as a sum.
     *
     * @param sum {@code DISCOUNT_SUM}, off the price of one
     * @return a changed copy
     */
    public ProductRowFields discountSum(BigDecimal sum) {
        return set("DISCOUNT_TYPE_ID", 1).set("DISCOUNT_SUM", sum);
    }

    /**
     * The tax.
     *
     * @param percent {@code TAX_RATE}
     * @param included {@code TAX_INCLUDED}: whether the price holds it
     * @return a changed copy
     */
    public ProductRowFields tax(BigDecimal percent, boolean included) {
        return set("TAX_RATE", percent).flag("TAX_INCLUDED", included);
    }
}

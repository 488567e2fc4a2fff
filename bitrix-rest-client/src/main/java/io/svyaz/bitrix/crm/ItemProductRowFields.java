package io.svyaz.bitrix.crm;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A product row to write with {@code crm.item.productrow.*}. Immutable. */
public final class ItemProductRowFields extends RecordFields<ItemProductRowFields> {
    private static final ItemProductRowFields NONE = new ItemProductRowFields(Map.of());

    private ItemProductRowFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected ItemProductRowFields with(Map<String, @Nullable Object> changed) {
        return new ItemProductRowFields(changed);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static ItemProductRowFields create() {
        return NONE;
    }

    /**
     * The product of the catalog.
     *
     * @param productId {@code productId}
     * @return a changed copy
     */
    public ItemProductRowFields productId(long productId) {
        return set("productId", productId);
    }

    /**
     * The name; without it that of the catalog.
     *
     * @param productName {@code productName}
     * @return a changed copy
     */
    public ItemProductRowFields productName(String productName) {
        return set("productName", productName);
    }

    /**
     * The price of one, with discount and tax.
     *
     * @param price {@code price}
     * @return a changed copy
     */
    public ItemProductRowFields price(BigDecimal price) {
        return set("price", price);
    }

    /**
     * How many.
     *
     * @param quantity {@code quantity}
     * @return a changed copy
     */
    public ItemProductRowFields quantity(BigDecimal quantity) {
        return set("quantity", quantity);
    }

    /**
     * The unit.
     *
     * @param measureCode {@code measureCode}, for example 796 for pieces
     * @return a changed copy
     */
    public ItemProductRowFields measureCode(int measureCode) {
        return set("measureCode", measureCode);
    }

    /**
     * The place among the rows, upwards.
     *
     * @param sort {@code sort}
     * @return a changed copy
     */
    public ItemProductRowFields sort(int sort) {
        return set("sort", sort);
    }

    /**
     * A discount in per cent.
     *
     * @param percent {@code discountRate}
     * @return a changed copy
     */
    public ItemProductRowFields discountRate(BigDecimal percent) {
        return set("discountTypeId", 2).set("discountRate", percent);
    }

    /**
     * A discount as a sum.
     *
     * @param sum {@code discountSum}, off the price of one
     * @return a changed copy
     */
    public ItemProductRowFields discountSum(BigDecimal sum) {
        return set("discountTypeId", 1).set("discountSum", sum);
    }

    /**
     * The tax.
     *
     * @param percent {@code taxRate}
     * @param included {@code taxIncluded}: whether the price holds it
     * @return a changed copy
     */
    public ItemProductRowFields tax(BigDecimal percent, boolean included) {
        return set("taxRate", percent).flag("taxIncluded", included);
    }
}

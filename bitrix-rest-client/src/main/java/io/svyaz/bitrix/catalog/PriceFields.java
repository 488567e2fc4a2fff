package io.svyaz.bitrix.catalog;

import io.svyaz.bitrix.PortalFields;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields to write to a price. Immutable. */
public final class PriceFields extends PortalFields<PriceFields> {
    private static final PriceFields NONE = new PriceFields(Map.of());

    private PriceFields(Map<String, ? extends @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static PriceFields create() {
        return NONE;
    }

    /**
     * Which price, when those of a product are set.
     *
     * @param id {@code id}; leave out for a new one
     * @return a changed copy
     */
    public PriceFields id(long id) {
        return set("id", id);
    }

    /**
     * The product.
     *
     * @param productId {@code productId}; cannot be changed later
     * @return a changed copy
     */
    public PriceFields productId(long productId) {
        return set("productId", productId);
    }

    /**
     * The price type.
     *
     * @param catalogGroupId {@code catalogGroupId}; cannot be changed later
     * @return a changed copy
     */
    public PriceFields catalogGroupId(long catalogGroupId) {
        return set("catalogGroupId", catalogGroupId);
    }

    /**
     * From how many it holds.
     *
     * @param quantityFrom {@code quantityFrom}
     * @return a changed copy
     */
    public PriceFields quantityFrom(int quantityFrom) {
        return set("quantityFrom", quantityFrom);
    }

    /**
     * Up to how many it holds.
     *
     * @param quantityTo {@code quantityTo}
     * @return a changed copy
     */
    public PriceFields quantityTo(int quantityTo) {
        return set("quantityTo", quantityTo);
    }

    /**
     * How much.
     *
     * @param price {@code price}
     * @param currency {@code currency}
     * @return a changed copy
     */
    public PriceFields price(BigDecimal price, String currency) {
        return set("price", price).set("currency", currency);
    }

    @Override
    protected PriceFields with(Map<String, @Nullable Object> values) {
        return new PriceFields(values);
    }
}

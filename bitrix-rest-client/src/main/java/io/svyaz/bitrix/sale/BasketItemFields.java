package io.svyaz.bitrix.sale;

import io.svyaz.bitrix.PortalFields;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields to write to a position of an order. Immutable. */
public final class BasketItemFields extends PortalFields<BasketItemFields> {
    private static final BasketItemFields NONE = new BasketItemFields(Map.of());

    private BasketItemFields(Map<String, ? extends @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static BasketItemFields create() {
        return NONE;
    }

    /**
     * The order.
     *
     * @param orderId {@code orderId}; cannot be changed later
     * @return a changed copy
     */
    public BasketItemFields orderId(long orderId) {
        return set("orderId", orderId);
    }

    /**
     * The product.
     *
     * @param productId {@code productId}; 0 for one that is not in the catalog; cannot be changed later
     * @return a changed copy
     */
    public BasketItemFields productId(long productId) {
        return set("productId", productId);
    }

    /**
     * The currency, that of the order.
     *
     * @param currency {@code currency}; cannot be changed later
     * @return a changed copy
     */
    public BasketItemFields currency(String currency) {
        return set("currency", currency);
    }

    /**
     * How many.
     *
     * @param quantity {@code quantity}
     * @return a changed copy
     */
    public BasketItemFields quantity(BigDecimal quantity) {
        return set("quantity", quantity);
    }

    /**
     * What people read.
     *
     * @param name {@code name}
     * @return a changed copy
     */
    public BasketItemFields name(String name) {
        return set("name", name);
    }

    /**
     * The price of one, discount taken off.
     *
     * @param price {@code price}
     * @return a changed copy
     */
    public BasketItemFields price(BigDecimal price) {
        return set("price", price);
    }

    /**
     * The price of one before the discount.
     *
     * @param basePrice {@code basePrice}
     * @return a changed copy
     */
    public BasketItemFields basePrice(BigDecimal basePrice) {
        return set("basePrice", basePrice);
    }

    /**
     * The discount on one.
     *
     * @param discountPrice {@code discountPrice}
     * @return a changed copy
     */
    public BasketItemFields discountPrice(BigDecimal discountPrice) {
        return set("discountPrice", discountPrice);
    }

    /**
     * Whether the price is set by hand.
     *
     * @param customPrice {@code customPrice}
     * @return a changed copy
     */
    public BasketItemFields customPrice(boolean customPrice) {
        return flag("customPrice", customPrice);
    }

    /**
     * The tax rate.
     *
     * @param vatRate {@code vatRate}; 0.2 for 20 per cent
     * @return a changed copy
     */
    public BasketItemFields vatRate(BigDecimal vatRate) {
        return set("vatRate", vatRate);
    }

    /**
     * Whether the price includes the tax.
     *
     * @param vatIncluded {@code vatIncluded}
     * @return a changed copy
     */
    public BasketItemFields vatIncluded(boolean vatIncluded) {
        return flag("vatIncluded", vatIncluded);
    }

    /**
     * The weight of one in grams.
     *
     * @param weight {@code weight}
     * @return a changed copy
     */
    public BasketItemFields weight(int weight) {
        return set("weight", weight);
    }

    /**
     * Width, height and length as PHP writes them.
     *
     * @param dimensions {@code dimensions}
     * @return a changed copy
     */
    public BasketItemFields dimensions(String dimensions) {
        return set("dimensions", dimensions);
    }

    /**
     * The unit's code.
     *
     * @param measureCode {@code measureCode}; 796 for pieces
     * @return a changed copy
     */
    public BasketItemFields measureCode(String measureCode) {
        return set("measureCode", measureCode);
    }

    /**
     * The unit people read.
     *
     * @param measureName {@code measureName}
     * @return a changed copy
     */
    public BasketItemFields measureName(String measureName) {
        return set("measureName", measureName);
    }

    /**
     * Whether it can be bought.
     *
     * @param canBuy {@code canBuy}
     * @return a changed copy
     */
    public BasketItemFields canBuy(boolean canBuy) {
        return flag("canBuy", canBuy);
    }

    /**
     * The catalog's id in a foreign system.
     *
     * @param catalogXmlId {@code catalogXmlId}
     * @return a changed copy
     */
    public BasketItemFields catalogXmlId(String catalogXmlId) {
        return set("catalogXmlId", catalogXmlId);
    }

    /**
     * The product's id in a foreign system.
     *
     * @param productXmlId {@code productXmlId}
     * @return a changed copy
     */
    public BasketItemFields productXmlId(String productXmlId) {
        return set("productXmlId", productXmlId);
    }

    /**
     * The position's id in a foreign system.
     *
     * @param xmlId {@code xmlId}
     * @return a changed copy
     */
    public BasketItemFields xmlId(String xmlId) {
        return set("xmlId", xmlId);
    }

    /**
     * The place in the order.
     *
     * @param sort {@code sort}
     * @return a changed copy
     */
    public BasketItemFields sort(int sort) {
        return set("sort", sort);
    }

    @Override
    protected BasketItemFields with(Map<String, @Nullable Object> values) {
        return new BasketItemFields(values);
    }
}

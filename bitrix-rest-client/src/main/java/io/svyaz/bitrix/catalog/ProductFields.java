package io.svyaz.bitrix.catalog;

import io.svyaz.bitrix.PortalFields;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields to write to a product, a variation or a service. Immutable. */
public final class ProductFields extends PortalFields<ProductFields> {
    private static final ProductFields NONE = new ProductFields(Map.of());

    private ProductFields(Map<String, ? extends @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static ProductFields create() {
        return NONE;
    }

    /**
     * The catalog it is in.
     *
     * @param iblockId {@code iblockId}; cannot be changed later
     * @return a changed copy
     */
    public ProductFields iblockId(long iblockId) {
        return set("iblockId", iblockId);
    }

    /**
     * What people read.
     *
     * @param name {@code name}
     * @return a changed copy
     */
    public ProductFields name(String name) {
        return set("name", name);
    }

    /**
     * Whether it is shown.
     *
     * @param active {@code active}
     * @return a changed copy
     */
    public ProductFields active(boolean active) {
        return flag("active", active);
    }

    /**
     * The symbolic code.
     *
     * @param code {@code code}
     * @return a changed copy
     */
    public ProductFields code(String code) {
        return set("code", code);
    }

    /**
     * The id in a foreign system.
     *
     * @param xmlId {@code xmlId}
     * @return a changed copy
     */
    public ProductFields xmlId(String xmlId) {
        return set("xmlId", xmlId);
    }

    /**
     * The main section.
     *
     * @param iblockSectionId {@code iblockSectionId}
     * @return a changed copy
     */
    public ProductFields iblockSectionId(long iblockSectionId) {
        return set("iblockSectionId", iblockSectionId);
    }

    /**
     * The place in the order.
     *
     * @param sort {@code sort}
     * @return a changed copy
     */
    public ProductFields sort(int sort) {
        return set("sort", sort);
    }

    /**
     * The short text.
     *
     * @param previewText {@code previewText}
     * @return a changed copy
     */
    public ProductFields previewText(String previewText) {
        return set("previewText", previewText);
    }

    /**
     * The short text's form.
     *
     * @param previewTextType {@code previewTextType}; {@code text} or {@code html}
     * @return a changed copy
     */
    public ProductFields previewTextType(String previewTextType) {
        return set("previewTextType", previewTextType);
    }

    /**
     * The long text.
     *
     * @param detailText {@code detailText}
     * @return a changed copy
     */
    public ProductFields detailText(String detailText) {
        return set("detailText", detailText);
    }

    /**
     * The long text's form.
     *
     * @param detailTextType {@code detailTextType}; {@code text} or {@code html}
     * @return a changed copy
     */
    public ProductFields detailTextType(String detailTextType) {
        return set("detailTextType", detailTextType);
    }

    /**
     * Whether it can be bought when there is none.
     *
     * @param canBuyZero {@code canBuyZero}; {@code Y}, {@code N} or {@code D}
     * @return a changed copy
     */
    public ProductFields canBuyZero(String canBuyZero) {
        return set("canBuyZero", canBuyZero);
    }

    /**
     * Whether the stock is counted.
     *
     * @param quantityTrace {@code quantityTrace}; {@code Y}, {@code N} or {@code D}
     * @return a changed copy
     */
    public ProductFields quantityTrace(String quantityTrace) {
        return set("quantityTrace", quantityTrace);
    }

    /**
     * Whether customers may wait for it.
     *
     * @param subscribe {@code subscribe}; {@code Y}, {@code N} or {@code D}
     * @return a changed copy
     */
    public ProductFields subscribe(String subscribe) {
        return set("subscribe", subscribe);
    }

    /**
     * The unit's id.
     *
     * @param measure {@code measure}
     * @return a changed copy
     */
    public ProductFields measure(long measure) {
        return set("measure", measure);
    }

    /**
     * The tax rate's id.
     *
     * @param vatId {@code vatId}
     * @return a changed copy
     */
    public ProductFields vatId(long vatId) {
        return set("vatId", vatId);
    }

    /**
     * Whether the prices include the tax.
     *
     * @param vatIncluded {@code vatIncluded}
     * @return a changed copy
     */
    public ProductFields vatIncluded(boolean vatIncluded) {
        return flag("vatIncluded", vatIncluded);
    }

    /**
     * How many there are.
     *
     * @param quantity {@code quantity}; not while stock accounting is on
     * @return a changed copy
     */
    public ProductFields quantity(BigDecimal quantity) {
        return set("quantity", quantity);
    }

    /**
     * The weight in grams.
     *
     * @param weight {@code weight}
     * @return a changed copy
     */
    public ProductFields weight(BigDecimal weight) {
        return set("weight", weight);
    }

    /**
     * The height in millimetres.
     *
     * @param height {@code height}
     * @return a changed copy
     */
    public ProductFields height(BigDecimal height) {
        return set("height", height);
    }

    /**
     * The length in millimetres.
     *
     * @param length {@code length}
     * @return a changed copy
     */
    public ProductFields length(BigDecimal length) {
        return set("length", length);
    }

    /**
     * The width in millimetres.
     *
     * @param width {@code width}
     * @return a changed copy
     */
    public ProductFields width(BigDecimal width) {
        return set("width", width);
    }

    /**
     * From when it is shown.
     *
     * @param dateActiveFrom {@code dateActiveFrom}
     * @return a changed copy
     */
    public ProductFields dateActiveFrom(OffsetDateTime dateActiveFrom) {
        return time("dateActiveFrom", dateActiveFrom);
    }

    /**
     * Until when it is shown.
     *
     * @param dateActiveTo {@code dateActiveTo}
     * @return a changed copy
     */
    public ProductFields dateActiveTo(OffsetDateTime dateActiveTo) {
        return time("dateActiveTo", dateActiveTo);
    }

    /**
     * The product of a variation.
     *
     * @param parentId {@code parentId}
     * @return a changed copy
     */
    public ProductFields parentId(long parentId) {
        return set("parentId", parentId);
    }

    /**
     * The price it was bought for.
     *
     * @param price {@code purchasingPrice}
     * @param currency {@code purchasingCurrency}
     * @return a changed copy
     */
    public ProductFields purchasing(BigDecimal price, String currency) {
        return set("purchasingPrice", price).set("purchasingCurrency", currency);
    }

    /**
     * The small picture.
     *
     * @param name with its extension
     * @param content the bytes
     * @return a changed copy
     */
    public ProductFields previewPicture(String name, byte[] content) {
        return set("previewPicture", file(name, content));
    }

    /**
     * The large picture.
     *
     * @param name with its extension
     * @param content the bytes
     * @return a changed copy
     */
    public ProductFields detailPicture(String name, byte[] content) {
        return set("detailPicture", file(name, content));
    }

    /**
     * The value of a property of the catalog.
     *
     * @param propertyId the number in the name, for example 258
     * @param value as documented for the property's type
     * @return a changed copy
     */
    public ProductFields property(long propertyId, Object value) {
        return set("property" + propertyId, Map.of("value", value));
    }

    /**
     * The values of a multiple property of the catalog. On an update new files are added to those there are.
     *
     * @param propertyId the number in the name, for example 258
     * @param values as documented for the property's type
     * @return a changed copy
     */
    public ProductFields properties(long propertyId, Collection<?> values) {
        return set(
                "property" + propertyId,
                values.stream().map(value -> Map.of("value", value)).toList());
    }

    /** Files of properties are added each time they are sent: such an update must not be repeated. */
    boolean setsProperties() {
        return asMap().keySet().stream().anyMatch(name -> name.matches("(?i)property\\d+"));
    }

    private static Map<String, Object> file(String name, byte[] content) {
        return Map.of("fileData", List.of(name, Base64.getEncoder().encodeToString(content)));
    }

    @Override
    protected ProductFields with(Map<String, @Nullable Object> values) {
        return new ProductFields(values);
    }
}

package io.svyaz.bitrix.catalog;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.bitrix.FieldValues;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A product, a variation or a service of the catalog. Immutable.
 *
 * <p>Only the id is always there: a list holds what was selected. The properties of the catalog ({@code propertyNN})
 * are read by {@link #property}; prices are records of their own.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableProduct.Builder.class)
@JsonSerialize(as = ImmutableProduct.class)
public interface Product {
    /**
     * The product's id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * The catalog it is in.
     *
     * @return {@code iblockId}
     */
    @JsonProperty("iblockId")
    Optional<Long> iblockId();

    /**
     * What people read.
     *
     * @return {@code name}
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * Whether it is shown.
     *
     * @return {@code active}
     */
    @JsonProperty("active")
    Optional<Boolean> active();

    /**
     * Whether it can be bought.
     *
     * @return {@code available}
     */
    @JsonProperty("available")
    Optional<Boolean> available();

    /**
     * Whether it is a set.
     *
     * @return {@code bundle}
     */
    @JsonProperty("bundle")
    Optional<Boolean> bundle();

    /**
     * The symbolic code.
     *
     * @return {@code code}
     */
    @JsonProperty("code")
    Optional<String> code();

    /**
     * The id in a foreign system.
     *
     * @return {@code xmlId}
     */
    @JsonProperty("xmlId")
    Optional<String> xmlId();

    /**
     * The kind: 1 simple, 3 with variations, 4 variation, 5 variation without a product, 6 with variations, none
     * there, 7 service.
     *
     * @return {@code type}
     */
    @JsonProperty("type")
    Optional<Integer> type();

    /**
     * The main section.
     *
     * @return {@code iblockSectionId}; empty at the top
     */
    @JsonProperty("iblockSectionId")
    Optional<Long> iblockSectionId();

    /**
     * The place in the order.
     *
     * @return {@code sort}
     */
    @JsonProperty("sort")
    Optional<Integer> sort();

    /**
     * The short text.
     *
     * @return {@code previewText}
     */
    @JsonProperty("previewText")
    Optional<String> previewText();

    /**
     * The short text's form, {@code text} or {@code html}.
     *
     * @return {@code previewTextType}
     */
    @JsonProperty("previewTextType")
    Optional<String> previewTextType();

    /**
     * The small picture.
     *
     * @return {@code previewPicture}
     */
    @JsonProperty("previewPicture")
    Optional<CatalogFile> previewPicture();

    /**
     * The long text.
     *
     * @return {@code detailText}
     */
    @JsonProperty("detailText")
    Optional<String> detailText();

    /**
     * The long text's form, {@code text} or {@code html}.
     *
     * @return {@code detailTextType}
     */
    @JsonProperty("detailTextType")
    Optional<String> detailTextType();

    /**
     * The large picture.
     *
     * @return {@code detailPicture}
     */
    @JsonProperty("detailPicture")
    Optional<CatalogFile> detailPicture();

    /**
     * The price it was bought for.
     *
     * @return {@code purchasingPrice}
     */
    @JsonProperty("purchasingPrice")
    Optional<BigDecimal> purchasingPrice();

    /**
     * The currency of that price.
     *
     * @return {@code purchasingCurrency}
     */
    @JsonProperty("purchasingCurrency")
    Optional<String> purchasingCurrency();

    /**
     * How many there are.
     *
     * @return {@code quantity}
     */
    @JsonProperty("quantity")
    Optional<BigDecimal> quantity();

    /**
     * How many of these are reserved.
     *
     * @return {@code quantityReserved}
     */
    @JsonProperty("quantityReserved")
    Optional<BigDecimal> quantityReserved();

    /**
     * Whether that is counted: {@code Y}, {@code N} or {@code D} as usual.
     *
     * @return {@code quantityTrace}
     */
    @JsonProperty("quantityTrace")
    Optional<String> quantityTrace();

    /**
     * Whether it can be bought when there is none: {@code Y}, {@code N} or {@code D} as usual.
     *
     * @return {@code canBuyZero}
     */
    @JsonProperty("canBuyZero")
    Optional<String> canBuyZero();

    /**
     * Whether customers may wait for it: {@code Y}, {@code N} or {@code D} as usual.
     *
     * @return {@code subscribe}
     */
    @JsonProperty("subscribe")
    Optional<String> subscribe();

    /**
     * The unit's id.
     *
     * @return {@code measure}
     */
    @JsonProperty("measure")
    Optional<Long> measure();

    /**
     * The tax rate's id.
     *
     * @return {@code vatId}
     */
    @JsonProperty("vatId")
    Optional<Long> vatId();

    /**
     * Whether the prices include the tax.
     *
     * @return {@code vatIncluded}
     */
    @JsonProperty("vatIncluded")
    Optional<Boolean> vatIncluded();

    /**
     * The weight in grams.
     *
     * @return {@code weight}
     */
    @JsonProperty("weight")
    Optional<BigDecimal> weight();

    /**
     * The height in millimetres.
     *
     * @return {@code height}
     */
    @JsonProperty("height")
    Optional<BigDecimal> height();

    /**
     * The length in millimetres.
     *
     * @return {@code length}
     */
    @JsonProperty("length")
    Optional<BigDecimal> length();

    /**
     * The width in millimetres.
     *
     * @return {@code width}
     */
    @JsonProperty("width")
    Optional<BigDecimal> width();

    /**
     * Who made it.
     *
     * @return {@code createdBy}
     */
    @JsonProperty("createdBy")
    Optional<Long> createdBy();

    /**
     * Who changed it last.
     *
     * @return {@code modifiedBy}
     */
    @JsonProperty("modifiedBy")
    Optional<Long> modifiedBy();

    /**
     * When it was made.
     *
     * @return {@code dateCreate}
     */
    @JsonProperty("dateCreate")
    Optional<OffsetDateTime> dateCreate();

    /**
     * From when it is shown.
     *
     * @return {@code dateActiveFrom}
     */
    @JsonProperty("dateActiveFrom")
    Optional<OffsetDateTime> dateActiveFrom();

    /**
     * Until when it is shown.
     *
     * @return {@code dateActiveTo}
     */
    @JsonProperty("dateActiveTo")
    Optional<OffsetDateTime> dateActiveTo();

    /**
     * When it was changed last.
     *
     * @return {@code timestampX}
     */
    @JsonProperty("timestampX")
    Optional<OffsetDateTime> timestampX();

    /**
     * The product of a variation.
     *
     * @return {@code parentId}, without the id of that value
     */
    @JsonIgnore
    default Optional<Long> parentId() {
        List<CatalogValue> parent = CatalogValue.list(unknownFields().get("parentId"));
        Optional<String> id =
                parent.isEmpty() ? fields().text("parentId") : parent.get(0).text();
        return id.map(Long::valueOf);
    }

    /**
     * The values of a property of the catalog.
     *
     * @param propertyId the number in the name, for example 258
     * @return empty when the property is absent or holds nothing
     */
    default List<CatalogValue> property(long propertyId) {
        return CatalogValue.list(unknownFields().get("property" + propertyId));
    }

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
     * Builds a product by hand, for tests.
     *
     * @param id the product's id
     * @return a product that has nothing else
     */
    static Product of(long id) {
        return ImmutableProduct.builder().id(id).build();
    }
}

package io.svyaz.bitrix.lists;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.bitrix.FieldValues;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An element of a universal list. Immutable.
 *
 * <p>Its properties come as {@code PROPERTY_nn} with an object of values by value id; {@link #property} reads them.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableListElement.Builder.class)
@JsonSerialize(as = ImmutableListElement.class)
public interface ListElement {
    /**
     * The element's id.
     *
     * @return {@code ID}
     */
    @JsonProperty("ID")
    long id();

    /**
     * What people read.
     *
     * @return {@code NAME}
     */
    @JsonProperty("NAME")
    Optional<String> name();

    /**
     * The symbolic code.
     *
     * @return {@code CODE}
     */
    @JsonProperty("CODE")
    Optional<String> code();

    /**
     * The section.
     *
     * @return {@code IBLOCK_SECTION_ID}; empty at the top
     */
    @JsonProperty("IBLOCK_SECTION_ID")
    Optional<Long> sectionId();

    /**
     * Who made it.
     *
     * @return {@code CREATED_BY}
     */
    @JsonProperty("CREATED_BY")
    Optional<Long> createdBy();

    /**
     * The values of a property.
     *
     * @param propertyId the number in {@code PROPERTY_nn}
     * @return empty when the property is absent or holds nothing
     */
    default ListProperty property(long propertyId) {
        return ListProperty.of(unknownFields().get("PROPERTY_" + propertyId));
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
     * Builds an element by hand, for tests.
     *
     * @param id the element's id
     * @return an element that has nothing else
     */
    static ListElement of(long id) {
        return ImmutableListElement.builder().id(id).build();
    }
}

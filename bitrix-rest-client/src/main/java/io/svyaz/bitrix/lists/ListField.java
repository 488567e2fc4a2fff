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

/** A field of a universal list. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableListField.Builder.class)
@JsonSerialize(as = ImmutableListField.class)
public interface ListField {
    /**
     * The name, for example {@code NAME} or {@code PROPERTY_1151}.
     *
     * @return {@code FIELD_ID}
     */
    @JsonProperty("FIELD_ID")
    String fieldId();

    /**
     * The property's number.
     *
     * @return {@code ID}; empty for the standard fields
     */
    @JsonProperty("ID")
    Optional<Long> id();

    /**
     * What people read.
     *
     * @return {@code NAME}
     */
    @JsonProperty("NAME")
    Optional<String> name();

    /**
     * The type, see {@code lists.field.type.get}.
     *
     * @return {@code TYPE}
     */
    @JsonProperty("TYPE")
    Optional<String> type();

    /**
     * The property's base type, for example {@code L}.
     *
     * @return {@code PROPERTY_TYPE}
     */
    @JsonProperty("PROPERTY_TYPE")
    Optional<String> propertyType();

    /**
     * The symbolic code.
     *
     * @return {@code CODE}
     */
    @JsonProperty("CODE")
    Optional<String> code();

    /**
     * Whether it must be filled in.
     *
     * @return {@code IS_REQUIRED}
     */
    @JsonProperty("IS_REQUIRED")
    Optional<Boolean> required();

    /**
     * Whether it holds many values.
     *
     * @return {@code MULTIPLE}
     */
    @JsonProperty("MULTIPLE")
    Optional<Boolean> multiple();

    /**
     * The place in the order.
     *
     * @return {@code SORT}
     */
    @JsonProperty("SORT")
    Optional<Integer> sort();

    /**
     * The choices of a list field by their ids.
     *
     * @return {@code DISPLAY_VALUES_FORM}
     */
    @JsonProperty("DISPLAY_VALUES_FORM")
    Map<String, String> displayValues();

    /**
     * The list that a binding points into.
     *
     * @return {@code LINK_IBLOCK_ID}
     */
    @JsonProperty("LINK_IBLOCK_ID")
    Optional<Long> linkIblockId();

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
}

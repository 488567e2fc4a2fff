package io.svyaz.bitrix.crm;

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

/** A field that a template of requisites shows. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutablePresetField.Builder.class)
@JsonSerialize(as = ImmutablePresetField.class)
public interface PresetField {
    /**
     * The id within the template.
     *
     * @return {@code ID}
     */
    @JsonProperty("ID")
    long id();

    /**
     * The field of the requisites, for example {@code RQ_INN}.
     *
     * @return {@code FIELD_NAME}
     */
    @JsonProperty("FIELD_NAME")
    Optional<String> fieldName();

    /**
     * What people read.
     *
     * @return {@code FIELD_TITLE}; empty for the usual title
     */
    @JsonProperty("FIELD_TITLE")
    Optional<String> fieldTitle();

    /**
     * Whether the short list shows it.
     *
     * @return {@code IN_SHORT_LIST}
     */
    @JsonProperty("IN_SHORT_LIST")
    Optional<Boolean> inShortList();

    /**
     * The place in the order.
     *
     * @return {@code SORT}
     */
    @JsonProperty("SORT")
    Optional<Integer> sort();

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
     * Builds a field by hand, for tests.
     *
     * @param id the id within the template
     * @return a field that has nothing else
     */
    static PresetField of(long id) {
        return ImmutablePresetField.builder().id(id).build();
    }
}

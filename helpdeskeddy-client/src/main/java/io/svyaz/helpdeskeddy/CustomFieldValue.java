package io.svyaz.helpdeskeddy;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The value of a custom field, as tickets, users and organizations carry it. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableCustomFieldValue.Builder.class)
@JsonSerialize(as = ImmutableCustomFieldValue.class)
public interface CustomFieldValue {
    /**
     * The field.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * The type, for example {@code text}, {@code checkbox}, {@code select} or {@code hierarchy}.
     *
     * @return {@code field_type}; an open set
     */
    @JsonProperty("field_type")
    Optional<String> fieldType();

    /**
     * The value as it came.
     *
     * @return {@code field_value}: text, number, map or list; null for none
     */
    @JsonProperty("field_value")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Nullable
    Object fieldValue();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();

    /**
     * The value of a text, number, date or check box.
     *
     * @return empty when there is none, and for choices
     */
    default Optional<String> text() {
        return FieldShapes.text(fieldValue());
    }

    /**
     * The value of a check box.
     *
     * @return empty when it is neither yes nor no
     */
    default Optional<Boolean> flag() {
        return text().flatMap(FieldShapes::flag);
    }

    /**
     * The choice of a list.
     *
     * @return empty when nothing is chosen, which the vendor writes as number 0
     */
    default Optional<ChosenOption> option() {
        return FieldShapes.option(fieldValue());
    }

    /**
     * The choices of a field with levels, from the first level down to the last that has one.
     *
     * @return empty for other fields
     */
    default List<ChosenOption> levels() {
        return FieldShapes.levels(fieldValue());
    }
}

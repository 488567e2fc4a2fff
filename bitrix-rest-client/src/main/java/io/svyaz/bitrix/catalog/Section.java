package io.svyaz.bitrix.catalog;

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
 * A section of the catalog. Immutable.
 *
 * <p>Only the id is always there: a list holds what was selected.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableSection.Builder.class)
@JsonSerialize(as = ImmutableSection.class)
public interface Section {
    /**
     * The section's id.
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
     * The section it is in.
     *
     * @return {@code iblockSectionId}; empty at the top
     */
    @JsonProperty("iblockSectionId")
    Optional<Long> iblockSectionId();

    /**
     * What people read.
     *
     * @return {@code name}
     */
    @JsonProperty("name")
    Optional<String> name();

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
     * The place in the order.
     *
     * @return {@code sort}
     */
    @JsonProperty("sort")
    Optional<Integer> sort();

    /**
     * Whether it is shown.
     *
     * @return {@code active}
     */
    @JsonProperty("active")
    Optional<Boolean> active();

    /**
     * What it is about.
     *
     * @return {@code description}
     */
    @JsonProperty("description")
    Optional<String> description();

    /**
     * The description's form, {@code text} or {@code html}.
     *
     * @return {@code descriptionType}
     */
    @JsonProperty("descriptionType")
    Optional<String> descriptionType();

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
     * Builds a section by hand, for tests.
     *
     * @param id the section's id
     * @return a section that has nothing else
     */
    static Section of(long id) {
        return ImmutableSection.builder().id(id).build();
    }
}

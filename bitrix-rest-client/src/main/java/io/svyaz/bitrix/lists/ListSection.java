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

/** A section of a universal list. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableListSection.Builder.class)
@JsonSerialize(as = ImmutableListSection.class)
public interface ListSection {
    /**
     * The section's id.
     *
     * @return {@code ID}
     */
    @JsonProperty("ID")
    long id();

    /**
     * The symbolic code.
     *
     * @return {@code CODE}
     */
    @JsonProperty("CODE")
    Optional<String> code();

    /**
     * The id in a foreign system.
     *
     * @return {@code XML_ID}
     */
    @JsonProperty("XML_ID")
    Optional<String> xmlId();

    /**
     * The section it is in.
     *
     * @return {@code IBLOCK_SECTION_ID}; empty at the top
     */
    @JsonProperty("IBLOCK_SECTION_ID")
    Optional<Long> parentId();

    /**
     * What people read.
     *
     * @return {@code NAME}
     */
    @JsonProperty("NAME")
    Optional<String> name();

    /**
     * Whether it is in use.
     *
     * @return {@code ACTIVE}
     */
    @JsonProperty("ACTIVE")
    Optional<Boolean> active();

    /**
     * Whether it and all above it are in use.
     *
     * @return {@code GLOBAL_ACTIVE}
     */
    @JsonProperty("GLOBAL_ACTIVE")
    Optional<Boolean> globalActive();

    /**
     * The place in the order.
     *
     * @return {@code SORT}
     */
    @JsonProperty("SORT")
    Optional<Integer> sort();

    /**
     * How deep it lies, 1 at the top.
     *
     * @return {@code DEPTH_LEVEL}
     */
    @JsonProperty("DEPTH_LEVEL")
    Optional<Integer> depthLevel();

    /**
     * Who made it.
     *
     * @return {@code CREATED_BY}
     */
    @JsonProperty("CREATED_BY")
    Optional<Long> createdBy();

    /**
     * Who changed it last.
     *
     * @return {@code MODIFIED_BY}
     */
    @JsonProperty("MODIFIED_BY")
    Optional<Long> modifiedBy();

    /**
     * When it was made, as the site writes dates.
     *
     * @return {@code DATE_CREATE}
     */
    @JsonProperty("DATE_CREATE")
    Optional<String> dateCreate();

    /**
     * When it was changed last, as the site writes dates.
     *
     * @return {@code TIMESTAMP_X}
     */
    @JsonProperty("TIMESTAMP_X")
    Optional<String> timestampX();

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
    static ListSection of(long id) {
        return ImmutableListSection.builder().id(id).build();
    }
}

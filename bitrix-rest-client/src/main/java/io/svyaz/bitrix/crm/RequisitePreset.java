package io.svyaz.bitrix.crm;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.bitrix.FieldValues;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A template of requisites. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableRequisitePreset.Builder.class)
@JsonSerialize(as = ImmutableRequisitePreset.class)
public interface RequisitePreset {
    /**
     * The id.
     *
     * @return {@code ID}
     */
    @JsonProperty("ID")
    long id();

    /**
     * Always 8, requisites.
     *
     * @return {@code ENTITY_TYPE_ID}
     */
    @JsonProperty("ENTITY_TYPE_ID")
    Optional<Integer> entityTypeId();

    /**
     * The country.
     *
     * @return {@code COUNTRY_ID}
     */
    @JsonProperty("COUNTRY_ID")
    Optional<Long> countryId();

    /**
     * What people read.
     *
     * @return {@code NAME}
     */
    @JsonProperty("NAME")
    Optional<String> name();

    /**
     * The id in a foreign system.
     *
     * @return {@code XML_ID}
     */
    @JsonProperty("XML_ID")
    Optional<String> xmlId();

    /**
     * Whether it is in use.
     *
     * @return {@code ACTIVE}
     */
    @JsonProperty("ACTIVE")
    Optional<Boolean> active();

    /**
     * The place in the order.
     *
     * @return {@code SORT}
     */
    @JsonProperty("SORT")
    Optional<Integer> sort();

    /**
     * When it was made.
     *
     * @return {@code DATE_CREATE}
     */
    @JsonProperty("DATE_CREATE")
    Optional<OffsetDateTime> dateCreate();

    /**
     * When it was changed last.
     *
     * @return {@code DATE_MODIFY}
     */
    @JsonProperty("DATE_MODIFY")
    Optional<OffsetDateTime> dateModify();

    /**
     * Who made it.
     *
     * @return {@code CREATED_BY_ID}
     */
    @JsonProperty("CREATED_BY_ID")
    Optional<Long> createdById();

    /**
     * Who changed it last.
     *
     * @return {@code MODIFY_BY_ID}
     */
    @JsonProperty("MODIFY_BY_ID")
    Optional<Long> modifyById();

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
     * Builds a template by hand, for tests.
     *
     * @param id the id
     * @return a template that has nothing else
     */
    static RequisitePreset of(long id) {
        return ImmutableRequisitePreset.builder().id(id).build();
    }
}

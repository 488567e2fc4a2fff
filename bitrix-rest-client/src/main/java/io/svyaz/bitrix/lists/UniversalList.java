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

/** A universal list. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableUniversalList.Builder.class)
@JsonSerialize(as = ImmutableUniversalList.class)
public interface UniversalList {
    /**
     * The list's id.
     *
     * @return {@code ID}
     */
    @JsonProperty("ID")
    long id();

    /**
     * Where it belongs: {@code lists}, {@code lists_socnet} or {@code bitrix_processes}.
     *
     * @return {@code IBLOCK_TYPE_ID}
     */
    @JsonProperty("IBLOCK_TYPE_ID")
    Optional<String> iblockTypeId();

    /**
     * The symbolic code.
     *
     * @return {@code CODE}
     */
    @JsonProperty("CODE")
    Optional<String> code();

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
     * The place in the order.
     *
     * @return {@code SORT}
     */
    @JsonProperty("SORT")
    Optional<Integer> sort();

    /**
     * What it is for.
     *
     * @return {@code DESCRIPTION}
     */
    @JsonProperty("DESCRIPTION")
    Optional<String> description();

    /**
     * Whether workflows run on it.
     *
     * @return {@code BIZPROC}
     */
    @JsonProperty("BIZPROC")
    Optional<Boolean> bizproc();

    /**
     * The group it belongs to.
     *
     * @return {@code SOCNET_GROUP_ID}
     */
    @JsonProperty("SOCNET_GROUP_ID")
    Optional<Long> socnetGroupId();

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
     * Builds a list by hand, for tests.
     *
     * @param id the list's id
     * @return a list that has nothing else
     */
    static UniversalList of(long id) {
        return ImmutableUniversalList.builder().id(id).build();
    }
}

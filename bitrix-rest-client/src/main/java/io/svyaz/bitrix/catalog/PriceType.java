package io.svyaz.bitrix.catalog;

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

/**
 * A price type: base, wholesale and so on. Immutable.
 *
 * <p>Only the id is always there: a list holds what was selected.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutablePriceType.Builder.class)
@JsonSerialize(as = ImmutablePriceType.class)
public interface PriceType {
    /**
     * The type's id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * The code, for example {@code BASE}.
     *
     * @return {@code name}
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * Whether it is the base price.
     *
     * @return {@code base}
     */
    @JsonProperty("base")
    Optional<Boolean> base();

    /**
     * The place in the order.
     *
     * @return {@code sort}
     */
    @JsonProperty("sort")
    Optional<Integer> sort();

    /**
     * The id in a foreign system.
     *
     * @return {@code xmlId}
     */
    @JsonProperty("xmlId")
    Optional<String> xmlId();

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
     * When it was changed last.
     *
     * @return {@code timestampX}
     */
    @JsonProperty("timestampX")
    Optional<OffsetDateTime> timestampX();

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
     * Builds a type by hand, for tests.
     *
     * @param id the type's id
     * @return a type that has nothing else
     */
    static PriceType of(long id) {
        return ImmutablePriceType.builder().id(id).build();
    }
}

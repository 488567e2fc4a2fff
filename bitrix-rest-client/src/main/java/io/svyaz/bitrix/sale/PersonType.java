package io.svyaz.bitrix.sale;

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

/** A type of payer, a person or a company. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutablePersonType.Builder.class)
@JsonSerialize(as = ImmutablePersonType.class)
public interface PersonType {
    /**
     * The type's id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * What people read.
     *
     * @return {@code name}
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * The symbolic code, for example {@code CRM_COMPANY}.
     *
     * @return {@code code}
     */
    @JsonProperty("code")
    Optional<String> code();

    /**
     * The place in the order.
     *
     * @return {@code sort}
     */
    @JsonProperty("sort")
    Optional<Integer> sort();

    /**
     * Whether it is in use.
     *
     * @return {@code active}
     */
    @JsonProperty("active")
    Optional<Boolean> active();

    /**
     * The id in a foreign system.
     *
     * @return {@code xmlId}
     */
    @JsonProperty("xmlId")
    Optional<String> xmlId();

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
    static PersonType of(long id) {
        return ImmutablePersonType.builder().id(id).build();
    }
}

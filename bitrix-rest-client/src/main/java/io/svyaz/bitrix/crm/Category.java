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

/** A funnel. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableCategory.Builder.class)
@JsonSerialize(as = ImmutableCategory.class)
public interface Category {
    /**
     * The funnel's id.
     *
     * @return {@code id}; 0 for the first of the deals
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
     * The place in the order.
     *
     * @return {@code sort}
     */
    @JsonProperty("sort")
    Optional<Integer> sort();

    /**
     * The object type it is of, see {@link CrmOwner}.
     *
     * @return {@code entityTypeId}
     */
    @JsonProperty("entityTypeId")
    Optional<Integer> entityTypeId();

    /**
     * Whether new records go there.
     *
     * @return {@code isDefault}
     */
    @JsonProperty("isDefault")
    Optional<Boolean> isDefault();

    /**
     * Its id in a foreign system.
     *
     * @return {@code originId}
     */
    @JsonProperty("originId")
    Optional<String> originId();

    /**
     * The foreign system it came from.
     *
     * @return {@code originatorId}
     */
    @JsonProperty("originatorId")
    Optional<String> originatorId();

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
     * Builds a funnel by hand, for tests.
     *
     * @param id the funnel's id
     * @return a funnel that has nothing else
     */
    static Category of(long id) {
        return ImmutableCategory.builder().id(id).build();
    }
}

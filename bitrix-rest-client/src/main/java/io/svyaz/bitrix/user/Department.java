package io.svyaz.bitrix.user;

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

/** A department as {@code department.get} returns it. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableDepartment.Builder.class)
@JsonSerialize(as = ImmutableDepartment.class)
public interface Department {
    /**
     * The department's id.
     *
     * @return {@code ID}
     */
    @JsonProperty("ID")
    long id();

    /**
     * The name.
     *
     * @return {@code NAME}
     */
    @JsonProperty("NAME")
    Optional<String> name();

    /**
     * The place among its siblings.
     *
     * @return {@code SORT}
     */
    @JsonProperty("SORT")
    Optional<Long> sort();

    /**
     * The department above.
     *
     * @return {@code PARENT}
     */
    @JsonProperty("PARENT")
    Optional<Long> parent();

    /**
     * The user at its head.
     *
     * @return {@code UF_HEAD}
     */
    @JsonProperty("UF_HEAD")
    Optional<Long> head();

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

package io.svyaz.bitrix.disk;

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

/** A storage: the disk of a user, of a group, of the company. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableStorage.Builder.class)
@JsonSerialize(as = ImmutableStorage.class)
public interface Storage {
    /**
     * The id.
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
     * The symbolic code.
     *
     * @return {@code CODE}
     */
    @JsonProperty("CODE")
    Optional<String> code();

    /**
     * The module it belongs to.
     *
     * @return {@code MODULE_ID}
     */
    @JsonProperty("MODULE_ID")
    Optional<String> moduleId();

    /**
     * Whose it is: {@code user}, {@code common}, {@code group}, {@code restapp}.
     *
     * @return {@code ENTITY_TYPE}
     */
    @JsonProperty("ENTITY_TYPE")
    Optional<String> entityType();

    /**
     * The id of that.
     *
     * @return {@code ENTITY_ID}
     */
    @JsonProperty("ENTITY_ID")
    Optional<String> entityId();

    /**
     * Its uppermost folder.
     *
     * @return {@code ROOT_OBJECT_ID}
     */
    @JsonProperty("ROOT_OBJECT_ID")
    Optional<Long> rootObjectId();

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

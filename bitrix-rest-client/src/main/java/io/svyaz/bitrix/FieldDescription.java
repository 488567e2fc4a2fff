package io.svyaz.bitrix;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a record's field is, as the methods that end in {@code fields} describe it. Immutable.
 *
 * <p>Which members come depends on the module; absent flags are empty.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableFieldDescription.Builder.class)
@JsonSerialize(as = ImmutableFieldDescription.class)
public interface FieldDescription {
    /**
     * The type, for example {@code integer}, {@code string}, {@code crm_status}.
     *
     * @return {@code type}
     */
    @JsonProperty("type")
    Optional<String> type();

    /**
     * What people read.
     *
     * @return {@code title}
     */
    @JsonProperty("title")
    Optional<String> title();

    /**
     * What people read, in the catalog.
     *
     * @return {@code name}
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * Whether a new record needs it.
     *
     * @return {@code isRequired}
     */
    @JsonProperty("isRequired")
    Optional<Boolean> required();

    /**
     * Whether it cannot be written.
     *
     * @return {@code isReadOnly}
     */
    @JsonProperty("isReadOnly")
    Optional<Boolean> readOnly();

    /**
     * Whether it can be written only when the record is made.
     *
     * @return {@code isImmutable}
     */
    @JsonProperty("isImmutable")
    Optional<Boolean> immutable();

    /**
     * Whether it holds many values.
     *
     * @return {@code isMultiple}
     */
    @JsonProperty("isMultiple")
    Optional<Boolean> multiple();

    /**
     * Whether it is a user field.
     *
     * @return {@code isDynamic}
     */
    @JsonProperty("isDynamic")
    Optional<Boolean> dynamic();

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

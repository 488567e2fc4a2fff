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

/** A type that user fields may have. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableUserFieldType.Builder.class)
@JsonSerialize(as = ImmutableUserFieldType.class)
public interface UserFieldType {
    /**
     * The type, for example {@code money}.
     *
     * @return {@code ID}
     */
    @JsonProperty("ID")
    String id();

    /**
     * What people read.
     *
     * @return {@code title}
     */
    @JsonProperty("title")
    Optional<String> title();

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

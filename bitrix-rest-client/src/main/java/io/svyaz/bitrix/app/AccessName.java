package io.svyaz.bitrix.app;

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

/** What an access code means. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableAccessName.Builder.class)
@JsonSerialize(as = ImmutableAccessName.class)
public interface AccessName {
    /**
     * The name of the user, group or department.
     *
     * @return {@code name}
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * The kind of code.
     *
     * @return {@code provider}
     */
    @JsonProperty("provider")
    Optional<String> provider();

    /**
     * The kind of code by id.
     *
     * @return {@code provider_id}
     */
    @JsonProperty("provider_id")
    Optional<String> providerId();

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

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

/** A file of an activity. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableActivityFile.Builder.class)
@JsonSerialize(as = ImmutableActivityFile.class)
public interface ActivityFile {
    /**
     * The file's id.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * Where it is.
     *
     * @return {@code url}; needs the rights of a user
     */
    @JsonProperty("url")
    Optional<String> url();

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

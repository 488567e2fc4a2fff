package io.svyaz.bitrix.disk;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.bitrix.FieldValues;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import org.immutables.value.Value;

/** Where to send a file that is too large for a call. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableUploadPlace.Builder.class)
@JsonSerialize(as = ImmutableUploadPlace.class)
public interface UploadPlace {
    /**
     * Under which name to send it.
     *
     * @return {@code field}
     */
    @JsonProperty("field")
    String field();

    /**
     * Where to send it as {@code multipart/form-data}; the address holds a key.
     *
     * @return {@code uploadUrl}
     */
    @JsonProperty("uploadUrl")
    @Value.Redacted
    String uploadUrl();

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

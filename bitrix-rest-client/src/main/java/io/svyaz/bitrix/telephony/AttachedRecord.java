package io.svyaz.bitrix.telephony;

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

/** The record of a call, or where to send it. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableAttachedRecord.Builder.class)
@JsonSerialize(as = ImmutableAttachedRecord.class)
public interface AttachedRecord {
    /**
     * The file on the disk of the portal.
     *
     * @return {@code FILE_ID}; empty where the file is still to be sent
     */
    @JsonProperty("FILE_ID")
    Optional<Long> fileId();

    /**
     * Where to send the file as {@code multipart/form-data}; it holds a key.
     *
     * @return {@code uploadUrl}; empty where the file is there
     */
    @JsonProperty("uploadUrl")
    @Value.Redacted
    Optional<String> uploadUrl();

    /**
     * Under which name to send it.
     *
     * @return {@code fieldName}
     */
    @JsonProperty("fieldName")
    Optional<String> fieldName();

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

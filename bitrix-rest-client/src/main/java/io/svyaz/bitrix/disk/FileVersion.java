package io.svyaz.bitrix.disk;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.bitrix.FieldValues;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An earlier or the present content of a file. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableFileVersion.Builder.class)
@JsonSerialize(as = ImmutableFileVersion.class)
public interface FileVersion {
    /**
     * The id of the version.
     *
     * @return {@code ID}
     */
    @JsonProperty("ID")
    long id();

    /**
     * The file.
     *
     * @return {@code OBJECT_ID}
     */
    @JsonProperty("OBJECT_ID")
    Optional<Long> objectId();

    /**
     * What the file was called.
     *
     * @return {@code NAME}
     */
    @JsonProperty("NAME")
    Optional<String> name();

    /**
     * The size in bytes.
     *
     * @return {@code SIZE}
     */
    @JsonProperty("SIZE")
    Optional<Long> size();

    /**
     * Its number.
     *
     * @return {@code GLOBAL_CONTENT_VERSION}
     */
    @JsonProperty("GLOBAL_CONTENT_VERSION")
    Optional<Long> contentVersion();

    /**
     * When it was written.
     *
     * @return {@code CREATE_TIME}
     */
    @JsonProperty("CREATE_TIME")
    Optional<OffsetDateTime> createTime();

    /**
     * Who wrote it.
     *
     * @return {@code CREATED_BY}
     */
    @JsonProperty("CREATED_BY")
    Optional<Long> createdBy();

    /**
     * Where to fetch it; the address holds a key and works for a short time.
     *
     * @return {@code DOWNLOAD_URL}
     */
    @JsonProperty("DOWNLOAD_URL")
    @Value.Redacted
    Optional<String> downloadUrl();

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

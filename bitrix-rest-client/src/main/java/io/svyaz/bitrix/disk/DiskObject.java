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

/** A file or a folder. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableDiskObject.Builder.class)
@JsonSerialize(as = ImmutableDiskObject.class)
public interface DiskObject {
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
     * The storage.
     *
     * @return {@code STORAGE_ID}
     */
    @JsonProperty("STORAGE_ID")
    Optional<Long> storageId();

    /**
     * {@code file} or {@code folder}.
     *
     * @return {@code TYPE}
     */
    @JsonProperty("TYPE")
    Optional<String> type();

    /**
     * The folder above.
     *
     * @return {@code PARENT_ID}
     */
    @JsonProperty("PARENT_ID")
    Optional<Long> parentId();

    /**
     * 0 there, 3 in the bin, 4 in the bin with its folder.
     *
     * @return {@code DELETED_TYPE}
     */
    @JsonProperty("DELETED_TYPE")
    Optional<Integer> deletedType();

    /**
     * Of a folder: what a link leads to.
     *
     * @return {@code REAL_OBJECT_ID}
     */
    @JsonProperty("REAL_OBJECT_ID")
    Optional<Long> realObjectId();

    /**
     * Of a file: how often its content was written.
     *
     * @return {@code GLOBAL_CONTENT_VERSION}
     */
    @JsonProperty("GLOBAL_CONTENT_VERSION")
    Optional<Long> contentVersion();

    /**
     * Of a file: the id of its content.
     *
     * @return {@code FILE_ID}
     */
    @JsonProperty("FILE_ID")
    Optional<Long> fileId();

    /**
     * Of a file: its size in bytes.
     *
     * @return {@code SIZE}
     */
    @JsonProperty("SIZE")
    Optional<Long> size();

    /**
     * When it was made.
     *
     * @return {@code CREATE_TIME}
     */
    @JsonProperty("CREATE_TIME")
    Optional<OffsetDateTime> createTime();

    /**
     * When it was last changed.
     *
     * @return {@code UPDATE_TIME}
     */
    @JsonProperty("UPDATE_TIME")
    Optional<OffsetDateTime> updateTime();

    /**
     * When it was put into the bin.
     *
     * @return {@code DELETE_TIME}
     */
    @JsonProperty("DELETE_TIME")
    Optional<OffsetDateTime> deleteTime();

    /**
     * Who made it.
     *
     * @return {@code CREATED_BY}
     */
    @JsonProperty("CREATED_BY")
    Optional<Long> createdBy();

    /**
     * Who last changed it.
     *
     * @return {@code UPDATED_BY}
     */
    @JsonProperty("UPDATED_BY")
    Optional<Long> updatedBy();

    /**
     * Of a file: where to fetch it. The address holds a key, works for a short time and wants a {@code User-Agent}.
     *
     * @return {@code DOWNLOAD_URL}
     */
    @JsonProperty("DOWNLOAD_URL")
    @Value.Redacted
    Optional<String> downloadUrl();

    /**
     * Where a user looks at it.
     *
     * @return {@code DETAIL_URL}
     */
    @JsonProperty("DETAIL_URL")
    Optional<String> detailUrl();

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
     * Whether it is a folder.
     *
     * @return false for a file
     */
    default boolean isFolder() {
        return type().filter("folder"::equals).isPresent();
    }
}

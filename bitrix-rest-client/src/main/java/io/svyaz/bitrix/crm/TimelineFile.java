package io.svyaz.bitrix.crm;

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

/** A file of a timeline comment. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableTimelineFile.Builder.class)
@JsonSerialize(as = ImmutableTimelineFile.class)
public interface TimelineFile {
    /**
     * The file's id on the disk.
     *
     * @return {@code id}
     */
    @JsonProperty("id")
    long id();

    /**
     * When it was attached.
     *
     * @return {@code date}
     */
    @JsonProperty("date")
    Optional<OffsetDateTime> date();

    /**
     * The kind, for example {@code image}.
     *
     * @return {@code type}
     */
    @JsonProperty("type")
    Optional<String> type();

    /**
     * The file name.
     *
     * @return {@code name}
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * The size in bytes.
     *
     * @return {@code size}
     */
    @JsonProperty("size")
    Optional<Long> size();

    /**
     * Who attached it.
     *
     * @return {@code authorId}
     */
    @JsonProperty("authorId")
    Optional<Long> authorId();

    /**
     * The author's name.
     *
     * @return {@code authorName}
     */
    @JsonProperty("authorName")
    Optional<String> authorName();

    /**
     * Where a small picture is.
     *
     * @return {@code urlPreview}; signed and short-lived
     */
    @JsonProperty("urlPreview")
    Optional<String> urlPreview();

    /**
     * Where it is shown.
     *
     * @return {@code urlShow}; signed and short-lived
     */
    @JsonProperty("urlShow")
    Optional<String> urlShow();

    /**
     * Where it is.
     *
     * @return {@code urlDownload}; signed and short-lived
     */
    @JsonProperty("urlDownload")
    Optional<String> urlDownload();

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

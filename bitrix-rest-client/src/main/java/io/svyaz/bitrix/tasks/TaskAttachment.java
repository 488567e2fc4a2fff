package io.svyaz.bitrix.tasks;

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

/** A file attached to a comment or to an item of a checklist. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableTaskAttachment.Builder.class)
@JsonSerialize(as = ImmutableTaskAttachment.class)
public interface TaskAttachment {
    /**
     * The id of the attachment.
     *
     * @return {@code ATTACHMENT_ID}
     */
    @JsonProperty("ATTACHMENT_ID")
    Optional<Long> attachmentId();

    /**
     * The name of the file.
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
     * The file on the disk of the portal.
     *
     * @return {@code FILE_ID}
     */
    @JsonProperty("FILE_ID")
    Optional<Long> fileId();

    /**
     * Where to fetch it; the address holds a key.
     *
     * @return {@code DOWNLOAD_URL}
     */
    @JsonProperty("DOWNLOAD_URL")
    @Value.Redacted
    Optional<String> downloadUrl();

    /**
     * Where to look at it; the address holds a key.
     *
     * @return {@code VIEW_URL}
     */
    @JsonProperty("VIEW_URL")
    @Value.Redacted
    Optional<String> viewUrl();

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

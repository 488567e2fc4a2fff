package io.svyaz.comagic.reports;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A file of a chat message.
 */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableChatResource.Builder.class)
@JsonSerialize(as = ImmutableChatResource.class)
public interface ChatResource {
    /**
     * The kind of file.
     *
     * @return {@code type}
     */
    @JsonProperty("type")
    Optional<String> type();

    /**
     * The file's name.
     *
     * @return {@code file_name}
     */
    @JsonProperty("file_name")
    Optional<String> fileName();

    /**
     * Where it is.
     *
     * @return {@code file_url}
     */
    @JsonProperty("file_url")
    Optional<String> fileUrl();

    /**
     * Its media type.
     *
     * @return {@code mime_type}
     */
    @JsonProperty("mime_type")
    Optional<String> mimeType();

    /**
     * Its length in bytes.
     *
     * @return {@code size}
     */
    @JsonProperty("size")
    OptionalLong size();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

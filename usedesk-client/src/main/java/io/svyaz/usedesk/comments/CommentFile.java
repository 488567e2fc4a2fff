package io.svyaz.usedesk.comments;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A file of a message. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableCommentFile.Builder.class)
@JsonSerialize(as = ImmutableCommentFile.class)
public interface CommentFile {
    /**
     * Its name.
     *
     * @return {@code name}; empty when there is none
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * Where it lies; an address.
     *
     * @return {@code file}; empty when there is none
     */
    @JsonProperty("file")
    Optional<String> file();

    /**
     * Everything else as it came, in the vendor's order.
     *
     * @return values may be null
     */
    @JsonAnyGetter
    @Value.Auxiliary
    Map<String, @AllowNulls Object> unknownFields();
}

package io.svyaz.bitrix.tasks;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.svyaz.bitrix.FieldValues;
import io.svyaz.core.internal.json.AllowNulls;
import io.svyaz.core.internal.json.VendorModel;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A comment on a task. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableTaskComment.Builder.class)
@JsonSerialize(as = ImmutableTaskComment.class)
public interface TaskComment {
    /**
     * The id.
     *
     * @return {@code ID}
     */
    @JsonProperty("ID")
    long id();

    /**
     * Who wrote it.
     *
     * @return {@code AUTHOR_ID}
     */
    @JsonProperty("AUTHOR_ID")
    Optional<Long> authorId();

    /**
     * The name of who wrote it.
     *
     * @return {@code AUTHOR_NAME}
     */
    @JsonProperty("AUTHOR_NAME")
    Optional<String> authorName();

    /**
     * The address of who wrote it.
     *
     * @return {@code AUTHOR_EMAIL}
     */
    @JsonProperty("AUTHOR_EMAIL")
    Optional<String> authorEmail();

    /**
     * When it was written.
     *
     * @return {@code POST_DATE}
     */
    @JsonProperty("POST_DATE")
    Optional<OffsetDateTime> postDate();

    /**
     * The text.
     *
     * @return {@code POST_MESSAGE}
     */
    @JsonProperty("POST_MESSAGE")
    Optional<String> postMessage();

    /**
     * The text in HTML.
     *
     * @return {@code POST_MESSAGE_HTML}
     */
    @JsonProperty("POST_MESSAGE_HTML")
    Optional<String> postMessageHtml();

    /**
     * The attached files.
     *
     * @return {@code ATTACHED_OBJECTS}; empty when there is none
     */
    @JsonProperty("ATTACHED_OBJECTS")
    List<TaskAttachment> attachments();

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

package io.svyaz.bitrix.crm;

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

/** A comment in the timeline of a record. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableTimelineComment.Builder.class)
@JsonSerialize(as = ImmutableTimelineComment.class)
public interface TimelineComment {
    /**
     * The comment's id.
     *
     * @return {@code ID}
     */
    @JsonProperty("ID")
    long id();

    /**
     * The record it stands at.
     *
     * @return {@code ENTITY_ID}
     */
    @JsonProperty("ENTITY_ID")
    Optional<Long> entityId();

    /**
     * The record's type, for example {@code deal} or {@code dynamic_128}.
     *
     * @return {@code ENTITY_TYPE}
     */
    @JsonProperty("ENTITY_TYPE")
    Optional<String> entityType();

    /**
     * When it was made.
     *
     * @return {@code CREATED}
     */
    @JsonProperty("CREATED")
    Optional<OffsetDateTime> created();

    /**
     * The text, perhaps with BB codes.
     *
     * @return {@code COMMENT}
     */
    @JsonProperty("COMMENT")
    Optional<String> comment();

    /**
     * Who wrote it.
     *
     * @return {@code AUTHOR_ID}
     */
    @JsonProperty("AUTHOR_ID")
    Optional<Long> authorId();

    /**
     * The attached files.
     *
     * @return {@code FILES}; empty when there are none; the keys of the object are left out
     */
    @JsonProperty("FILES")
    List<TimelineFile> files();

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
     * Builds a comment by hand, for tests.
     *
     * @param id the comment's id
     * @return a comment that has nothing else
     */
    static TimelineComment of(long id) {
        return ImmutableTimelineComment.builder().id(id).build();
    }
}

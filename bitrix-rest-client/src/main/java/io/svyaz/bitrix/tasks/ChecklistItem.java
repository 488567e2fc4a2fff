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

/** An item of the checklist of a task, or a checklist itself. Immutable. */
@Value.Immutable
@VendorModel
@JsonDeserialize(builder = ImmutableChecklistItem.Builder.class)
@JsonSerialize(as = ImmutableChecklistItem.class)
public interface ChecklistItem {
    /**
     * The id.
     *
     * @return {@code ID}
     */
    @JsonProperty("ID")
    long id();

    /**
     * The task.
     *
     * @return {@code TASK_ID}
     */
    @JsonProperty("TASK_ID")
    Optional<Long> taskId();

    /**
     * The item above; 0 for a checklist.
     *
     * @return {@code PARENT_ID}
     */
    @JsonProperty("PARENT_ID")
    Optional<Long> parentId();

    /**
     * Who made it.
     *
     * @return {@code CREATED_BY}
     */
    @JsonProperty("CREATED_BY")
    Optional<Long> createdBy();

    /**
     * The text.
     *
     * @return {@code TITLE}
     */
    @JsonProperty("TITLE")
    Optional<String> title();

    /**
     * The place among its siblings.
     *
     * @return {@code SORT_INDEX}
     */
    @JsonProperty("SORT_INDEX")
    Optional<Long> sortIndex();

    /**
     * Whether it is done.
     *
     * @return {@code IS_COMPLETE}
     */
    @JsonProperty("IS_COMPLETE")
    Optional<Boolean> complete();

    /**
     * Whether it is marked as important.
     *
     * @return {@code IS_IMPORTANT}
     */
    @JsonProperty("IS_IMPORTANT")
    Optional<Boolean> important();

    /**
     * Who marked it done or not done.
     *
     * @return {@code TOGGLED_BY}
     */
    @JsonProperty("TOGGLED_BY")
    Optional<Long> toggledBy();

    /**
     * When that was.
     *
     * @return {@code TOGGLED_DATE}
     */
    @JsonProperty("TOGGLED_DATE")
    Optional<OffsetDateTime> toggledDate();

    /**
     * The attached files.
     *
     * @return {@code ATTACHMENTS}; empty when there is none
     */
    @JsonProperty("ATTACHMENTS")
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

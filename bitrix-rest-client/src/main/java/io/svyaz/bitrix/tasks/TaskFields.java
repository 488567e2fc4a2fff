package io.svyaz.bitrix.tasks;

import io.svyaz.bitrix.PortalFields;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields to write to a task. Immutable. */
public final class TaskFields extends PortalFields<TaskFields> {
    private TaskFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static TaskFields create() {
        return new TaskFields(Map.of());
    }

    /**
     * The title.
     *
     * @param title {@code TITLE}
     * @return a changed copy
     */
    public TaskFields title(String title) {
        return set("TITLE", title);
    }

    /**
     * The description, in BB code.
     *
     * @param description {@code DESCRIPTION}
     * @return a changed copy
     */
    public TaskFields description(String description) {
        return set("DESCRIPTION", description);
    }

    /**
     * Who does it.
     *
     * @param userId {@code RESPONSIBLE_ID}
     * @return a changed copy
     */
    public TaskFields responsible(long userId) {
        return set("RESPONSIBLE_ID", userId);
    }

    /**
     * Who sets it; others than oneself need rights.
     *
     * @param userId {@code CREATED_BY}
     * @return a changed copy
     */
    public TaskFields createdBy(long userId) {
        return set("CREATED_BY", userId);
    }

    /**
     * When it must be done.
     *
     * @param time {@code DEADLINE}
     * @return a changed copy
     */
    public TaskFields deadline(OffsetDateTime time) {
        return set("DEADLINE", time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    }

    /**
     * How important it is.
     *
     * @param priority {@code PRIORITY}: 0 low, 1 normal, 2 high
     * @return a changed copy
     */
    public TaskFields priority(int priority) {
        return set("PRIORITY", priority);
    }

    /**
     * Who helps, all of them.
     *
     * @param userIds {@code ACCOMPLICES}
     * @return a changed copy
     */
    public TaskFields accomplices(List<Long> userIds) {
        return set("ACCOMPLICES", List.copyOf(userIds));
    }

    /**
     * Who watches, all of them.
     *
     * @param userIds {@code AUDITORS}
     * @return a changed copy
     */
    public TaskFields auditors(List<Long> userIds) {
        return set("AUDITORS", List.copyOf(userIds));
    }

    /**
     * The group or project.
     *
     * @param groupId {@code GROUP_ID}
     * @return a changed copy
     */
    public TaskFields group(long groupId) {
        return set("GROUP_ID", groupId);
    }

    /**
     * The task above.
     *
     * @param taskId {@code PARENT_ID}
     * @return a changed copy
     */
    public TaskFields parent(long taskId) {
        return set("PARENT_ID", taskId);
    }

    /**
     * The records of the CRM it belongs to, all of them.
     *
     * @param records {@code UF_CRM_TASK}: type and id, for example {@code L_1177}, {@code D_1723}
     * @return a changed copy
     */
    public TaskFields crmBindings(List<String> records) {
        return set("UF_CRM_TASK", List.copyOf(records));
    }

    @Override
    protected TaskFields with(Map<String, @Nullable Object> values) {
        return new TaskFields(values);
    }
}

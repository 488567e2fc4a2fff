package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.PortalFields;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What there is to do, until when and by whom. Immutable. */
public final class TodoFields extends PortalFields<TodoFields> {
    private static final TodoFields NONE = new TodoFields(Map.of());

    private TodoFields(Map<String, ? extends @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static TodoFields create() {
        return NONE;
    }

    /**
     * Until when it is due.
     *
     * @param deadline {@code deadline}; required
     * @return a changed copy
     */
    public TodoFields deadline(OffsetDateTime deadline) {
        return time("deadline", deadline);
    }

    /**
     * The heading.
     *
     * @param title {@code title}
     * @return a changed copy
     */
    public TodoFields title(String title) {
        return set("title", title);
    }

    /**
     * The text.
     *
     * @param description {@code description}
     * @return a changed copy
     */
    public TodoFields description(String description) {
        return set("description", description);
    }

    /**
     * The responsible user.
     *
     * @param responsibleId {@code responsibleId}
     * @return a changed copy
     */
    public TodoFields responsibleId(long responsibleId) {
        return set("responsibleId", responsibleId);
    }

    /**
     * The activity it follows.
     *
     * @param parentActivityId {@code parentActivityId}
     * @return a changed copy
     */
    public TodoFields parentActivityId(long parentActivityId) {
        return set("parentActivityId", parentActivityId);
    }

    /**
     * The colour.
     *
     * @param colorId {@code colorId}; {@code 1} to {@code 7}
     * @return a changed copy
     */
    public TodoFields colorId(String colorId) {
        return set("colorId", colorId);
    }

    /**
     * When to remind.
     *
     * @param minutes {@code pingOffsets}, before the deadline
     * @return a changed copy
     */
    public TodoFields pingOffsets(Integer... minutes) {
        return set("pingOffsets", List.of(minutes));
    }

    @Override
    protected TodoFields with(Map<String, @Nullable Object> values) {
        return new TodoFields(values);
    }
}

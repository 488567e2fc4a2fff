package io.svyaz.bitrix.tasks;

import io.svyaz.bitrix.PortalFields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields to write to an item of a checklist. Immutable. */
public final class ChecklistItemFields extends PortalFields<ChecklistItemFields> {
    private ChecklistItemFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static ChecklistItemFields create() {
        return new ChecklistItemFields(Map.of());
    }

    /**
     * The text.
     *
     * @param title {@code TITLE}
     * @return a changed copy
     */
    public ChecklistItemFields title(String title) {
        return set("TITLE", title);
    }

    /**
     * The place among its siblings.
     *
     * @param index {@code SORT_INDEX}
     * @return a changed copy
     */
    public ChecklistItemFields sortIndex(int index) {
        return set("SORT_INDEX", index);
    }

    /**
     * Whether it is done.
     *
     * @param complete {@code IS_COMPLETE}
     * @return a changed copy
     */
    public ChecklistItemFields complete(boolean complete) {
        return set("IS_COMPLETE", complete ? "Y" : "N");
    }

    /**
     * Whether it is marked as important.
     *
     * @param important {@code IS_IMPORTANT}
     * @return a changed copy
     */
    public ChecklistItemFields important(boolean important) {
        return set("IS_IMPORTANT", important ? "Y" : "N");
    }

    /**
     * The item or checklist above.
     *
     * @param itemId {@code PARENT_ID}
     * @return a changed copy
     */
    public ChecklistItemFields parent(long itemId) {
        return set("PARENT_ID", itemId);
    }

    @Override
    protected ChecklistItemFields with(Map<String, @Nullable Object> values) {
        return new ChecklistItemFields(values);
    }
}

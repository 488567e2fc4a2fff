package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.PortalFields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields to write to an entry of a directory. Immutable. */
public final class StatusFields extends PortalFields<StatusFields> {
    private static final StatusFields NONE = new StatusFields(Map.of());

    private StatusFields(Map<String, ? extends @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static StatusFields create() {
        return NONE;
    }

    /**
     * The directory.
     *
     * @param entityId {@code ENTITY_ID}; cannot be changed later
     * @return a changed copy
     */
    public StatusFields entityId(String entityId) {
        return set("ENTITY_ID", entityId);
    }

    /**
     * The code that records hold.
     *
     * @param statusId {@code STATUS_ID}; cannot be changed later
     * @return a changed copy
     */
    public StatusFields statusId(String statusId) {
        return set("STATUS_ID", statusId);
    }

    /**
     * What people read.
     *
     * @param name {@code NAME}
     * @return a changed copy
     */
    public StatusFields name(String name) {
        return set("NAME", name);
    }

    /**
     * The place in the order.
     *
     * @param sort {@code SORT}
     * @return a changed copy
     */
    public StatusFields sort(int sort) {
        return set("SORT", sort);
    }

    /**
     * The colour.
     *
     * @param color {@code COLOR}; for example {@code #39A8EF}
     * @return a changed copy
     */
    public StatusFields color(String color) {
        return set("COLOR", color);
    }

    /**
     * What a stage means.
     *
     * @param semantics {@code SEMANTICS}; {@code S} won, {@code F} lost; cannot be changed later
     * @return a changed copy
     */
    public StatusFields semantics(String semantics) {
        return set("SEMANTICS", semantics);
    }

    @Override
    protected StatusFields with(Map<String, @Nullable Object> values) {
        return new StatusFields(values);
    }
}

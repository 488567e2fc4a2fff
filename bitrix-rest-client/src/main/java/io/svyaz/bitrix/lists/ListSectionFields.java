package io.svyaz.bitrix.lists;

import io.svyaz.bitrix.PortalFields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields to write to a section of a list. Immutable. */
public final class ListSectionFields extends PortalFields<ListSectionFields> {
    private static final ListSectionFields NONE = new ListSectionFields(Map.of());

    private ListSectionFields(Map<String, ? extends @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static ListSectionFields create() {
        return NONE;
    }

    /**
     * What people read.
     *
     * @param name {@code NAME}; required
     * @return a changed copy
     */
    public ListSectionFields name(String name) {
        return set("NAME", name);
    }

    /**
     * The id in a foreign system.
     *
     * @param xmlId {@code XML_ID}
     * @return a changed copy
     */
    public ListSectionFields xmlId(String xmlId) {
        return set("XML_ID", xmlId);
    }

    /**
     * The place in the order.
     *
     * @param sort {@code SORT}
     * @return a changed copy
     */
    public ListSectionFields sort(int sort) {
        return set("SORT", sort);
    }

    /**
     * Whether it is in use.
     *
     * @param active {@code ACTIVE}
     * @return a changed copy
     */
    public ListSectionFields active(boolean active) {
        return flag("ACTIVE", active);
    }

    /**
     * What it is for.
     *
     * @param description {@code DESCRIPTION}
     * @return a changed copy
     */
    public ListSectionFields description(String description) {
        return set("DESCRIPTION", description);
    }

    /**
     * The description's form.
     *
     * @param descriptionType {@code DESCRIPTION_TYPE}; {@code text} or {@code html}
     * @return a changed copy
     */
    public ListSectionFields descriptionType(String descriptionType) {
        return set("DESCRIPTION_TYPE", descriptionType);
    }

    @Override
    protected ListSectionFields with(Map<String, @Nullable Object> values) {
        return new ListSectionFields(values);
    }
}

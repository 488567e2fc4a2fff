package io.svyaz.bitrix.lists;

import io.svyaz.bitrix.PortalFields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields to write to a universal list. Immutable. */
public final class UniversalListFields extends PortalFields<UniversalListFields> {
    private static final UniversalListFields NONE = new UniversalListFields(Map.of());

    private UniversalListFields(Map<String, ? extends @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static UniversalListFields create() {
        return NONE;
    }

    /**
     * What people read.
     *
     * @param name {@code NAME}
     * @return a changed copy
     */
    public UniversalListFields name(String name) {
        return set("NAME", name);
    }

    /**
     * What it is for.
     *
     * @param description {@code DESCRIPTION}
     * @return a changed copy
     */
    public UniversalListFields description(String description) {
        return set("DESCRIPTION", description);
    }

    /**
     * The place in the order.
     *
     * @param sort {@code SORT}
     * @return a changed copy
     */
    public UniversalListFields sort(int sort) {
        return set("SORT", sort);
    }

    /**
     * Whether workflows run on it.
     *
     * @param bizproc {@code BIZPROC}
     * @return a changed copy
     */
    public UniversalListFields bizproc(boolean bizproc) {
        return flag("BIZPROC", bizproc);
    }

    @Override
    protected UniversalListFields with(Map<String, @Nullable Object> values) {
        return new UniversalListFields(values);
    }
}

package io.svyaz.bitrix.user;

import io.svyaz.bitrix.PortalFields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields to write to a department. Immutable. */
public final class DepartmentFields extends PortalFields<DepartmentFields> {
    private DepartmentFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static DepartmentFields create() {
        return new DepartmentFields(Map.of());
    }

    /**
     * The name.
     *
     * @param name {@code NAME}
     * @return a changed copy
     */
    public DepartmentFields name(String name) {
        return set("NAME", name);
    }

    /**
     * The place among its siblings.
     *
     * @param sort {@code SORT}
     * @return a changed copy
     */
    public DepartmentFields sort(int sort) {
        return set("SORT", sort);
    }

    /**
     * The department above.
     *
     * @param departmentId {@code PARENT}
     * @return a changed copy
     */
    public DepartmentFields parent(long departmentId) {
        return set("PARENT", departmentId);
    }

    /**
     * The user at its head.
     *
     * @param userId {@code UF_HEAD}
     * @return a changed copy
     */
    public DepartmentFields head(long userId) {
        return set("UF_HEAD", userId);
    }

    @Override
    protected DepartmentFields with(Map<String, @Nullable Object> values) {
        return new DepartmentFields(values);
    }
}

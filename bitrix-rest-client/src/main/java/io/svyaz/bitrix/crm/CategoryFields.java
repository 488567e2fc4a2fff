package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.PortalFields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields to write to a funnel. Immutable. */
public final class CategoryFields extends PortalFields<CategoryFields> {
    private static final CategoryFields NONE = new CategoryFields(Map.of());

    private CategoryFields(Map<String, ? extends @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static CategoryFields create() {
        return NONE;
    }

    /**
     * What people read.
     *
     * @param name {@code name}
     * @return a changed copy
     */
    public CategoryFields name(String name) {
        return set("name", name);
    }

    /**
     * The place in the order.
     *
     * @param sort {@code sort}
     * @return a changed copy
     */
    public CategoryFields sort(int sort) {
        return set("sort", sort);
    }

    /**
     * Whether new records go there.
     *
     * @param isDefault {@code isDefault}
     * @return a changed copy
     */
    public CategoryFields isDefault(boolean isDefault) {
        return flag("isDefault", isDefault);
    }

    @Override
    protected CategoryFields with(Map<String, @Nullable Object> values) {
        return new CategoryFields(values);
    }
}

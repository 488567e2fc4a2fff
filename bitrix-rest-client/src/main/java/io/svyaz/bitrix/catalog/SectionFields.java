package io.svyaz.bitrix.catalog;

import io.svyaz.bitrix.PortalFields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields to write to a section of the catalog. Immutable. */
public final class SectionFields extends PortalFields<SectionFields> {
    private static final SectionFields NONE = new SectionFields(Map.of());

    private SectionFields(Map<String, ? extends @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static SectionFields create() {
        return NONE;
    }

    /**
     * The catalog it is in.
     *
     * @param iblockId {@code iblockId}; required, on updates too
     * @return a changed copy
     */
    public SectionFields iblockId(long iblockId) {
        return set("iblockId", iblockId);
    }

    /**
     * The section it is in.
     *
     * @param iblockSectionId {@code iblockSectionId}
     * @return a changed copy
     */
    public SectionFields iblockSectionId(long iblockSectionId) {
        return set("iblockSectionId", iblockSectionId);
    }

    /**
     * What people read.
     *
     * @param name {@code name}; required, on updates too
     * @return a changed copy
     */
    public SectionFields name(String name) {
        return set("name", name);
    }

    /**
     * The symbolic code.
     *
     * @param code {@code code}
     * @return a changed copy
     */
    public SectionFields code(String code) {
        return set("code", code);
    }

    /**
     * The id in a foreign system.
     *
     * @param xmlId {@code xmlId}
     * @return a changed copy
     */
    public SectionFields xmlId(String xmlId) {
        return set("xmlId", xmlId);
    }

    /**
     * The place in the order.
     *
     * @param sort {@code sort}
     * @return a changed copy
     */
    public SectionFields sort(int sort) {
        return set("sort", sort);
    }

    /**
     * Whether it is shown.
     *
     * @param active {@code active}
     * @return a changed copy
     */
    public SectionFields active(boolean active) {
        return flag("active", active);
    }

    /**
     * What it is about.
     *
     * @param description {@code description}
     * @return a changed copy
     */
    public SectionFields description(String description) {
        return set("description", description);
    }

    /**
     * The description's form.
     *
     * @param descriptionType {@code descriptionType}; {@code text} or {@code html}
     * @return a changed copy
     */
    public SectionFields descriptionType(String descriptionType) {
        return set("descriptionType", descriptionType);
    }

    @Override
    protected SectionFields with(Map<String, @Nullable Object> values) {
        return new SectionFields(values);
    }
}

package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.PortalFields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields to write to a template of requisites. Immutable. */
public final class RequisitePresetFields extends PortalFields<RequisitePresetFields> {
    private static final RequisitePresetFields NONE = new RequisitePresetFields(Map.of());

    private RequisitePresetFields(Map<String, ? extends @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static RequisitePresetFields create() {
        return NONE;
    }

    /**
     * Always 8, requisites.
     *
     * @param entityTypeId {@code ENTITY_TYPE_ID}; cannot be changed later
     * @return a changed copy
     */
    public RequisitePresetFields entityTypeId(int entityTypeId) {
        return set("ENTITY_TYPE_ID", entityTypeId);
    }

    /**
     * The country.
     *
     * @param countryId {@code COUNTRY_ID}; cannot be changed later
     * @return a changed copy
     */
    public RequisitePresetFields countryId(long countryId) {
        return set("COUNTRY_ID", countryId);
    }

    /**
     * What people read.
     *
     * @param name {@code NAME}
     * @return a changed copy
     */
    public RequisitePresetFields name(String name) {
        return set("NAME", name);
    }

    /**
     * The id in a foreign system.
     *
     * @param xmlId {@code XML_ID}
     * @return a changed copy
     */
    public RequisitePresetFields xmlId(String xmlId) {
        return set("XML_ID", xmlId);
    }

    /**
     * Whether it is in use.
     *
     * @param active {@code ACTIVE}
     * @return a changed copy
     */
    public RequisitePresetFields active(boolean active) {
        return flag("ACTIVE", active);
    }

    /**
     * The place in the order.
     *
     * @param sort {@code SORT}
     * @return a changed copy
     */
    public RequisitePresetFields sort(int sort) {
        return set("SORT", sort);
    }

    @Override
    protected RequisitePresetFields with(Map<String, @Nullable Object> values) {
        return new RequisitePresetFields(values);
    }
}

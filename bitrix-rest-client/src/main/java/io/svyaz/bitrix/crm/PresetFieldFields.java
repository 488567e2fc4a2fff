package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.PortalFields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields to write to a field of a template. Immutable. */
public final class PresetFieldFields extends PortalFields<PresetFieldFields> {
    private static final PresetFieldFields NONE = new PresetFieldFields(Map.of());

    private PresetFieldFields(Map<String, ? extends @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static PresetFieldFields create() {
        return NONE;
    }

    /**
     * The field of the requisites.
     *
     * @param fieldName {@code FIELD_NAME}; for example {@code RQ_INN}
     * @return a changed copy
     */
    public PresetFieldFields fieldName(String fieldName) {
        return set("FIELD_NAME", fieldName);
    }

    /**
     * What people read.
     *
     * @param fieldTitle {@code FIELD_TITLE}
     * @return a changed copy
     */
    public PresetFieldFields fieldTitle(String fieldTitle) {
        return set("FIELD_TITLE", fieldTitle);
    }

    /**
     * Whether the short list shows it.
     *
     * @param inShortList {@code IN_SHORT_LIST}
     * @return a changed copy
     */
    public PresetFieldFields inShortList(boolean inShortList) {
        return flag("IN_SHORT_LIST", inShortList);
    }

    /**
     * The place in the order.
     *
     * @param sort {@code SORT}
     * @return a changed copy
     */
    public PresetFieldFields sort(int sort) {
        return set("SORT", sort);
    }

    @Override
    protected PresetFieldFields with(Map<String, @Nullable Object> values) {
        return new PresetFieldFields(values);
    }
}

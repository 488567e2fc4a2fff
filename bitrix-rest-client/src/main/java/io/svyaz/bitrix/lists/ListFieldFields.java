package io.svyaz.bitrix.lists;

import io.svyaz.bitrix.PortalFields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields to write to a field of a list. Immutable. */
public final class ListFieldFields extends PortalFields<ListFieldFields> {
    private static final ListFieldFields NONE = new ListFieldFields(Map.of());

    private ListFieldFields(Map<String, ? extends @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static ListFieldFields create() {
        return NONE;
    }

    /**
     * What people read.
     *
     * @param name {@code NAME}
     * @return a changed copy
     */
    public ListFieldFields name(String name) {
        return set("NAME", name);
    }

    /**
     * The type.
     *
     * @param type {@code TYPE}; see {@code lists.field.type.get}
     * @return a changed copy
     */
    public ListFieldFields type(String type) {
        return set("TYPE", type);
    }

    /**
     * The symbolic code.
     *
     * @param code {@code CODE}; needed for properties
     * @return a changed copy
     */
    public ListFieldFields code(String code) {
        return set("CODE", code);
    }

    /**
     * Whether it must be filled in.
     *
     * @param required {@code IS_REQUIRED}
     * @return a changed copy
     */
    public ListFieldFields required(boolean required) {
        return flag("IS_REQUIRED", required);
    }

    /**
     * Whether it holds many values.
     *
     * @param multiple {@code MULTIPLE}
     * @return a changed copy
     */
    public ListFieldFields multiple(boolean multiple) {
        return flag("MULTIPLE", multiple);
    }

    /**
     * The place in the order.
     *
     * @param sort {@code SORT}
     * @return a changed copy
     */
    public ListFieldFields sort(int sort) {
        return set("SORT", sort);
    }

    /**
     * More choices, one a line.
     *
     * @param listTextValues {@code LIST_TEXT_VALUES}
     * @return a changed copy
     */
    public ListFieldFields listTextValues(String listTextValues) {
        return set("LIST_TEXT_VALUES", listTextValues);
    }

    /**
     * The list that a binding points into.
     *
     * @param linkIblockId {@code LINK_IBLOCK_ID}
     * @return a changed copy
     */
    public ListFieldFields linkIblockId(long linkIblockId) {
        return set("LINK_IBLOCK_ID", linkIblockId);
    }

    /**
     * A choice of a list field.
     *
     * @param key the choice's id, or any other number for a new one
     * @param value what people read
     * @param sort the place in the order
     * @return a changed copy
     */
    public ListFieldFields choice(long key, String value, int sort) {
        return entry("LIST", Long.toString(key), Map.of("VALUE", value, "SORT", sort));
    }

    /** New choices are added each time they are sent: such an update must not be repeated. */
    boolean addsChoices() {
        return asMap().containsKey("LIST") || asMap().containsKey("LIST_TEXT_VALUES");
    }

    @Override
    protected ListFieldFields with(Map<String, @Nullable Object> values) {
        return new ListFieldFields(values);
    }
}

package io.svyaz.bitrix.sale;

import io.svyaz.bitrix.PortalFields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields to write to a type of payer. Immutable. */
public final class PersonTypeFields extends PortalFields<PersonTypeFields> {
    private static final PersonTypeFields NONE = new PersonTypeFields(Map.of());

    private PersonTypeFields(Map<String, ? extends @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static PersonTypeFields create() {
        return NONE;
    }

    /**
     * What people read.
     *
     * @param name {@code name}; required, on updates too
     * @return a changed copy
     */
    public PersonTypeFields name(String name) {
        return set("name", name);
    }

    /**
     * The symbolic code.
     *
     * @param code {@code code}
     * @return a changed copy
     */
    public PersonTypeFields code(String code) {
        return set("code", code);
    }

    /**
     * The place in the order.
     *
     * @param sort {@code sort}
     * @return a changed copy
     */
    public PersonTypeFields sort(int sort) {
        return set("sort", sort);
    }

    /**
     * Whether it is in use.
     *
     * @param active {@code active}
     * @return a changed copy
     */
    public PersonTypeFields active(boolean active) {
        return flag("active", active);
    }

    /**
     * The id in a foreign system.
     *
     * @param xmlId {@code xmlId}
     * @return a changed copy
     */
    public PersonTypeFields xmlId(String xmlId) {
        return set("xmlId", xmlId);
    }

    @Override
    protected PersonTypeFields with(Map<String, @Nullable Object> values) {
        return new PersonTypeFields(values);
    }
}

package io.svyaz.bitrix.catalog;

import io.svyaz.bitrix.PortalFields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields to write to a price type. Immutable. */
public final class PriceTypeFields extends PortalFields<PriceTypeFields> {
    private static final PriceTypeFields NONE = new PriceTypeFields(Map.of());

    private PriceTypeFields(Map<String, ? extends @Nullable Object> values) {
        super(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static PriceTypeFields create() {
        return NONE;
    }

    /**
     * The code.
     *
     * @param name {@code name}; required, on updates too
     * @return a changed copy
     */
    public PriceTypeFields name(String name) {
        return set("name", name);
    }

    /**
     * Whether it is the base price.
     *
     * @param base {@code base}
     * @return a changed copy
     */
    public PriceTypeFields base(boolean base) {
        return flag("base", base);
    }

    /**
     * The place in the order.
     *
     * @param sort {@code sort}
     * @return a changed copy
     */
    public PriceTypeFields sort(int sort) {
        return set("sort", sort);
    }

    /**
     * The id in a foreign system.
     *
     * @param xmlId {@code xmlId}
     * @return a changed copy
     */
    public PriceTypeFields xmlId(String xmlId) {
        return set("xmlId", xmlId);
    }

    @Override
    protected PriceTypeFields with(Map<String, @Nullable Object> values) {
        return new PriceTypeFields(values);
    }
}

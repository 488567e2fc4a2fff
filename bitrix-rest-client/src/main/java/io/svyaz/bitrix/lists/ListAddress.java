package io.svyaz.bitrix.lists;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which list: its type, and its id or symbolic code. Immutable. */
public final class ListAddress {
    private final Map<String, Object> parameters;

    private ListAddress(String iblockTypeId, String name, Object value) {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("IBLOCK_TYPE_ID", Objects.requireNonNull(iblockTypeId, "iblockTypeId"));
        both.put(name, Objects.requireNonNull(value, name));
        this.parameters = both;
    }

    /**
     * A list by id.
     *
     * @param iblockTypeId {@code lists}, {@code lists_socnet} for those of groups, or {@code bitrix_processes}
     * @param iblockId {@code IBLOCK_ID}
     * @return the address
     */
    public static ListAddress of(String iblockTypeId, long iblockId) {
        return new ListAddress(iblockTypeId, "IBLOCK_ID", iblockId);
    }

    /**
     * A list by symbolic code.
     *
     * @param iblockTypeId {@code lists}, {@code lists_socnet} for those of groups, or {@code bitrix_processes}
     * @param iblockCode {@code IBLOCK_CODE}
     * @return the address
     */
    public static ListAddress of(String iblockTypeId, String iblockCode) {
        return new ListAddress(iblockTypeId, "IBLOCK_CODE", iblockCode);
    }

    /** The parameters of a method: the address first, the caller may add more. */
    Map<String, @Nullable Object> parameters() {
        return new LinkedHashMap<>(parameters);
    }

    Map<String, @Nullable Object> with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = parameters();
        more.put(name, value);
        return more;
    }

    Map<String, @Nullable Object> with(String name, @Nullable Object value, String other, @Nullable Object otherValue) {
        Map<String, @Nullable Object> more = with(name, value);
        more.put(other, otherValue);
        return more;
    }

    @Override
    public String toString() {
        return "ListAddress" + parameters;
    }
}

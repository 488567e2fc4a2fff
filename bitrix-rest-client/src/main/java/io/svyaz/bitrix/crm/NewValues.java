package io.svyaz.bitrix.crm;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds structures that do not name the value they change, and therefore add one. */
final class NewValues {
    private NewValues() {}

    static boolean amongst(@Nullable Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().anyMatch(NewValues::mayBeNew);
        }
        if (value instanceof Map<?, ?> keyed) {
            return keyed.values().stream().anyMatch(NewValues::mayBeNew);
        }
        return value instanceof Object[] array && Arrays.stream(array).anyMatch(NewValues::mayBeNew);
    }

    private static boolean mayBeNew(@Nullable Object part) {
        if (part instanceof MultiField field) {
            return field.id().isEmpty();
        }
        if (part instanceof Map<?, ?> map) {
            Object id = map.get("ID") == null ? map.get("id") : map.get("ID");
            return id == null || String.valueOf(id).isBlank();
        }
        return !(part == null || part instanceof CharSequence || part instanceof Number || part instanceof Boolean);
    }
}

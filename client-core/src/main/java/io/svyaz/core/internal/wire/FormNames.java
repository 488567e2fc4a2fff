package io.svyaz.core.internal.wire;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Nested values under flat names, as PHP reads them: {@code a[b]=1}, {@code a[]=1}, {@code a[0][b]=1}. */
final class FormNames {
    private FormNames() {}

    /** Yes and no become 1 and 0, nothing an empty text; an empty list or map leaves no trace. */
    static void flatten(Map<String, ? extends @Nullable Object> values, BiConsumer<String, String> field) {
        values.forEach((name, value) -> add(name, value, field));
    }

    private static void add(String name, @Nullable Object value, BiConsumer<String, String> field) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> add(name + "[" + key + "]", inner, field));
        } else if (value instanceof Iterable<?> list) {
            addAll(name, list, field);
        } else {
            field.accept(name, text(value));
        }
    }

    /** Only elements that have parts of their own need a number to keep the parts together. */
    private static void addAll(String name, Iterable<?> list, BiConsumer<String, String> field) {
        int index = 0;
        for (Object element : list) {
            boolean nested = element instanceof Map<?, ?> || element instanceof Iterable<?>;
            add(name + (nested ? "[" + index + "]" : "[]"), element, field);
            index++;
        }
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean flag) {
            return flag ? "1" : "0";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}

package io.svyaz.testkit.bitrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** PHP's view of values: a list is a map with the keys 0, 1, .., and an empty map is an empty list. */
final class Php {

    /** The one empty map that is encoded as <code>{}</code>. */
    static final Map<String, @Nullable Object> EMPTY_OBJECT = Collections.unmodifiableMap(new LinkedHashMap<>());

    private Php() {}

    /** Turns maps that PHP would encode as JSON arrays into lists, at every depth. */
    static @Nullable Object encodable(@Nullable Object value) {
        if (value instanceof Collection<?> list) {
            var copy = new ArrayList<@Nullable Object>();
            list.forEach(item -> copy.add(encodable(item)));
            return copy;
        }
        if (!(value instanceof Map<?, ?> map) || value == EMPTY_OBJECT) {
            return value;
        }
        if (isSequence(map)) {
            return encodable(map.values());
        }
        var copy = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((key, item) -> copy.put(String.valueOf(key), encodable(item)));
        return copy;
    }

    /** The values of a list or map; a scalar is a list of one and nothing is an empty list. */
    static List<@Nullable Object> list(@Nullable Object value) {
        if (value instanceof Collection<?> list) {
            return new ArrayList<>(list);
        }
        if (value instanceof Map<?, ?> map) {
            return new ArrayList<>(map.values());
        }
        return value == null ? List.of() : List.of(value);
    }

    /** The members of a map or list; anything else has none. */
    static Map<String, @Nullable Object> map(@Nullable Object value) {
        var members = new LinkedHashMap<String, @Nullable Object>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> members.put(String.valueOf(key), item));
        } else if (value instanceof Collection<?> list) {
            list.forEach(item -> members.put(Integer.toString(members.size()), item));
        }
        return members;
    }

    static boolean isArray(@Nullable Object value) {
        return value instanceof Map || value instanceof Collection;
    }

    static String string(@Nullable Object value) {
        if (value instanceof Boolean flag) {
            return flag ? "1" : "";
        }
        return value == null ? "" : String.valueOf(value);
    }

    static boolean isTruthy(@Nullable Object value) {
        if (isArray(value)) {
            return !list(value).isEmpty();
        }
        String text = string(value);
        return !text.isEmpty() && !text.equals("0");
    }

    private static boolean isSequence(Map<?, ?> map) {
        int expected = 0;
        for (Object key : map.keySet()) {
            if (!Integer.toString(expected++).equals(key)) {
                return false;
            }
        }
        return true;
    }
}

package io.svyaz.bitrix.internal;

import io.svyaz.bitrix.Ref;
import io.svyaz.core.internal.json.Json;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parameters as PHP reads them from a query string, which is how a batch carries its commands.
 *
 * <p>Such a string has no null and no empty list; both would vanish silently. And a text that looks like a reference would
 * be replaced by another command's result. Neither is written.
 */
final class PhpQuery {
    private static final Pattern REFERENCE = Pattern.compile("\\$(?:result|next|total|time|error)\\[");

    private final StringBuilder text = new StringBuilder(128);

    private PhpQuery() {}

    /**
     * A command of a batch.
     *
     * @throws UnbatchableException when a parameter cannot be carried
     */
    static String command(String method, Map<String, ? extends @Nullable Object> parameters) {
        PhpQuery query = new PhpQuery();
        query.text.append(method);
        char separator = '?';
        for (Map.Entry<String, ? extends @Nullable Object> parameter : parameters.entrySet()) {
            query.value(encode(parameter.getKey()), parameter.getValue(), separator);
            separator = '&';
        }
        return query.text.toString();
    }

    private void value(String name, @Nullable Object value, char separator) {
        if (value instanceof String given) {
            leaf(name, harmless(name, given), separator);
        } else if (value instanceof BigDecimal number) {
            leaf(name, number.toPlainString(), separator);
        } else if (value instanceof Number || value instanceof Ref) {
            leaf(name, value.toString(), separator);
        } else if (value instanceof Boolean flag) {
            leaf(name, flag ? "1" : "0", separator);
        } else if (value instanceof Map<?, ?> map) {
            members(name, map, separator);
        } else if (value instanceof Collection<?> list) {
            elements(name, list, separator);
        } else if (value == null) {
            throw new UnbatchableException(name, "is null");
        } else {
            value(name, plain(value), separator);
        }
    }

    /** What the value is in JSON: dates, money, files, arrays. */
    private static @Nullable Object plain(Object value) {
        return Json.mapper().convertValue(value, Object.class);
    }

    private void members(String name, Map<?, ?> map, char first) {
        if (map.isEmpty()) {
            throw new UnbatchableException(name, "is empty");
        }
        char separator = first;
        for (Map.Entry<?, ?> member : map.entrySet()) {
            value(name + '[' + encode(String.valueOf(member.getKey())) + ']', member.getValue(), separator);
            separator = '&';
        }
    }

    private void elements(String name, Collection<?> list, char first) {
        if (list.isEmpty()) {
            throw new UnbatchableException(name, "is empty");
        }
        char separator = first;
        int index = 0;
        for (Object element : list) {
            value(name + '[' + index + ']', element, separator);
            separator = '&';
            index++;
        }
    }

    private void leaf(String name, String value, char separator) {
        text.append(separator).append(name).append('=').append(encode(value));
    }

    private static String harmless(String name, String value) {
        if (value.indexOf('$') >= 0 && REFERENCE.matcher(value).find()) {
            throw new UnbatchableException(name, "holds a text that the portal would take for a reference");
        }
        return value;
    }

    static String encode(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
            if (!plain) {
                return URLEncoder.encode(value, StandardCharsets.UTF_8);
            }
        }
        return value;
    }
}

package io.svyaz.testkit.comagic;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The {@code params} of one request. */
record RpcParams(Map<String, @Nullable Object> values) {

    /** Every method takes the token; agents add the user. */
    private static final Set<String> COMMON = Set.of("access_token", "user_id");

    @Nullable
    Object get(String name) {
        return values.get(name);
    }

    RpcParams only(Set<String> allowed) {
        for (Map.Entry<String, @Nullable Object> each : values.entrySet()) {
            if (!allowed.contains(each.getKey()) && !COMMON.contains(each.getKey())) {
                throw ComagicException.parameter(
                        "unexpected_parameters", "Unexpected parameters", each.getKey(), each.getValue());
            }
        }
        return this;
    }

    String text(String name) {
        Object value = required(name);
        if (!(value instanceof String text)) {
            throw ComagicException.wrongType(name, value);
        }
        return text;
    }

    long number(String name) {
        Object value = required(name);
        if (!(value instanceof Integer || value instanceof Long)) {
            throw ComagicException.wrongType(name, value);
        }
        return ((Number) value).longValue();
    }

    int number(String name, int fallback, int max) {
        if (values.get(name) == null) {
            return fallback;
        }
        long number = number(name);
        if (number < 0 || number > max) {
            throw ComagicException.wrongValue(name, number);
        }
        return (int) number;
    }

    List<?> list(String name) {
        Object value = values.get(name);
        if (value != null && !(value instanceof List)) {
            throw ComagicException.wrongType(name, value);
        }
        return value == null ? List.of() : (List<?>) value;
    }

    private Object required(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw ComagicException.missing(name);
        }
        return value;
    }
}

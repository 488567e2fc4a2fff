package io.svyaz.bitrix.events;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Finds values in a decoded body. */
final class Members {
    private Members() {}

    /** A text that is not empty. */
    static Optional<String> text(Map<String, Object> members, String... path) {
        return value(members, path) instanceof String text && !text.isEmpty() ? Optional.of(text) : Optional.empty();
    }

    /** A positive number. */
    static OptionalLong number(Map<String, Object> members, String... path) {
        String text = text(members, path).orElse("");
        return text.matches("0*[1-9]\\d{0,17}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    /** Decoded maps have texts as keys. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Map<String, Object> members, String... path) {
        return value(members, path) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    private static @Nullable Object value(Map<String, Object> members, String... path) {
        Object value = members;
        for (String step : path) {
            value = value instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return value;
    }
}

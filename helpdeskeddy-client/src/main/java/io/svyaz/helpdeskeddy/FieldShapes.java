package io.svyaz.helpdeskeddy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The shapes in which the values of custom fields come. */
final class FieldShapes {
    private FieldShapes() {}

    static Optional<String> text(@Nullable Object value) {
        if (value == null || value instanceof Map || value instanceof List) {
            return Optional.empty();
        }
        String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    static Optional<Boolean> flag(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "1", "true" -> Optional.of(true);
            case "0", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Nothing chosen is {@code {"id": 0, "name": null}}. */
    static Optional<ChosenOption> option(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map) || !map.containsKey("id")) {
            return Optional.empty();
        }
        LocalizedText name = LocalizedText.read(map.get("name"));
        return number(map.get("id"))
                .filter(id -> id != 0)
                .map(id -> new ChosenOption(id, name == null ? LocalizedText.of(Map.of()) : name));
    }

    /** Levels count from 1: as an object with those keys, or as a list with nothing at 0. */
    static List<ChosenOption> levels(@Nullable Object value) {
        List<Object> inOrder = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.stream().filter(element -> element != null).forEach(inOrder::add);
        } else if (value instanceof Map<?, ?> map && !map.containsKey("id")) {
            map.entrySet().stream()
                    .filter(level -> level.getValue() != null)
                    .sorted(Comparator.comparing(level -> number(level.getKey()).orElse(Long.MAX_VALUE)))
                    .forEach(level -> inOrder.add(level.getValue()));
        }
        return inOrder.stream().flatMap(level -> option(level).stream()).toList();
    }

    private static Optional<Long> number(@Nullable Object value) {
        try {
            return value == null
                    ? Optional.empty()
                    : Optional.of(Long.valueOf(value.toString().strip()));
        } catch (NumberFormatException other) {
            return Optional.empty();
        }
    }
}

package io.svyaz.bitrix.lists;

import io.svyaz.bitrix.FieldValues;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values of a property of a list's element, by the ids of the values.
 *
 * <p>They come as {@code {"3743": "1269"}}, a single value too; nothing comes as null, an empty text, false or an empty list.
 * Immutable.
 */
public final class ListProperty {
    private static final ListProperty NONE = new ListProperty(Map.of());

    private final Map<String, @Nullable Object> values;

    private ListProperty(Map<String, @Nullable Object> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    static ListProperty of(@Nullable Object came) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        if (came instanceof Map<?, ?> byId) {
            byId.forEach((id, value) -> values.put(String.valueOf(id), value));
        } else if (came instanceof List<?> list) {
            list.forEach(value -> values.put(Integer.toString(values.size()), value));
        } else if (came != null && !Boolean.FALSE.equals(came) && !came.equals("")) {
            values.put("", came);
        }
        return values.isEmpty() ? NONE : new ListProperty(values);
    }

    /**
     * The first value as text.
     *
     * @return empty when there is none
     */
    public Optional<String> text() {
        return texts().stream().findFirst();
    }

    /**
     * All values as text.
     *
     * @return without those that are no single value
     */
    public List<String> texts() {
        FieldValues fields = new FieldValues(values);
        return values.keySet().stream()
                .map(fields::text)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * The first value as a number.
     *
     * @return empty when there is none
     * @throws IllegalStateException when it is something else
     */
    public Optional<BigDecimal> number() {
        return text().map(text -> {
            try {
                return new BigDecimal(text.strip());
            } catch (NumberFormatException other) {
                throw holdsNo("number");
            }
        });
    }

    /**
     * The first value as a date and time: lists write them as the site does.
     *
     * @param format of the site, for example {@code dd.MM.yyyy HH:mm:ss}
     * @return empty when there is none
     * @throws IllegalStateException when it is written otherwise
     */
    public Optional<LocalDateTime> dateTime(DateTimeFormatter format) {
        return text().map(text -> {
            try {
                return LocalDateTime.parse(text, format);
            } catch (DateTimeException other) {
                throw holdsNo("time of that form");
            }
        });
    }

    /**
     * The values as they came.
     *
     * @return by value id, which deleting a file needs; values may be null
     */
    public Map<String, @Nullable Object> byValueId() {
        return values;
    }

    /** Without a cause: that would show the value. */
    private static IllegalStateException holdsNo(String what) {
        return new IllegalStateException("The property holds no " + what + "; read it with text().");
    }

    @Override
    public String toString() {
        return "ListProperty" + values.keySet();
    }
}

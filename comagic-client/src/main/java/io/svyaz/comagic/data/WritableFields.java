package io.svyaz.comagic.data;

import io.svyaz.core.Secret;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Members to send: only those that are set, so only they change. Immutable: each method returns a changed copy.
 *
 * @param <F> the fields themselves
 */
public abstract class WritableFields<F extends WritableFields<F>> {
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final Map<String, @Nullable Object> values;

    /**
     * For the kinds of fields of this client.
     *
     * @param values by the vendor's names
     */
    protected WritableFields(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    /**
     * The same kind with other values.
     *
     * @param newValues by the vendor's names
     * @return a changed copy
     */
    protected abstract F copy(Map<String, @Nullable Object> newValues);

    /**
     * Any member by the vendor's name.
     *
     * @param name as documented
     * @param value text, number, truth value, list, map, other fields, or a date in the account's time zone; null is sent
     *     as null
     * @return a changed copy
     */
    public F set(String name, @Nullable Object value) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(values);
        changed.put(Objects.requireNonNull(name, "name"), written(value));
        return copy(Collections.unmodifiableMap(changed));
    }

    /**
     * What is set.
     *
     * @return by the vendor's names, as sent; unmodifiable
     */
    public Map<String, @Nullable Object> asMap() {
        return values;
    }

    private static @Nullable Object written(@Nullable Object value) {
        if (value instanceof LocalDateTime time) {
            return DATE_TIME.format(time);
        }
        if (value instanceof LocalDate day) {
            return day.toString();
        }
        if (value instanceof WritableFields<?> fields) {
            return fields.asMap();
        }
        if (value instanceof CommunicationType type) {
            return type.value();
        }
        if (value instanceof Secret secret) {
            return secret.reveal();
        }
        if (value instanceof Collection<?> items) {
            List<@Nullable Object> list = new ArrayList<>(items.size());
            items.forEach(item -> list.add(written(item)));
            return Collections.unmodifiableList(list);
        }
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WritableFields<?> fields
                && getClass() == fields.getClass()
                && values.equals(fields.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Names only: the values are people's. */
    @Override
    public String toString() {
        return getClass().getSimpleName() + values.keySet();
    }
}

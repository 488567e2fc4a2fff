package io.svyaz.bitrix;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The fields to write to a record: only those that are set are sent. Immutable: each method returns a changed copy.
 *
 * <p>The subclasses have setters for the documented fields; {@link #set} takes any other by the vendor's name.
 *
 * @param <F> the subclass
 */
public abstract class FieldSet<F extends FieldSet<F>> {
    private final Map<String, @Nullable Object> values;

    /**
     * For subclasses.
     *
     * @param values by the vendor's names; copied
     */
    protected FieldSet(Map<String, ? extends @Nullable Object> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * The same fields with other values.
     *
     * @param values by the vendor's names
     * @return a new set
     */
    protected abstract F with(Map<String, @Nullable Object> values);

    /**
     * How a value is sent.
     *
     * @param value as the host gave it
     * @return as the method takes it; the same unless a subclass knows better
     */
    protected @Nullable Object written(@Nullable Object value) {
        return value;
    }

    /**
     * Any field by the vendor's name.
     *
     * @param name as documented
     * @param value text, number, list or map as documented; an empty text clears most fields
     * @return a changed copy
     */
    public final F set(String name, @Nullable Object value) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(values);
        changed.put(Objects.requireNonNull(name, "name"), written(value));
        return with(changed);
    }

    /**
     * The fields of a map, by the vendor's names.
     *
     * @param fields as {@link #set} takes them
     * @return a changed copy
     */
    public final F setAll(Map<String, ? extends @Nullable Object> fields) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(values);
        fields.forEach((name, value) -> changed.put(name, written(value)));
        return with(changed);
    }

    /**
     * Yes or no as most methods want it.
     *
     * @param name the vendor's name
     * @param value sent as {@code Y} or {@code N}
     * @return a changed copy
     */
    protected final F flag(String name, boolean value) {
        return set(name, value ? "Y" : "N");
    }

    /**
     * A time with its offset.
     *
     * @param name the vendor's name
     * @param value sent as in ISO 8601
     * @return a changed copy
     */
    protected final F time(String name, OffsetDateTime value) {
        return set(name, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value));
    }

    /**
     * One more value of a list.
     *
     * @param name the vendor's name
     * @param value goes to the end
     * @return a changed copy
     */
    protected final F append(String name, Object value) {
        List<Object> all = new ArrayList<>();
        if (values.get(name) instanceof List<?> earlier) {
            all.addAll(earlier);
        }
        all.add(value);
        return set(name, Collections.unmodifiableList(all));
    }

    /**
     * One more entry of a map.
     *
     * @param name the vendor's name
     * @param key of the entry
     * @param value of the entry
     * @return a changed copy
     */
    protected final F entry(String name, String key, Object value) {
        Map<Object, Object> all = new LinkedHashMap<>();
        if (values.get(name) instanceof Map<?, ?> earlier) {
            all.putAll(earlier);
        }
        all.put(key, value);
        return set(name, Collections.unmodifiableMap(all));
    }

    /**
     * Everything that is set, in the order it was set.
     *
     * @return unmodifiable; values may be null
     */
    public final Map<String, @Nullable Object> asMap() {
        return values;
    }

    /** The names only: values may be anybody's. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + values.keySet();
    }
}

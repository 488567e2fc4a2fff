package io.svyaz.helpdeskeddy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What to write, by the vendor's names: only what is set is sent, so only that changes. Immutable.
 *
 * @param <F> the set itself
 */
public abstract class FieldSet<F extends FieldSet<F>> {
    private final Map<String, @Nullable Object> values;

    /**
     * A set of these values.
     *
     * @param values by the vendor's name; kept, so never changed again
     */
    protected FieldSet(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    /**
     * The same kind of set with other values.
     *
     * @param values unmodifiable
     * @return a new set
     */
    protected abstract F with(Map<String, @Nullable Object> values);

    /**
     * Any field by the vendor's name.
     *
     * @param name as documented
     * @param value text, number, list or map as documented
     * @return a changed copy
     */
    public final F set(String name, @Nullable Object value) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(values);
        changed.put(Objects.requireNonNull(name, "name"), value);
        return with(Collections.unmodifiableMap(changed));
    }

    /**
     * The fields of a map, by the vendor's names.
     *
     * @param fields as {@link #set} takes them
     * @return a changed copy
     */
    public final F setAll(Map<String, ? extends @Nullable Object> fields) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(values);
        changed.putAll(fields);
        return with(Collections.unmodifiableMap(changed));
    }

    /**
     * Everything that is set, in the order it was set.
     *
     * @return unmodifiable; values may be null
     */
    public final Map<String, @Nullable Object> asMap() {
        return values;
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + values.keySet();
    }
}

package io.svyaz.usedesk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Parameters by the vendor's names: only what is set is sent. Immutable.
 *
 * @param <F> the set itself
 */
public abstract class FieldSet<F extends FieldSet<F>> {
    private final Map<String, Object> values;

    /**
     * A set of these values.
     *
     * @param values by the vendor's name; kept, so never changed again
     */
    protected FieldSet(Map<String, Object> values) {
        this.values = values;
    }

    /**
     * The same kind of set with other values.
     *
     * @param values unmodifiable
     * @return a new set
     */
    protected abstract F with(Map<String, Object> values);

    /**
     * Any parameter by the vendor's name.
     *
     * @param name as documented
     * @param value text, number, yes or no (sent as the words the vendor wants), list or map of them
     * @return a changed copy
     */
    public final F set(String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        changed.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, name));
        return with(Collections.unmodifiableMap(changed));
    }

    /**
     * The parameters of a map, by the vendor's names.
     *
     * @param fields as {@link #set} takes them
     * @return a changed copy
     */
    public final F setAll(Map<String, ?> fields) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        changed.putAll(fields);
        return with(Collections.unmodifiableMap(changed));
    }

    /**
     * One of the parameters as text.
     *
     * @param name the vendor's name
     * @return empty when it is not set
     */
    public final Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name)).map(Object::toString);
    }

    /**
     * Everything that is set, in the order it was set.
     *
     * @return unmodifiable
     */
    public final Map<String, Object> asMap() {
        return values;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof FieldSet<?> set && set.getClass().equals(getClass()) && set.values.equals(values);
    }

    @Override
    public final int hashCode() {
        return values.hashCode();
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + values.keySet();
    }
}

package io.svyaz.core;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to write, by the vendor's names: only what is set is sent, so only that changes. Immutable: each method returns a
 * changed copy.
 *
 * <p>The subclasses have setters for the documented fields; {@link #set} takes any other.
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
     * The same kind of set with other values.
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
     * @param value text, number, list or map as documented
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
     * One of the fields as text.
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
     * @return unmodifiable; values may be null
     */
    public final Map<String, @Nullable Object> asMap() {
        return values;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof FieldSet<?> set && set.getClass().equals(getClass()) && set.values.equals(values);
    }

    @Override
    public final int hashCode() {
        return values.hashCode();
    }

    /** The names only: values may be anybody's. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + values.keySet();
    }
}

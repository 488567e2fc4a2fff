package io.svyaz.bitrix.crm;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The fields to write to a record: only those that are set are sent, so only they change. Immutable: each method returns a
 * changed copy.
 *
 * @param <F> the fields of one kind of record
 */
public abstract class RecordFields<F extends RecordFields<F>> {
    private final Map<String, @Nullable Object> values;

    RecordFields(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    /** The same kind of fields with other values. */
    abstract F with(Map<String, @Nullable Object> changed);

    /** How this kind of record takes a file. */
    Object file(FileContent content) {
        return content.asFileData();
    }

    /**
     * Any field by the vendor's name.
     *
     * @param name for example {@code STATUS_DESCRIPTION} or {@code UF_CRM_CITY}
     * @param value text, number, list or map as documented, {@link Money} or {@link FileContent}; an empty text clears most
     *     fields
     * @return a changed copy
     */
    public F set(String name, @Nullable Object value) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(values);
        changed.put(Objects.requireNonNull(name, "name"), written(value));
        return with(Collections.unmodifiableMap(changed));
    }

    /**
     * The fields of a map, by the vendor's names.
     *
     * @param fields as {@link #set(String, Object)} takes them
     * @return a changed copy
     */
    public F setAll(Map<String, ? extends @Nullable Object> fields) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(values);
        fields.forEach((name, value) -> changed.put(name, written(value)));
        return with(Collections.unmodifiableMap(changed));
    }

    /**
     * A user field.
     *
     * @param field which
     * @param value null clears it
     * @param <T> the type of the value
     * @return a changed copy
     */
    public <T> F set(UserField<T> field, @Nullable T value) {
        return set(field.name(), value == null ? "" : field.type().write(value));
    }

    /**
     * A user field of several values.
     *
     * @param field which
     * @param values all it shall hold afterwards; empty clears it
     * @param <T> the type of a value
     * @return a changed copy
     */
    public <T> F set(MultipleUserField<T> field, List<? extends T> values) {
        // An empty list would be lost on its way; one empty value clears the field.
        return set(
                field.name(),
                values.isEmpty()
                        ? List.of("")
                        : values.stream().map(field.type()::write).toList());
    }

    /**
     * Everything that is set, in the order it was set.
     *
     * @return unmodifiable; values may be null
     */
    public Map<String, @Nullable Object> asMap() {
        return values;
    }

    private @Nullable Object written(@Nullable Object value) {
        if (value instanceof FileContent content) {
            return file(content);
        }
        if (value instanceof Collection<?> list && list.stream().anyMatch(FileContent.class::isInstance)) {
            return list.stream().map(this::written).toList();
        }
        return value;
    }

    /** Values without an id are added each time they are sent: such an update must not be repeated. */
    boolean addsValues() {
        return values.entrySet().stream().anyMatch(field -> addsTo(field.getKey(), field.getValue()));
    }

    boolean addsTo(String name, @Nullable Object value) {
        return NewValues.amongst(value);
    }

    static String flag(boolean yes) {
        return yes ? "Y" : "N";
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + values.keySet();
    }
}

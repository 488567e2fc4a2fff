package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.PortalFields;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields to write to a record: only those that are set are sent, so only they change. Immutable: each method returns a
 * changed copy.
 *
 * @param <F> the fields of one kind of record
 */
public abstract class RecordFields<F extends RecordFields<F>> extends PortalFields<F> {
    RecordFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    /** How this kind of record takes a file. */
    Object file(FileContent content) {
        return content.asFileData();
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

    @Override
    protected @Nullable Object written(@Nullable Object value) {
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
        return asMap().entrySet().stream().anyMatch(field -> addsTo(field.getKey(), field.getValue()));
    }

    boolean addsTo(String name, @Nullable Object value) {
        return NewValues.amongst(value);
    }
}

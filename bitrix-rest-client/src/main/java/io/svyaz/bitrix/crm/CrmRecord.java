package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.FieldValues;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What every record of the CRM has: fields that no typed getter covers. */
public interface CrmRecord {
    /**
     * Everything without a getter as it came, in the vendor's order.
     *
     * @return values may be null
     */
    Map<String, @Nullable Object> unknownFields();

    /**
     * Everything without a getter by name and type, user fields among them.
     *
     * @return a view
     */
    default FieldValues fields() {
        return new FieldValues(unknownFields());
    }

    /**
     * A user field.
     *
     * @param field which
     * @param <T> the type of its value
     * @return empty when it is absent or holds nothing
     * @throws IllegalStateException when it holds something else
     */
    default <T> Optional<T> get(UserField<T> field) {
        return field.in(fields());
    }

    /**
     * A user field of several values.
     *
     * @param field which
     * @param <T> the type of a value
     * @return empty when it is absent or holds nothing; one element for a single value
     * @throws IllegalStateException when it holds something else
     */
    default <T> List<T> get(MultipleUserField<T> field) {
        return field.in(fields());
    }
}

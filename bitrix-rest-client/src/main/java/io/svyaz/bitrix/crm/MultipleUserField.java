package io.svyaz.bitrix.crm;

import io.svyaz.bitrix.FieldValues;
import java.util.List;

/**
 * A user field of several values. Immutable.
 *
 * @param <T> the type of a value
 */
public final class MultipleUserField<T> {
    private final UserField<T> one;

    MultipleUserField(UserField<T> one) {
        this.one = one;
    }

    /**
     * Its name.
     *
     * @return for example {@code UF_CRM_TAGS}
     */
    public String name() {
        return one.name();
    }

    ValueType<T> type() {
        return one.type();
    }

    List<T> in(FieldValues fields) {
        return one.allIn(fields);
    }

    @Override
    public String toString() {
        return one.name();
    }
}

package io.svyaz.bitrix.crm;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the portal writes the values of a user field.
 *
 * @param title for messages
 * @param reader of what is there; null for nothing; throws an IllegalArgumentException or DateTimeException for another type
 * @param writer of a value
 * @param <T> the type of a value
 */
record ValueType<T>(String title, Reader<T> reader, Function<? super T, ?> writer) {
    @FunctionalInterface
    interface Reader<T> {
        @Nullable
        T read(Object value);
    }

    Object write(T value) {
        return writer.apply(value);
    }
}

package io.svyaz.bitrix.internal;

import io.svyaz.core.Idempotency;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One method with its parameters: what a request of its own and a command of a batch have in common.
 *
 * @param method as the vendor writes it
 * @param operation the same for errors and log rows
 * @param idempotency what a second sending does
 * @param parameters as documented
 * @param reader reads what comes back
 * @param written the command as a batch carries it, where it is known already
 * @param <T> the type of the result
 */
public record Command<T>(
        String method,
        String operation,
        Idempotency idempotency,
        Map<String, @Nullable Object> parameters,
        ValueReader<T> reader,
        @Nullable String written) {
    /**
     * A command whose text is made when a batch asks for it.
     *
     * @param method as the vendor writes it
     * @param operation the same for errors and log rows
     * @param idempotency what a second sending does
     * @param parameters as documented
     * @param reader reads what comes back
     */
    public Command(
            String method,
            String operation,
            Idempotency idempotency,
            Map<String, @Nullable Object> parameters,
            ValueReader<T> reader) {
        this(method, operation, idempotency, parameters, reader, null);
    }

    /**
     * A command of a method.
     *
     * @param method what to call
     * @param parameters as documented; copied
     * @param <T> the type of the result
     * @return the command
     */
    public static <T> Command<T> of(BitrixMethod<T> method, Map<String, ? extends @Nullable Object> parameters) {
        return new Command<>(
                method.name(),
                method.operation(),
                method.idempotency(),
                Collections.unmodifiableMap(new LinkedHashMap<>(parameters)),
                method.reader());
    }

    /** As a batch carries it. */
    String text() {
        return written == null ? PhpQuery.command(method, parameters) : written;
    }

    Command<T> written(String text) {
        return new Command<>(method, operation, idempotency, parameters, reader, text);
    }

    /**
     * The same command, written as a batch carries it.
     *
     * @return a changed copy
     * @throws IllegalArgumentException when a batch cannot carry it
     */
    public Command<T> carried() {
        return written(text());
    }

    /**
     * The same command, for a caller who knows better what a second sending does.
     *
     * @param other what it does
     * @return a changed copy
     */
    public Command<T> idempotency(Idempotency other) {
        return new Command<>(method, operation, other, parameters, reader, written);
    }

    <R> Command<R> reader(ValueReader<R> other) {
        return new Command<>(method, operation, idempotency, parameters, other, written);
    }
}

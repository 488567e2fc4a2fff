package io.svyaz.bitrix.internal;

import io.svyaz.core.Call;
import io.svyaz.core.CallOptions;
import io.svyaz.core.Idempotency;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A call to a portal. It keeps its method and parameters, so that a batch can carry it too.
 *
 * @param calls of the portal
 * @param command what to call
 * @param options of this call
 * @param <T> the type of the result
 */
public record BitrixCall<T>(BitrixCalls calls, Command<T> command, CallOptions options) implements Call<T> {
    @Override
    public String operation() {
        return command.operation();
    }

    @Override
    public Idempotency idempotency() {
        return options.idempotency().orElse(command.idempotency());
    }

    @Override
    public T execute() {
        return calls.alone(command).with(none -> options).execute();
    }

    @Override
    public Call<T> with(UnaryOperator<CallOptions> change) {
        return new BitrixCall<>(calls, command, Objects.requireNonNull(change.apply(options), "options"));
    }

    @Override
    public <R> Call<R> map(Function<? super T, ? extends R> then) {
        return new BitrixCall<>(calls, command.reader(command.reader().then(then)), options);
    }

    @Override
    public String toString() {
        return command.operation();
    }
}

package io.svyaz.core;

import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A call whose answer is turned into something else on the way out. */
record MappedCall<S, T>(Call<S> source, Function<? super S, ? extends T> then) implements Call<T> {
    @Override
    public String operation() {
        return source.operation();
    }

    @Override
    public Idempotency idempotency() {
        return source.idempotency();
    }

    @Override
    public T execute() {
        return then.apply(source.execute());
    }

    @Override
    public Call<T> with(UnaryOperator<CallOptions> change) {
        return new MappedCall<>(source.with(change), then);
    }

    @Override
    public String toString() {
        return source.toString();
    }
}

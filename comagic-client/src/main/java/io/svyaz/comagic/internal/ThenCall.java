package io.svyaz.comagic.internal;

import io.svyaz.core.Call;
import io.svyaz.core.CallOptions;
import io.svyaz.core.Idempotency;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A reading call and another that needs its answer, as one. Options hold for each of the two.
 *
 * @param operation name of the whole
 * @param idempotency of the whole
 * @param first changes nothing at the vendor
 * @param then makes the second call
 * @param <S> what the first answers
 * @param <T> what the second answers
 */
public record ThenCall<S, T>(
        String operation, Idempotency idempotency, Call<S> first, Function<? super S, ? extends Call<T>> then)
        implements Call<T> {
    @Override
    public T execute() {
        return then.apply(first.execute()).execute();
    }

    @Override
    public Call<T> with(UnaryOperator<CallOptions> change) {
        return new ThenCall<>(
                operation,
                idempotency,
                first.with(change),
                answer -> then.apply(answer).with(change));
    }

    @Override
    public String toString() {
        return operation;
    }
}

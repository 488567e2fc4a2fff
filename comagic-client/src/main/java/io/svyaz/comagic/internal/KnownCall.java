package io.svyaz.comagic.internal;

import io.svyaz.core.Call;
import io.svyaz.core.CallOptions;
import io.svyaz.core.Idempotency;
import java.util.function.UnaryOperator;

/**
 * A call whose answer is known already; nothing is sent.
 *
 * @param operation its name
 * @param answer what it returns
 * @param <T> of the answer
 */
public record KnownCall<T>(String operation, T answer) implements Call<T> {
    @Override
    public Idempotency idempotency() {
        return Idempotency.READ;
    }

    @Override
    public T execute() {
        return answer;
    }

    @Override
    public Call<T> with(UnaryOperator<CallOptions> change) {
        return this;
    }

    @Override
    public String toString() {
        return operation;
    }
}

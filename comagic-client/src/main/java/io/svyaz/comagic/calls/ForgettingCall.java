package io.svyaz.comagic.calls;

import io.svyaz.core.Call;
import io.svyaz.core.CallOptions;
import io.svyaz.core.Idempotency;
import io.svyaz.core.error.NotFoundException;
import java.util.function.UnaryOperator;

/** Forgets who was meant when the vendor does not know that employee any more. */
record ForgettingCall<T>(Call<T> source, Runnable forget) implements Call<T> {
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
        try {
            return source.execute();
        } catch (NotFoundException gone) {
            forget.run();
            throw gone;
        }
    }

    @Override
    public Call<T> with(UnaryOperator<CallOptions> change) {
        return new ForgettingCall<>(source.with(change), forget);
    }

    @Override
    public String toString() {
        return source.toString();
    }
}

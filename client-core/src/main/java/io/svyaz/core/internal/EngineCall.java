package io.svyaz.core.internal;

import io.svyaz.core.Call;
import io.svyaz.core.CallOptions;
import io.svyaz.core.Idempotency;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** A call that an engine runs. */
record EngineCall<T>(Engine engine, CallSpec<T> spec, CallOptions options) implements Call<T> {
    @Override
    public String operation() {
        return spec.operation();
    }

    @Override
    public Idempotency idempotency() {
        return options.idempotency().orElse(spec.idempotency());
    }

    @Override
    public T execute() {
        return new CallRun<>(engine, spec, options).run();
    }

    @Override
    public Call<T> with(UnaryOperator<CallOptions> change) {
        return new EngineCall<>(engine, spec, Objects.requireNonNull(change.apply(options), "options"));
    }

    @Override
    public String toString() {
        return spec.operation();
    }
}

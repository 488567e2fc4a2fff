package io.svyaz.helpdeskeddy.internal;

import io.svyaz.core.Call;
import io.svyaz.core.CallOptions;
import io.svyaz.core.Idempotency;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Several requests as one call. Options hold for each of them.
 *
 * @param operation name of the whole
 * @param idempotency of the whole
 * @param steps what to do, given the options so far
 * @param options so far
 * @param <T> what comes out
 */
public record SequenceCall<T>(
        String operation, Idempotency idempotency, Function<UnaryOperator<CallOptions>, T> steps, CallOptions options)
        implements Call<T> {
    /**
     * A sequence that follows its client in everything.
     *
     * @param operation name of the whole
     * @param idempotency of the whole
     * @param steps what to do, given the change to the options of every request
     */
    public SequenceCall(String operation, Idempotency idempotency, Function<UnaryOperator<CallOptions>, T> steps) {
        this(operation, idempotency, steps, CallOptions.none());
    }

    @Override
    public T execute() {
        return steps.apply(any -> options);
    }

    @Override
    public Call<T> with(UnaryOperator<CallOptions> change) {
        return new SequenceCall<>(operation, idempotency, steps, change.apply(options));
    }

    @Override
    public String toString() {
        return operation;
    }
}

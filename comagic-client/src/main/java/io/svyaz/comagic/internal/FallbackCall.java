package io.svyaz.comagic.internal;

import io.svyaz.core.Call;
import io.svyaz.core.CallOptions;
import io.svyaz.core.Idempotency;
import io.svyaz.core.error.NotFoundException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

/**
 * Asks one way, and another when the vendor does not know the first: only then, and from then on.
 *
 * @param first the way that may be unknown
 * @param second the other way
 * @param firstUnknown shared by all calls of the kind
 * @param <T> what the vendor answers
 */
public record FallbackCall<T>(Call<T> first, Call<T> second, AtomicBoolean firstUnknown) implements Call<T> {
    @Override
    public String operation() {
        return firstUnknown.get() ? second.operation() : first.operation();
    }

    @Override
    public Idempotency idempotency() {
        return first.idempotency();
    }

    @Override
    public T execute() {
        if (firstUnknown.get()) {
            return second.execute();
        }
        try {
            return first.execute();
        } catch (NotFoundException failure) {
            String code = failure.vendorCode().orElse("");
            if (!code.equals("method_not_found") && !code.equals("-32601")) {
                throw failure;
            }
            firstUnknown.set(true);
            return second.execute();
        }
    }

    @Override
    public Call<T> with(UnaryOperator<CallOptions> change) {
        return new FallbackCall<>(first.with(change), second.with(change), firstUnknown);
    }

    @Override
    public String toString() {
        return operation();
    }
}

package io.svyaz.core;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One vendor operation, ready to run: an immutable value that may be kept, changed and run any number of times.
 *
 * <pre>{@code
 * Lead lead = bitrix.leads().get(42).execute();
 * var later = bitrix.leads().get(42).executeAsync(executor);
 * Lead patient = bitrix.leads().get(42).with(c -> c.deadline(ofSeconds(5))).execute();
 * }</pre>
 *
 * <p>Nothing is sent before {@code execute}; each {@code execute} sends anew. Thread-safe.
 *
 * @param <T> what the vendor answers
 */
public interface Call<T> {
    /**
     * The name in the vendor's own words, for example {@code bitrix.crm.lead.get}.
     *
     * @return the name that errors and log rows carry
     */
    String operation();

    /**
     * What a second sending does, after the options of this call.
     *
     * @return never null
     */
    Idempotency idempotency();

    /**
     * Runs the call in the caller's thread, with its waits and retries, and returns the answer.
     *
     * @return what the vendor answered
     * @throws io.svyaz.core.error.ApiException when it cannot be had; the subclass says what to do about it
     */
    T execute();

    /**
     * This call with other options.
     *
     * @param change from the options so far to the new ones
     * @return a changed copy
     */
    Call<T> with(UnaryOperator<CallOptions> change);

    /**
     * This call with its answer turned into something else.
     *
     * @param then what to make of the answer; runs in the thread of {@code execute}
     * @param <R> what comes out
     * @return a call with the same name, options and rules
     */
    default <R> Call<R> map(Function<? super T, ? extends R> then) {
        return new MappedCall<>(this, then);
    }

    /**
     * Runs the call on an executor: a pool or one that starts virtual threads.
     *
     * <p>A pool thread is held while the call waits for a limiter or a retry. The stage fails with the {@link
     * io.svyaz.core.error.ApiException} of {@code execute}, or with {@link RejectedExecutionException} when the executor
     * takes no more work.
     *
     * @param executor where the call runs
     * @return completes with the answer or the failure
     */
    default CompletionStage<T> executeAsync(Executor executor) {
        CompletableFuture<T> later = new CompletableFuture<>();
        try {
            executor.execute(() -> {
                if (later.isDone()) {
                    return;
                }
                try {
                    later.complete(execute());
                } catch (Throwable failed) {
                    later.completeExceptionally(failed);
                }
            });
            return later;
        } catch (RejectedExecutionException full) {
            return CompletableFuture.failedStage(full);
        }
    }
}

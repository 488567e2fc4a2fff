package io.svyaz.bitrix.v3;

import io.svyaz.core.Call;
import io.svyaz.core.CallOptions;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A call of REST v3. An immutable value, like {@link Call}.
 *
 * <p>A writing call carries an idempotency key: every {@code execute} makes a new one up and sends it with each of its
 * attempts, and the portal carries out the first attempt that reaches it and only repeats its answer to the others, for
 * 24 hours. So such a call is {@link io.svyaz.core.Idempotency#IDEMPOTENT} and is retried after a lost answer.
 *
 * @param <T> what the vendor answers
 */
public interface V3Call<T> extends Call<T> {
    /**
     * This call with a key of the caller's own, so that also a later {@code execute}, perhaps in another process, is the
     * same call to the portal: one key for one intention, kept with it.
     *
     * <p>The portal remembers a key for 24 hours, per webhook or application, user and method, and only once a call with it
     * has succeeded. Two calls with one key at the same moment may both be carried out.
     *
     * @param key 1 to 255 printable ASCII characters; not secret
     * @return a changed copy
     * @throws IllegalArgumentException when it is no such text
     */
    V3Call<T> idempotencyKey(String key);

    /**
     * The same call, for callers who want to know whether the portal did anything.
     *
     * @return a call whose value tells of key and replay too
     */
    Call<V3Answer<T>> answer();

    @Override
    V3Call<T> with(UnaryOperator<CallOptions> change);

    @Override
    <R> V3Call<R> map(Function<? super T, ? extends R> then);
}

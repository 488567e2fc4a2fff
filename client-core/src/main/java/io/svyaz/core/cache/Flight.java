package io.svyaz.core.cache;

import io.svyaz.core.error.CallInterruptedException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * A load that is under way.
 *
 * @param <V> the type of the value
 */
final class Flight<V> {
    private final Thread pilot;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile @Nullable V value;
    private volatile @Nullable Throwable failure;

    Flight(Thread pilot) {
        this.pilot = pilot;
    }

    boolean isOf(Thread thread) {
        return pilot == thread;
    }

    void land(V loaded) {
        value = loaded;
        over.countDown();
    }

    void crash(Throwable reason) {
        failure = reason;
        over.countDown();
    }

    /** The value, or empty when the thread that loaded was interrupted. */
    Optional<V> await() throws InterruptedException {
        over.await();
        Throwable reason = failure;
        if (reason instanceof CallInterruptedException) {
            return Optional.empty();
        }
        if (reason instanceof RuntimeException || reason instanceof Error) {
            return Flight.<V, RuntimeException>rethrow(reason);
        }
        return Optional.ofNullable(value);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <V, E extends Throwable> Optional<V> rethrow(Throwable reason) throws E {
        throw (E) reason;
    }
}

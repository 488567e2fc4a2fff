package io.svyaz.bitrix.internal;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where the requests of one run go side by side: the host's executor, or daemon threads that live as long as the run.
 * Nothing depends on a thread being free: whoever waits for a task that nobody has begun does it itself.
 */
final class Fanout implements AutoCloseable {
    private static final long IDLE_SECONDS = 1;

    private final int threads;
    private final @Nullable Executor ofHost;
    private @Nullable ThreadPoolExecutor own;

    Fanout(int threads, @Nullable Executor ofHost) {
        this.threads = threads;
        this.ofHost = ofHost;
    }

    /** Tries to begin a task elsewhere. */
    void begin(Runnable task) {
        try {
            executor().execute(task);
        } catch (RejectedExecutionException full) {
            // It is done by whoever waits for it.
        }
    }

    private Executor executor() {
        if (ofHost != null) {
            return ofHost;
        }
        ThreadPoolExecutor pool = own;
        if (pool == null) {
            pool = new ThreadPoolExecutor(
                    threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Fanout::thread);
            pool.allowCoreThreadTimeOut(true);
            own = pool;
        }
        return pool;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "svyaz-bitrix-bulk");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        if (own != null) {
            own.shutdown();
        }
    }
}

package io.svyaz.kit.log;

import io.svyaz.kit.Store;
import io.svyaz.kit.StoreException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The buffer, and the one thread that empties it. The thread is never interrupted: that would close an H2 file under it. */
final class LogWriter {
    private static final Logger LOG = LoggerFactory.getLogger(RequestLogStore.class);
    private static final int BATCH = 200;
    private static final long LOOK_MILLIS = 200;
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);

    private final Store store;
    private final String table;
    private final BlockingQueue<LogRows.Waiting> queue;
    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong written = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong overflowed = new AtomicLong();
    private final AtomicBoolean warned = new AtomicBoolean();
    private final ReentrantLock writing = new ReentrantLock();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicBoolean started = new AtomicBoolean();

    LogWriter(Store store, int capacity) {
        this.store = store;
        this.table = store.table("request_log");
        this.queue = new ArrayBlockingQueue<>(capacity);
    }

    void start() {
        if (started.compareAndSet(false, true)) {
            Thread thread = new Thread(this::work, "svyaz-request-log-store");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void offer(LogRows.Waiting row) {
        if (!closed.get() && queue.offer(row)) {
            taken.incrementAndGet();
        } else {
            overflowed.incrementAndGet();
        }
    }

    int writeWaiting() {
        int left = 0;
        int batch;
        do {
            batch = writeBatch(null);
            left += batch;
        } while (batch == BATCH);
        return left;
    }

    long written() {
        return written.get();
    }

    long lost() {
        return refused.get() + overflowed.get();
    }

    boolean flush(Duration longest) throws InterruptedException {
        long goal = taken.get();
        long end = System.nanoTime() + longest.toNanos();
        while (written.get() + refused.get() < goal) {
            if (System.nanoTime() >= end) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
        return true;
    }

    void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try {
            if (started.get() && !flush(LAST_WORDS)) {
                LOG.warn("Request log: {} rows were not written in time; look at the database.", queue.size());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        while (!closed.get() || !queue.isEmpty()) {
            try {
                LogRows.Waiting first = queue.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                if (first != null) {
                    writeBatch(first);
                }
            } catch (InterruptedException stop) {
                // Nobody has a reason to interrupt this thread; the rows that wait are written all the same.
            }
        }
    }

    private int writeBatch(LogRows.@Nullable Waiting first) {
        writing.lock();
        try {
            List<LogRows.Waiting> batch = new ArrayList<>(BATCH);
            if (first != null) {
                batch.add(first);
            }
            queue.drainTo(batch, BATCH - batch.size());
            if (!batch.isEmpty()) {
                write(batch);
            }
            return batch.size();
        } finally {
            writing.unlock();
        }
    }

    /** A database that is away refuses all rows alike; otherwise one bad row must not take the others with it. */
    private void write(List<LogRows.Waiting> batch) {
        try {
            store.run("log.write", connection -> {
                LogRows.insert(connection, table, batch);
                return true;
            });
            written.addAndGet(batch.size());
        } catch (Throwable failed) {
            boolean away = !(failed instanceof StoreException store) || store.isTransient();
            if (batch.size() == 1 || away) {
                refused.addAndGet(batch.size());
                warn(failed);
            } else {
                batch.forEach(row -> write(List.of(row)));
            }
        }
    }

    private void warn(Throwable failed) {
        if (warned.compareAndSet(false, true)) {
            LOG.warn(
                    "Request log: a row was not written and is lost, as further ones will be while this lasts; lost()"
                            + " counts them. {}",
                    failed instanceof StoreException
                            ? failed.getMessage()
                            : failed.getClass().getName());
        }
    }
}

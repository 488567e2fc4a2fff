package io.svyaz.core.log;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A bounded queue between calls and a logger that may be slow, stuck or broken.
 *
 * <p>{@link #log} never blocks and never throws. A daemon thread hands the rows on; it starts with the first row and ends
 * when none came for a second. Rows that find the queue full, or whose logger throws, are lost and counted.
 */
public final class BufferedRequestLogger implements RequestLogger, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BufferedRequestLogger.class);
    private static final Duration IDLE = Duration.ofSeconds(1);
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);

    private final RequestLogger target;
    private final BlockingQueue<LogRow> queue;
    private final AtomicBoolean working = new AtomicBoolean();
    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong finished = new AtomicLong();
    private final AtomicLong lost = new AtomicLong();
    private final AtomicBoolean warned = new AtomicBoolean();

    BufferedRequestLogger(RequestLogger target, int capacity) {
        this.target = target;
        this.queue = new ArrayBlockingQueue<>(capacity);
    }

    /**
     * Puts a queue before a logger that has none yet. For the builders of clients.
     *
     * @param logger what the host gave
     * @param capacity how many rows may wait
     * @return the logger itself where it has a queue, or takes no rows
     */
    public static RequestLogger before(RequestLogger logger, int capacity) {
        RequestLogger behind = logger;
        while (behind instanceof DetailedRequestLogger detailed) {
            behind = detailed.target();
        }
        boolean ready = behind instanceof BufferedRequestLogger || behind instanceof NoRequestLogger;
        return ready ? logger : new BufferedRequestLogger(logger, capacity);
    }

    @Override
    public void log(LogRow row) {
        if (!queue.offer(row)) {
            lost.incrementAndGet();
            return;
        }
        taken.incrementAndGet();
        if (!working.get() && working.compareAndSet(false, true)) {
            startWorker();
        }
    }

    /** A machine that has no thread left must not fail the call for it; the next row tries again. */
    private void startWorker() {
        try {
            Thread worker = new Thread(this::work, "svyaz-request-log");
            worker.setDaemon(true);
            worker.start();
        } catch (OutOfMemoryError noThread) {
            working.set(false);
        }
    }

    @Override
    public LogDetail detail() {
        return LogDetails.of(target);
    }

    /**
     * How many rows were lost so far.
     *
     * @return never falls
     */
    public long lost() {
        return lost.get();
    }

    /**
     * Waits until every row taken before now was handed to the logger.
     *
     * @param longest how long to wait
     * @return whether all were
     * @throws InterruptedException when the thread is asked to stop
     */
    public boolean flush(Duration longest) throws InterruptedException {
        long goal = taken.get();
        long end = System.nanoTime() + longest.toNanos();
        synchronized (finished) {
            while (finished.get() < goal) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    return false;
                }
                finished.wait(left);
            }
        }
        return true;
    }

    /** Waits up to two seconds for the rows that are left. The logger may be used afterwards. */
    @Override
    public void close() {
        try {
            if (!flush(LAST_WORDS)) {
                LOG.warn(
                        "Request log: {} rows were not written in time; look at the logger they go to.",
                        taken.get() - finished.get());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        boolean more = true;
        while (more) {
            try {
                LogRow row = queue.poll(IDLE.toMillis(), TimeUnit.MILLISECONDS);
                while (row != null) {
                    hand(row);
                    row = queue.poll(IDLE.toMillis(), TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException stop) {
                // Nobody has a reason to interrupt this thread; the rows that wait are handed on all the same.
            } finally {
                working.set(false);
            }
            // A row may have come between the last look and the flag, and found a worker that was about to leave.
            more = !queue.isEmpty() && working.compareAndSet(false, true);
        }
    }

    private void hand(LogRow row) {
        try {
            target.log(row);
        } catch (Throwable broken) {
            // Anything: an error, too, may not end the thread that serves the other rows.
            lost.incrementAndGet();
            if (warned.compareAndSet(false, true)) {
                LOG.warn(
                        "Request log: the logger threw {}; its rows are lost and counted.",
                        broken.getClass().getName());
            }
        } finally {
            synchronized (finished) {
                finished.incrementAndGet();
                finished.notifyAll();
            }
        }
    }
}

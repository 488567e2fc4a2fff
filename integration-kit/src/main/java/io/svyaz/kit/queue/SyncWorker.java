package io.svyaz.kit.queue;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.svyaz.kit.Dialect;
import io.svyaz.kit.Store;
import io.svyaz.kit.StoreException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the jobs of a queue: on threads of its own between {@link #start()} and {@link #stop(Duration)}, or what is due in
 * the caller's thread with {@link #runOnce()}.
 *
 * <pre>{@code
 * SyncWorker worker = SyncWorker.builder(store)
 *         .handler("order.push", job -> orders.push(job.payload(OrderId.class)))
 *         .build();
 * worker.start();
 * ...
 * worker.stop(Duration.ofSeconds(30));
 * }</pre>
 *
 * <p>Any number of workers, on any number of nodes, may work on one PostgreSQL; on H2 all of them live in one JVM. Every
 * job runs at least once; a job runs twice only when a worker died or lost its lease in between, and then its handler is
 * told. Jobs of one order key never run at the same time while leases hold. When the database goes away the worker waits
 * and goes on by itself.
 *
 * <p>Thread-safe. A worker that was stopped stays stopped.
 */
public final class SyncWorker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SyncWorker.class);
    private static final Duration SLICE = Duration.ofSeconds(30);
    private static final Duration AFTER_INTERRUPTION = Duration.ofSeconds(1);

    private final WorkerConfig config;
    private final Store store;
    private final Lanes lanes;
    private final Shift shift = new Shift();
    private final Announcer announcer;
    private final LaneRunner runner;
    private final Sweep sweep;
    private final OneRun oneRun;
    private final ReentrantLock turning = new ReentrantLock();
    private volatile @Nullable Scheduler scheduler;
    private @Nullable ScheduledExecutorService sweeper;

    SyncWorker(WorkerConfig config) {
        this.config = config;
        this.store = config.store();
        this.lanes = new Lanes(store);
        this.announcer = new Announcer(config.listener());
        this.runner = new LaneRunner(config, lanes, shift, announcer);
        this.sweep = new Sweep(config, lanes, shift);
        this.oneRun = new OneRun(config, lanes, runner, sweep, shift, announcer);
    }

    /**
     * Starts a worker's configuration.
     *
     * @param store where the queue is
     * @return a builder
     */
    public static SyncWorkerBuilder builder(Store store) {
        return new SyncWorkerBuilder(store);
    }

    /**
     * Begins to run jobs. Does nothing when it has begun already. Asks the database for its time
     * once; what goes wrong with it later does not come out of here.
     *
     * @throws IllegalStateException when the worker was stopped before
     * @throws StoreException when the database is not there
     */
    public void start() {
        turning.lock();
        try {
            if (shift.isStopping()) {
                throw new IllegalStateException("This worker was stopped; build another one.");
            }
            if (scheduler != null) {
                return;
            }
            LOG.debug(
                    "Worker {} starts at {} by the time of the database.",
                    config.name(),
                    store.clock().instant());
            Scheduler started = DbScheduling.scheduler(
                    config,
                    new QuietSource(store.dataSource(), config.pollInterval(), shift, announcer),
                    lease -> runner.run(lease, config.batch(), SLICE),
                    this::isSilent);
            scheduler = started;
            ScheduledExecutorService sweeping = Executors.newSingleThreadScheduledExecutor(config.threadFactory());
            long pause = config.sweepInterval().toMillis();
            var unused = sweeping.scheduleWithFixedDelay(this::sweep, 0, pause, TimeUnit.MILLISECONDS);
            sweeper = sweeping;
            started.start();
        } finally {
            turning.unlock();
        }
    }

    /**
     * Looks for due jobs now instead of at the next poll: worth calling after handing in a job on the same node.
     */
    public void wake() {
        Scheduler running = scheduler;
        if (running != null && !shift.isStopping()) {
            running.triggerCheckForDueExecutions();
        }
    }

    /**
     * Runs what is due in the calling thread, the longest due first, up to the batch (50 unless said otherwise); for hosts
     * with a schedule of their own. Works without {@link #start()}, on several nodes at once, and next to started
     * workers.
     *
     * <p>Nothing that happens inside comes out as an exception: a host's schedule that ends at the first one goes on. What
     * a handler throws goes to its job; an unreachable database is logged and told to the listener.
     *
     * @return how many jobs were run, whatever became of them
     */
    public int runOnce() {
        try {
            return shift.isStopping() ? 0 : oneRun.run();
        } catch (RuntimeException unexpected) {
            LOG.error("A run of the queue ended early: {}", ErrorText.withPlace(unexpected));
            return 0;
        }
    }

    /**
     * Stops without losing or doubling anything. No further job begins, and what this worker has taken without beginning
     * it is free for others at once. Handlers that run may end within the time given; then they are interrupted, and jobs
     * whose handlers give way are free at once, without costing an attempt. A handler that does not give way keeps its job
     * until its lease runs out; its thread does not keep the JVM alive.
     *
     * @param wait how long running handlers may take
     */
    public void stop(Duration wait) {
        turning.lock();
        try {
            boolean again = shift.isStopping();
            shift.stop();
            if (again) {
                return;
            }
            if (scheduler != null) {
                scheduler.pause();
            }
            if (sweeper != null) {
                // An interruption could hit a statement, and some databases answer that by closing.
                sweeper.shutdown();
            }
            if (store.dialect() == Dialect.POSTGRESQL) {
                // Only there lanes are taken ahead of the threads that run them.
                releaseTaken();
            }
            if (!waitFor(wait)) {
                shift.interruptAll();
                if (!waitFor(AFTER_INTERRUPTION)) {
                    LOG.warn(
                            "{} handlers did not end when interrupted; their jobs are taken up when the lease runs out.",
                            shift.leases().size());
                }
            }
            if (scheduler != null) {
                scheduler.stop();
            }
            releaseTaken();
        } finally {
            turning.unlock();
        }
    }

    /** {@link #stop(Duration)} with half a minute. */
    @Override
    public void close() {
        stop(Duration.ofSeconds(30));
    }

    private boolean waitFor(Duration most) {
        try {
            return shift.awaitIdle(most);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What was taken but not begun. */
    private void releaseTaken() {
        try {
            store.run("queue.release", connection -> {
                for (LaneLease lease : lanes.takenBy(connection, config.name())) {
                    if (!shift.has(lease)) {
                        lanes.release(connection, lease);
                    }
                }
                return true;
            });
        } catch (StoreException away) {
            LOG.warn("{} What was taken is free when the lease runs out.", away.getMessage());
        }
    }

    private void isSilent(LaneLease lease) {
        if (!shift.has(lease)) {
            Instant now = store.clock().instant();
            sweep.free(lease, now);
        }
    }

    private void sweep() {
        try {
            sweep.run();
        } catch (StoreException away) {
            LOG.warn("{}", away.getMessage());
            announcer.tell(listener -> listener.storeUnavailable("queue.sweep"));
        } catch (RuntimeException unexpected) {
            LOG.error("A sweep of the queue failed: {}", ErrorText.withPlace(unexpected));
        }
    }
}

package io.svyaz.kit.queue;

import io.svyaz.kit.Store;
import io.svyaz.kit.StoreException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is due, in the calling thread. Lanes are taken with the statements that db-scheduler uses too, so a host's own
 * schedule and started workers may work on the same queue.
 *
 * <p>One thread more keeps the heartbeat while the call lasts: without it a long job would be taken for dead.
 */
final class OneRun {
    private static final Logger LOG = LoggerFactory.getLogger(SyncWorker.class);
    private static final Duration NO_SLICE = Duration.ofDays(1);

    private final WorkerConfig config;
    private final Store store;
    private final Lanes lanes;
    private final LaneRunner runner;
    private final Sweep sweep;
    private final Shift shift;
    private final Announcer announcer;

    OneRun(WorkerConfig config, Lanes lanes, LaneRunner runner, Sweep sweep, Shift shift, Announcer announcer) {
        this.config = config;
        this.store = config.store();
        this.lanes = lanes;
        this.runner = runner;
        this.sweep = sweep;
        this.shift = shift;
        this.announcer = announcer;
    }

    int run() {
        int ran = 0;
        ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(config.threadFactory());
        long pause = Math.max(1, config.lease().toMillis() / 6);
        ScheduledFuture<?> beating = heart.scheduleWithFixedDelay(this::beat, pause, pause, TimeUnit.MILLISECONDS);
        try {
            Instant dueUntil = store.clock().instant();
            sweep.run();
            while (ran < config.batch() && !shift.isStopping()) {
                Optional<LaneLease> lease = store.run(
                        "queue.take",
                        connection ->
                                lanes.take(connection, dueUntil, store.clock().instant(), config.name()));
                if (lease.isEmpty()) {
                    break;
                }
                // One job, then the lane goes back: the oldest of all lanes comes next.
                ran += runner.run(lease.get(), 1, NO_SLICE);
            }
        } catch (StoreException away) {
            LOG.warn("{} The next run goes on.", away.getMessage());
            announcer.tell(listener -> listener.storeUnavailable("queue.runOnce"));
        } finally {
            beating.cancel(false);
            heart.shutdown();
        }
        return ran;
    }

    private void beat() {
        try {
            Instant now = store.clock().instant();
            for (LaneLease lease : shift.leases()) {
                store.run("queue.heartbeat", connection -> lanes.renew(connection, lease, now));
            }
        } catch (StoreException away) {
            announcer.tell(listener -> listener.storeUnavailable("queue.heartbeat"));
        }
    }
}

package io.svyaz.kit.queue;

import io.svyaz.kit.SqlWork;
import io.svyaz.kit.Store;
import io.svyaz.kit.StoreException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Transactions that are tried again while the database is away, for as long as a lease lasts: an outcome is worth waiting
 * for, and a lane that is given back properly is free at once when the database returns.
 */
final class Persistence {
    private static final Logger LOG = LoggerFactory.getLogger(SyncWorker.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private final Store store;
    private final Duration patience;
    private final Shift shift;
    private final Announcer announcer;

    Persistence(Store store, Duration patience, Shift shift, Announcer announcer) {
        this.store = store;
        this.patience = patience;
        this.shift = shift;
        this.announcer = announcer;
    }

    /** What the work yields, or empty when the database did not come back in time or refused for good. */
    <T> Optional<T> insist(String operation, SqlWork<T> work) {
        return insist(operation, () -> store.run(operation, work));
    }

    /** The same for work that brings its own transactions. */
    <T> Optional<T> insist(String operation, Supplier<T> work) {
        long start = System.nanoTime();
        Duration pause = FIRST_PAUSE;
        while (true) {
            try {
                return Optional.of(work.get());
            } catch (StoreException failure) {
                announcer.tell(listener -> listener.storeUnavailable(operation));
                boolean over = System.nanoTime() - start > patience.toNanos();
                if (!failure.isTransient() || over || shift.isStopping()) {
                    LOG.warn("{} The lease will run out and the work be taken up again.", failure.getMessage());
                    return Optional.empty();
                }
                LOG.debug("{} Trying again in {}.", failure.getMessage(), pause);
                shift.pause(pause);
                Duration doubled = pause.multipliedBy(2);
                pause = doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
            }
        }
    }
}

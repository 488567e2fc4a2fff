package io.svyaz.kit.inbox;

import io.svyaz.kit.Dialect;
import io.svyaz.kit.Store;
import io.svyaz.kit.StoreException;
import io.svyaz.kit.internal.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts refusals in the store. Strangers decide how many there are, so one thread writes and the others leave their counts
 * to it: a flood occupies one connection. While the store is down the counts wait in memory.
 */
final class RejectCounter {
    private static final Logger LOG = LoggerFactory.getLogger(RejectCounter.class);
    private static final String DUPLICATE = "23505";

    private final Store store;
    private final String source;
    private final String update;
    private final String insert;
    /** Reasons are few: nobody else makes them up. */
    private final Map<String, AtomicLong> waiting = new ConcurrentHashMap<>();

    private final ReentrantLock writing = new ReentrantLock();

    RejectCounter(Store store, String source) {
        String table = store.table("inbox_reject");
        this.store = store;
        this.source = source;
        this.update = "update " + table + " set rejects = rejects + ?, last_at = ? where source = ? and reason = ?";
        this.insert = "insert into " + table + " (source, reason, rejects, first_at, last_at) values (?, ?, ?, ?, ?)"
                + (store.dialect() == Dialect.POSTGRESQL ? " on conflict do nothing" : "");
    }

    void count(String reason) {
        waiting.computeIfAbsent(reason, name -> new AtomicLong()).incrementAndGet();
        boolean written = true;
        while (written && isWaiting() && writing.tryLock()) {
            try {
                written = write();
            } finally {
                writing.unlock();
            }
        }
    }

    private boolean isWaiting() {
        return waiting.values().stream().anyMatch(count -> count.get() > 0);
    }

    private boolean write() {
        for (Map.Entry<String, AtomicLong> entry : waiting.entrySet()) {
            long count = entry.getValue().getAndSet(0);
            if (count > 0 && !added(entry.getKey(), count)) {
                entry.getValue().addAndGet(count);
                return false;
            }
        }
        return true;
    }

    private boolean added(String reason, long count) {
        try {
            return store.run("inbox.reject", connection -> add(connection, reason, count));
        } catch (StoreException failure) {
            LOG.warn("Refusals of {} are not counted in the store for now: {}", source, failure.getMessage());
            return false;
        }
    }

    private boolean add(Connection connection, String reason, long count) throws SQLException {
        Instant now = store.clock().instant();
        if (Sql.update(connection, update, count, now, source, reason) == 1) {
            return true;
        }
        try {
            if (Sql.update(connection, insert, source, reason, count, now, now) == 1) {
                return true;
            }
        } catch (SQLException failure) {
            if (!DUPLICATE.equals(failure.getSQLState())) {
                throw failure;
            }
        }
        return Sql.update(connection, update, count, now, source, reason) == 1;
    }
}

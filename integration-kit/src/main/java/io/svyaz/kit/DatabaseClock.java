package io.svyaz.kit;

import io.svyaz.kit.internal.Sql;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The time of the database, so that nodes whose own clocks differ agree on leases and due times.
 *
 * <p>The database is asked now and then; between, the monotonic clock of the JVM counts on. A system clock that jumps
 * has no effect. While the database cannot be asked the count goes on from the last answer.
 */
final class DatabaseClock extends Clock {
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final DataSource source;
    private final Dialect dialect;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable Reading reading;

    private record Reading(Instant time, long nanos) {
        Instant now(long nanoTime) {
            return time.plusNanos(nanoTime - nanos);
        }

        boolean isFresh(long nanoTime) {
            return nanoTime - nanos < FRESH.toNanos();
        }
    }

    DatabaseClock(DataSource source, Dialect dialect) {
        this.source = source;
        this.dialect = dialect;
    }

    @Override
    public Instant instant() {
        Reading known = reading;
        if (known == null) {
            known = firstReading();
        } else if (!known.isFresh(System.nanoTime()) && asking.tryLock()) {
            try {
                known = newReading(known);
            } finally {
                asking.unlock();
            }
        }
        return known.now(System.nanoTime()).truncatedTo(ChronoUnit.MICROS);
    }

    private Reading firstReading() {
        asking.lock();
        try {
            Reading others = reading;
            if (others != null) {
                return others;
            }
            Reading first = read();
            reading = first;
            return first;
        } catch (SQLException unreachable) {
            throw new StoreException("store.clock", unreachable);
        } finally {
            asking.unlock();
        }
    }

    private Reading newReading(Reading before) {
        try {
            Reading found = read();
            reading = found;
            return found;
        } catch (SQLException unreachable) {
            return before;
        }
    }

    /** Half of the round trip is the best guess at when the database looked at its clock. */
    private Reading read() throws SQLException {
        try (var connection = source.getConnection()) {
            long before = System.nanoTime();
            Instant time = Sql.one(connection, dialect.timeQuery(), row -> Sql.instant(row, 1))
                    .orElseThrow();
            long after = System.nanoTime();
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            return new Reading(time, before + (after - before) / 2);
        }
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The kit's time is UTC; convert the instant instead.");
    }
}

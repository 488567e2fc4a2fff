package io.svyaz.examples;

import io.svyaz.core.Timing;
import io.svyaz.kit.Store;
import io.svyaz.kit.ops.JobFilter;
import io.svyaz.kit.ops.JobRow;
import io.svyaz.kit.ops.Ops;
import io.svyaz.kit.ops.PageAt;
import io.svyaz.kit.queue.JobStatus;
import io.svyaz.kit.queue.SyncWorker;
import io.svyaz.testkit.FakeClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;

/** What a played day needs instead of hours: a store in memory, and one clock for everybody that moves when somebody waits. */
final class Play implements AutoCloseable {
    private static final int MOST_ROUNDS = 1000;

    private final FakeClock clock = new FakeClock(Instant.now().truncatedTo(ChronoUnit.SECONDS));
    private final JdbcConnectionPool pool =
            JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    private final Store store = Store.builder(pool).clock(clock).build();

    Play() {
        store.installSchema();
    }

    FakeClock clock() {
        return clock;
    }

    Store store() {
        return store;
    }

    /** For clients: their pauses move the clock and take no time. */
    Timing timing() {
        return new Timing(clock, clock::nanoTime, clock::sleep, () -> 0.5);
    }

    /** Runs what is due, and what becomes due within the time given, moving the clock there. Returns how many attempts ran. */
    int settle(SyncWorker worker, Duration within) {
        Instant end = clock.instant().plus(within);
        int ran = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            int now = worker.runOnce();
            ran += now;
            if (now == 0) {
                Optional<Instant> next = nextAttempt().filter(at -> !at.isAfter(end));
                if (next.isEmpty()) {
                    return ran;
                }
                Duration wait = Duration.between(clock.instant(), next.get());
                clock.advance(wait.compareTo(Duration.ZERO) > 0 ? wait : Duration.ofSeconds(1));
            }
        }
        throw new IllegalStateException("The queue does not come to rest.");
    }

    private Optional<Instant> nextAttempt() {
        return Ops.in(store).jobs(JobFilter.all().statuses(JobStatus.PENDING), PageAt.first(500)).rows().stream()
                .map(JobRow::nextAttempt)
                .min(Comparator.naturalOrder());
    }

    /** All tables as text. */
    String dump() {
        return store.run("play.dump", connection -> {
            StringBuilder text = new StringBuilder();
            try (Statement statement = connection.createStatement();
                    ResultSet lines = statement.executeQuery("script")) {
                while (lines.next()) {
                    text.append(lines.getString(1)).append('\n');
                }
            }
            return text.toString();
        });
    }

    @Override
    public void close() {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException alreadyGone) {
            // Nothing of it shall stay.
        }
        pool.dispose();
    }
}

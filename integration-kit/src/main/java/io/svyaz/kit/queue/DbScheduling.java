package io.svyaz.kit.queue;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import io.svyaz.kit.Dialect;
import io.svyaz.kit.Store;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * db-scheduler as the kit uses it: it finds lanes that are due, gives each to one node, keeps their heartbeat and notices
 * dead nodes, all by the time of the database. Lanes are left by the kit's own statements, so its completion does
 * nothing.
 *
 * <p>The time columns have a zone; {@code alwaysPersistTimestampInUTC} is for columns without one and stays off.
 */
final class DbScheduling {
    /** db-scheduler calls a lane dead after this many heartbeats. */
    private static final int MISSED_HEARTBEATS = 6;

    private DbScheduling() {}

    static Scheduler scheduler(
            WorkerConfig config, DataSource source, Consumer<LaneLease> run, Consumer<LaneLease> dead) {
        Store store = config.store();
        var builder = Scheduler.create(source, new LaneTask(run, dead))
                .clock(() -> store.clock().instant())
                .tableName(store.table("lane"))
                .schedulerName(new SchedulerName.Fixed(config.name()))
                .serializer(new NoData())
                .threads(config.threads())
                .executorService(new Hands(config.threads(), config.threadFactory()))
                .dueExecutor(Executors.newSingleThreadExecutor(config.threadFactory()))
                .housekeeperExecutor(Executors.newScheduledThreadPool(2, config.threadFactory()))
                .pollingInterval(config.pollInterval())
                .heartbeatInterval(config.lease().dividedBy(MISSED_HEARTBEATS))
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(Duration.ofMillis(300))
                .deleteUnresolvedAfter(Duration.ofDays(3650))
                .failureLogging(LogLevel.DEBUG, false)
                .enablePriority();
        return store.dialect() == Dialect.POSTGRESQL
                ? builder.jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                        .pollUsingLockAndFetch(1.0, 3.0)
                        .build()
                : builder.jdbcCustomization(new DefaultJdbcCustomization(false))
                        .pollUsingFetch(1.0, 3.0)
                        .build();
    }

    /** Threads that are not interrupted: whoever stops the worker has interrupted the handlers, and only those. */
    private static final class Hands extends ThreadPoolExecutor {
        Hands(int threads, ThreadFactory factory) {
            super(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
        }

        @Override
        public List<Runnable> shutdownNow() {
            shutdown();
            return List.of();
        }
    }

    /** The one task: an instance is a lane. */
    private static final class LaneTask extends CustomTask<Void> {
        private final Consumer<LaneLease> run;

        LaneTask(Consumer<LaneLease> run, Consumer<LaneLease> dead) {
            super(
                    Lanes.TASK,
                    Void.class,
                    null,
                    now -> now,
                    (failed, operations) -> {},
                    (silent, operations) ->
                            dead.accept(new LaneLease(silent.getExecution().getId(), silent.getExecution().version)));
            this.run = run;
        }

        @Override
        public CompletionHandler<Void> execute(TaskInstance<Void> lane, ExecutionContext context) {
            run.accept(new LaneLease(lane.getId(), context.getExecution().version));
            return (complete, operations) -> {};
        }
    }

    /** Lanes carry no data, so nothing is ever deserialized. */
    private static final class NoData implements Serializer {
        @Override
        public byte[] serialize(@Nullable Object data) {
            return new byte[0];
        }

        @Override
        @SuppressWarnings("NullAway")
        public <T> T deserialize(Class<T> type, byte[] serialized) {
            return null;
        }
    }
}

package io.svyaz.kit.queue;

import io.svyaz.kit.StoreException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Connections for db-scheduler. While there are none it waits here, so that polling and heartbeats go on by themselves when
 * the database is back; its log would otherwise show at each poll what drivers say of a refused one: hosts and users.
 */
final class QuietSource implements DataSource {
    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(SyncWorker.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);

    private final DataSource source;
    private final Duration longestPause;
    private final Shift shift;
    private final Announcer announcer;
    private final AtomicBoolean away = new AtomicBoolean();

    QuietSource(DataSource source, Duration longestPause, Shift shift, Announcer announcer) {
        this.source = source;
        this.longestPause = longestPause;
        this.shift = shift;
        this.announcer = announcer;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Duration pause = FIRST_PAUSE;
        while (true) {
            try {
                Connection connection = source.getConnection();
                if (away.compareAndSet(true, false)) {
                    LOG.info("The kit's database is back; the queue goes on.");
                }
                return connection;
            } catch (SQLException refused) {
                StoreException quiet = new StoreException("queue.poll", refused);
                announcer.tell(listener -> listener.storeUnavailable("queue.poll"));
                if (away.compareAndSet(false, true)) {
                    LOG.warn("{} The queue waits for it.", quiet.getMessage());
                }
                if (!quiet.isTransient()
                        || shift.isStopping()
                        || Thread.currentThread().isInterrupted()) {
                    throw new SQLException(quiet.getMessage(), refused.getSQLState());
                }
                shift.pause(pause);
                Duration doubled = pause.multipliedBy(2);
                pause = doubled.compareTo(longestPause) > 0 ? longestPause : doubled;
            }
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return source.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return source.isWrapperFor(type);
    }
}

package io.svyaz.kit.queue;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A database that can be switched off, refuse some connections, or hand them out with auto-commit off. */
final class Switchable implements DataSource {
    private final DataSource source;
    private final boolean autoCommit;
    private final AtomicInteger asked = new AtomicInteger();
    volatile boolean off;
    /** Every so many connections one is refused; 0 for none. */
    volatile int refuseEvery;

    Switchable(DataSource source, boolean autoCommit) {
        this.source = source;
        this.autoCommit = autoCommit;
    }

    @Override
    public Connection getConnection() throws SQLException {
        int number = asked.incrementAndGet();
        if (off || (refuseEvery > 0 && number % refuseEvery == 0)) {
            throw new SQLException("connection refused for the test", "08001");
        }
        Connection connection = source.getConnection();
        connection.setAutoCommit(autoCommit);
        return connection;
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
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
    public Logger getParentLogger() {
        return Logger.getGlobal();
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

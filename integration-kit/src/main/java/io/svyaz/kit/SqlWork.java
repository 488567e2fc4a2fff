package io.svyaz.kit;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Statements that belong together.
 *
 * @param <T> what they yield
 */
@FunctionalInterface
public interface SqlWork<T> {
    /**
     * Runs the statements on a connection whose transaction belongs to the caller: neither commits, nor rolls back, nor
     * closes it.
     *
     * @param connection an open connection
     * @return what the statements yield
     * @throws SQLException what the driver reports
     */
    T run(Connection connection) throws SQLException;
}

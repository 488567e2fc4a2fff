package io.svyaz.kit.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statements with their parameters in order. Instants are stored in UTC, enums by name, empty optionals as null. */
public final class Sql {
    private Sql() {}

    /**
     * Reads one row.
     *
     * @param <T> what a row is
     */
    @FunctionalInterface
    public interface RowReader<T> {
        /**
         * Reads the current row.
         *
         * @param row the result, on a row
         * @return what it holds
         * @throws SQLException what the driver reports
         */
        T read(ResultSet row) throws SQLException;
    }

    /**
     * Changes rows.
     *
     * @param connection an open connection
     * @param sql a statement with a question mark for each parameter
     * @param parameters the values in order
     * @return how many rows were changed
     * @throws SQLException what the driver reports
     */
    public static int update(Connection connection, String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    /**
     * Inserts a row with a generated id.
     *
     * @param connection an open connection
     * @param sql an insert statement
     * @param parameters the values in order
     * @return the id, or empty when nothing was inserted
     * @throws SQLException what the driver reports
     */
    public static Optional<Long> insert(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql, new String[] {"id"})) {
            set(statement, parameters);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                return keys.next() ? Optional.of(keys.getLong(1)) : Optional.empty();
            }
        }
    }

    /**
     * Reads rows.
     *
     * @param <T> what a row is
     * @param connection an open connection
     * @param sql a query
     * @param reader reads each row
     * @param parameters the values in order
     * @return the rows in order
     * @throws SQLException what the driver reports
     */
    public static <T> List<T> list(
            Connection connection, String sql, RowReader<T> reader, @Nullable Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        }
    }

    /**
     * Reads the first row.
     *
     * @param <T> what a row is
     * @param connection an open connection
     * @param sql a query
     * @param reader reads the row
     * @param parameters the values in order
     * @return the row, if there is one
     * @throws SQLException what the driver reports
     */
    public static <T> Optional<T> one(
            Connection connection, String sql, RowReader<T> reader, @Nullable Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
        }
    }

    /**
     * An instant that must be there.
     *
     * @param row a result on a row
     * @param column its number, from 1
     * @return the instant
     * @throws SQLException what the driver reports
     */
    public static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /**
     * An instant that must be there.
     *
     * @param row a result on a row
     * @param column its name
     * @return the instant
     * @throws SQLException what the driver reports
     */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /**
     * An instant that may be missing.
     *
     * @param row a result on a row
     * @param column its name
     * @return the instant, if there is one
     * @throws SQLException what the driver reports
     */
    public static Optional<Instant> instantIfAny(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /**
     * A text that may be missing.
     *
     * @param row a result on a row
     * @param column its name
     * @return the text, if there is one
     * @throws SQLException what the driver reports
     */
    public static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            set(statement, parameters);
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    private static void set(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            set(statement, i + 1, parameters[i]);
        }
    }

    private static void set(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.NULL);
        } else if (value instanceof Optional<?> optional) {
            set(statement, index, optional.orElse(null));
        } else if (value instanceof Instant instant) {
            statement.setObject(index, instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof Enum<?> constant) {
            statement.setString(index, constant.name());
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(index, bytes);
        } else {
            statement.setObject(index, value);
        }
    }
}

package io.svyaz.kit.log;

import io.svyaz.core.log.LogRow;
import io.svyaz.core.log.LoggedBody;
import io.svyaz.kit.Direction;
import io.svyaz.kit.internal.CellText;
import io.svyaz.kit.internal.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows into the table and out of it. */
final class LogRows {
    static final String COLUMNS = "id, method, endpoint, request_body, status_code, response_body, duration_ms, error,"
            + " created_at, vendor, operation, direction, correlation_id, attempt, queue_item_id, request_bytes,"
            + " response_bytes, truncated";
    private static final int BODY = 64 * 1024;
    private static final int TEXT = 1000;
    private static final Pattern JOB = Pattern.compile("(.*)#(\\d{1,18})", Pattern.DOTALL);

    /** A row that waits to be written. */
    record Waiting(LogRow row, Direction direction) {}

    private LogRows() {}

    static void insert(Connection connection, String table, List<Waiting> rows) throws SQLException {
        String sql =
                "insert into " + table + " (method, endpoint, request_body, status_code, status_class, response_body,"
                        + " duration_ms, error, created_at, vendor, operation, direction, correlation_id, attempt, queue_item_id,"
                        + " request_bytes, response_bytes, truncated) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Waiting waiting : rows) {
                set(statement, waiting.row, waiting.direction);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    static LogEntry read(ResultSet row) throws SQLException {
        int status = row.getInt("status_code");
        boolean answered = !row.wasNull();
        return new LogEntry(
                row.getLong("id"),
                row.getString("method"),
                row.getString("endpoint"),
                Sql.text(row, "request_body"),
                answered ? OptionalInt.of(status) : OptionalInt.empty(),
                Sql.text(row, "response_body"),
                Duration.ofNanos(Math.round(row.getDouble("duration_ms") * 1e6)),
                Sql.text(row, "error"),
                Sql.instant(row, "created_at"),
                row.getString("vendor"),
                row.getString("operation"),
                Direction.valueOf(row.getString("direction")),
                row.getString("correlation_id"),
                row.getInt("attempt"),
                number(row, "queue_item_id"),
                number(row, "request_bytes"),
                number(row, "response_bytes"),
                row.getBoolean("truncated"));
    }

    private static void set(PreparedStatement statement, LogRow row, Direction direction) throws SQLException {
        Matcher job = JOB.matcher(row.correlationId());
        boolean ofJob = job.matches();
        statement.setString(1, CellText.fit(row.method(), 10));
        statement.setString(2, CellText.fit(row.endpoint(), TEXT));
        statement.setString(3, text(row.requestBody()));
        if (row.status().isPresent()) {
            statement.setInt(4, row.status().getAsInt());
        } else {
            statement.setNull(4, Types.INTEGER);
        }
        statement.setInt(5, row.status().orElse(0) / 100);
        statement.setString(6, text(row.responseBody()));
        statement.setDouble(7, row.duration().toNanos() / 1e6);
        statement.setString(
                8, row.error().map(error -> CellText.fit(error, TEXT)).orElse(null));
        statement.setObject(9, row.time().atOffset(ZoneOffset.UTC));
        statement.setString(10, CellText.fit(row.vendor(), 60));
        statement.setString(11, CellText.fit(row.operation(), 200));
        statement.setString(12, direction.name());
        statement.setString(13, CellText.fit(ofJob ? job.group(1) : row.correlationId(), 100));
        statement.setInt(14, row.attempt());
        if (ofJob) {
            statement.setLong(15, Long.parseLong(job.group(2)));
        } else {
            statement.setNull(15, Types.BIGINT);
        }
        bytes(statement, 16, row.requestBody());
        bytes(statement, 17, row.responseBody());
        statement.setBoolean(
                18,
                row.requestBody().map(LoggedBody::cut).orElse(false)
                        || row.responseBody().map(LoggedBody::cut).orElse(false));
    }

    private static @org.jspecify.annotations.Nullable String text(Optional<LoggedBody> body) {
        return body.map(logged -> CellText.fit(logged.text(), BODY)).orElse(null);
    }

    private static void bytes(PreparedStatement statement, int index, Optional<LoggedBody> body) throws SQLException {
        if (body.isPresent()) {
            statement.setLong(index, body.get().bytes());
        } else {
            statement.setNull(index, Types.BIGINT);
        }
    }

    private static Optional<Long> number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }
}

package io.svyaz.kit.internal;

import io.svyaz.kit.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The kit's tables as plain SQL resources, one for each room of the kit.
 *
 * <p>They are written in one shape: a statement ends with a semicolon at the end of a line, a column begins a line of its
 * own. That is what {@link #missing} reads the expected columns from.
 */
public final class Schema {
    private static final List<String> PARTS =
            List.of("queue", "inbox", "id-map", "request-log", "settings", "audit", "reconcile");
    private static final Pattern TABLE =
            Pattern.compile("create table if not exists (\\w+) \\((.*)\\)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern INDEX = Pattern.compile("^create (?:unique )?index if not exists (\\w+)");
    private static final Pattern COLUMN = Pattern.compile("(?m)^ {2}([a-z_]+) [a-z]");
    private static final long INSTALL_LOCK = 0x5379617A4B6974L;

    private Schema() {}

    /**
     * The statements of all parts.
     *
     * @param dialect which database
     * @param tables the names
     * @return statements in the order to run them
     */
    public static List<String> statements(Dialect dialect, Tables tables) {
        List<String> statements = new ArrayList<>();
        for (String part : PARTS) {
            String text = read(dialect, part)
                    .replaceAll("(?m)--.*$", "")
                    .replace("${prefix}", tables.prefix())
                    .replace("${request_log}", tables.requestLog());
            for (String statement : text.split(";\\s*(?:\\n|$)", -1)) {
                if (!statement.isBlank()) {
                    statements.add(statement.strip());
                }
            }
        }
        return List.copyOf(statements);
    }

    /**
     * Creates what is missing. Nodes that start together do it one after another.
     *
     * @param connection in a transaction
     * @param dialect which database
     * @param tables the names
     * @return how many statements were run
     * @throws SQLException what the driver reports
     */
    public static int install(Connection connection, Dialect dialect, Tables tables) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (dialect == Dialect.POSTGRESQL) {
                statement.execute("select pg_advisory_xact_lock(" + INSTALL_LOCK + ")");
            }
            int ran = 0;
            for (String sql : statements(dialect, tables)) {
                if (!isIndexThere(connection, dialect, sql)) {
                    statement.execute(sql);
                    ran++;
                }
            }
            return ran;
        }
    }

    /** PostgreSQL locks the table before it sees that the index exists: a node that starts would halt, or deadlock with, those that work. */
    private static boolean isIndexThere(Connection connection, Dialect dialect, String sql) throws SQLException {
        Matcher index = INDEX.matcher(sql);
        return dialect == Dialect.POSTGRESQL
                && index.find()
                && Sql.one(connection, "select to_regclass(?) is not null", row -> row.getBoolean(1), index.group(1))
                        .orElse(false);
    }

    /**
     * Compares the database with the statements.
     *
     * @param connection an open connection
     * @param dialect which database
     * @param tables the names
     * @return missing tables and columns, for example {@code svyaz_job.claim}; empty when complete
     * @throws SQLException what the driver reports
     */
    public static List<String> missing(Connection connection, Dialect dialect, Tables tables) throws SQLException {
        List<String> missing = new ArrayList<>();
        for (String statement : statements(dialect, tables)) {
            Matcher table = TABLE.matcher(statement);
            if (table.find()) {
                String name = table.group(1);
                Set<String> present = columns(connection, name);
                if (present.isEmpty()) {
                    missing.add("table " + name);
                    continue;
                }
                Matcher column = COLUMN.matcher(table.group(2));
                while (column.find()) {
                    if (!column.group(1).equals("primary")
                            && !column.group(1).equals("unique")
                            && !present.contains(column.group(1))) {
                        missing.add(name + "." + column.group(1));
                    }
                }
            }
        }
        return missing;
    }

    private static Set<String> columns(Connection connection, String table) throws SQLException {
        return new HashSet<>(Sql.list(
                connection,
                "select column_name from information_schema.columns where lower(table_name) = ?"
                        + " and lower(table_schema) = lower(current_schema)",
                row -> row.getString(1).toLowerCase(Locale.ROOT),
                table));
    }

    private static String read(Dialect dialect, String part) {
        String path = "/io/svyaz/kit/schema/" + dialect.name().toLowerCase(Locale.ROOT) + "/" + part + ".sql";
        try (InputStream resource = Schema.class.getResourceAsStream(path)) {
            if (resource == null) {
                throw new IllegalStateException("The kit's jar lacks " + path + ".");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

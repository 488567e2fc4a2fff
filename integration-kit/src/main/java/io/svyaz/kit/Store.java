package io.svyaz.kit;

import io.svyaz.kit.internal.Schema;
import io.svyaz.kit.internal.Tables;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the kit keeps its tables: a data source of the host, a prefix, and the time of that database.
 *
 * <pre>{@code
 * Store store = Store.builder(dataSource).prefix("crm_").build();
 * store.checkSchema(); // or installSchema()
 * }</pre>
 *
 * <p>Nothing is created or changed unless {@link #installSchema()} is called. Pools with auto-commit on and off both
 * work. Thread-safe.
 */
public final class Store implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Store.class);

    private final DataSource source;
    private final Dialect dialect;
    private final Tables tables;
    private final Clock clock;
    private final AutoCloseable owned;

    Store(DataSource source, Dialect dialect, Tables tables, Clock clock, AutoCloseable owned) {
        this.source = source;
        this.dialect = dialect;
        this.tables = tables;
        this.clock = clock;
        this.owned = owned;
    }

    /**
     * Starts a store in the host's database.
     *
     * @param source connections to H2 or PostgreSQL; stays the host's, {@link #close()} leaves it open
     * @return a builder with the prefix {@code svyaz_}
     */
    public static StoreBuilder builder(DataSource source) {
        return new StoreBuilder(source);
    }

    /**
     * A store in an H2 file of its own, with its tables installed: the embedded default for one node.
     *
     * <p>Every commit is on the disk before it returns. A second JVM that opens the same file is refused.
     *
     * @param file path without the ending {@code .mv.db}
     * @return the store; close it to close the file
     */
    public static Store h2File(Path file) {
        JdbcConnectionPool pool = JdbcConnectionPool.create(
                // Not "file:": there an interrupted thread closes the database for all others.
                "jdbc:h2:async:" + file.toAbsolutePath() + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000",
                "sa",
                "");
        pool.setMaxConnections(32);
        try {
            Store store = new StoreBuilder(pool).owning(pool::dispose).build();
            store.installSchema();
            return store;
        } catch (RuntimeException failed) {
            pool.dispose();
            throw failed;
        }
    }

    /**
     * Creates what is missing of the kit's tables. Safe to be called by several nodes at the same instant, and again on
     * every start.
     *
     * @throws StoreException when the database refuses
     */
    public void installSchema() {
        int ran = run("store.installSchema", connection -> Schema.install(connection, dialect, tables));
        LOG.debug("The kit's schema is installed: {} statements with the prefix {}.", ran, tables.prefix());
    }

    /**
     * Checks that every table and column is there.
     *
     * @throws IllegalStateException naming what is missing and where the statements are
     * @throws StoreException when the database cannot be asked
     */
    public void checkSchema() {
        List<String> missing = run("store.checkSchema", connection -> Schema.missing(connection, dialect, tables));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("The kit's tables are not complete; missing: " + String.join(", ", missing)
                    + ". Call Store.installSchema(), or run the statements that Store.schemaStatements() gives.");
        }
    }

    /**
     * The statements that create the kit's tables, for administrators who run them by hand.
     *
     * @return plain SQL in the order to run it, with the prefix filled in
     */
    public List<String> schemaStatements() {
        return Schema.statements(dialect, tables);
    }

    /**
     * Runs statements in one transaction: committed when the work returns, rolled back when it throws.
     *
     * @param <T> what the work yields
     * @param operation name for messages, for example {@code queue.enqueue}
     * @param work the statements
     * @return what the work yields
     * @throws StoreException when the database fails
     */
    public <T> T run(String operation, SqlWork<T> work) {
        try (Connection connection = source.getConnection()) {
            boolean auto = connection.getAutoCommit();
            if (auto) {
                connection.setAutoCommit(false);
            }
            boolean done = false;
            try {
                T result = work.run(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    rollBack(connection);
                }
                if (auto) {
                    restore(connection);
                }
            }
        } catch (SQLException failure) {
            throw new StoreException(operation, failure);
        }
    }

    /**
     * The full name of a table of the kit.
     *
     * @param name the name without prefix, for example {@code job}
     * @return the name to use in a statement
     */
    public String table(String name) {
        return tables.name(name);
    }

    /**
     * The time of the database, in UTC.
     *
     * @return a clock; asks the database every half minute and counts on in between
     */
    public Clock clock() {
        return clock;
    }

    /**
     * What kind of database this is.
     *
     * @return the dialect
     */
    public Dialect dialect() {
        return dialect;
    }

    /**
     * The connections.
     *
     * @return the host's data source, or the file's
     */
    public DataSource dataSource() {
        return source;
    }

    /** Closes what {@link #h2File} opened; a data source of the host stays open. */
    @Override
    public void close() {
        try {
            owned.close();
        } catch (Exception unclosable) {
            throw new IllegalStateException("The kit's database file could not be closed.", unclosable);
        }
    }

    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException alreadyBroken) {
            // The failure that led here says more; a broken connection rolls back by itself.
        }
    }

    private static void restore(Connection connection) {
        try {
            connection.setAutoCommit(true);
        } catch (SQLException alreadyBroken) {
            // The pool will notice; the work's own outcome must not be hidden.
        }
    }
}

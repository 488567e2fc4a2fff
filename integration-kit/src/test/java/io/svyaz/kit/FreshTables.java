package io.svyaz.kit;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** One database for a test class, and tables of their own for each test. */
public final class FreshTables {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final DataSource source;
    private final String prefix = "t" + COUNT.incrementAndGet() + "_";

    private FreshTables(DataSource source) {
        this.source = source;
    }

    /** In a database. */
    public static FreshTables in(DataSource source) {
        FreshTables tables = new FreshTables(source);
        tables.node().installSchema();
        return tables;
    }

    /** H2 in memory, kept as long as the JVM runs. */
    public static DataSource h2() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
        return h2;
    }

    /** PostgreSQL with a small pool, as hosts have one. */
    public static DataSource postgres() {
        PGConnectionPoolDataSource postgres = new PGConnectionPoolDataSource();
        postgres.setURL(((PGSimpleDataSource) LocalPostgres.newDatabase()).getURL());
        postgres.setUser("postgres");
        JdbcConnectionPool pool = JdbcConnectionPool.create(postgres);
        pool.setMaxConnections(6);
        return pool;
    }

    /** A node with the database's time. */
    public Store node() {
        return node(source, builder -> builder);
    }

    /** A node with a time of the test's. */
    public Store node(Clock clock) {
        return node(source, builder -> builder.clock(clock));
    }

    /** A node with connections of the test's. */
    public Store node(DataSource connections, Clock clock) {
        return node(connections, builder -> builder.clock(clock));
    }

    private Store node(DataSource connections, UnaryOperator<StoreBuilder> with) {
        return with.apply(Store.builder(connections).prefix(prefix).requestLogTable(prefix + "log"))
                .build();
    }

    /** Connections as the nodes have them. */
    public DataSource source() {
        return source;
    }
}

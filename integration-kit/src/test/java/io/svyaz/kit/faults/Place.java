package io.svyaz.kit.faults;

import io.svyaz.kit.LocalPostgres;
import io.svyaz.kit.Store;
import io.svyaz.kit.internal.Sql;
import java.nio.file.Path;
import java.util.function.Function;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database that outlives the JVMs that work on it: its address can be handed to a child. */
record Place(String address) {
    private static final String FILE = "file:";

    static Place postgres() {
        return new Place(((PGSimpleDataSource) LocalPostgres.newDatabase()).getUrl());
    }

    static Place file(Path path) {
        return new Place(FILE + path);
    }

    /** Only one JVM may have a file open at a time. */
    boolean isFile() {
        return address.startsWith(FILE);
    }

    String kind() {
        return isFile() ? "H2 file" : "PostgreSQL";
    }

    /** The kit's tables, and one that stands for what handlers do elsewhere. */
    Opened open() {
        Opened opened = connect();
        opened.store().installSchema();
        opened.store()
                .run(
                        "faults.install",
                        connection -> Sql.update(
                                connection,
                                "create table if not exists effects (job bigint not null, worker varchar(60) not null)"));
        return opened;
    }

    private Opened connect() {
        if (isFile()) {
            Store store = Store.h2File(Path.of(address.substring(FILE.length())));
            return new Opened(store, store);
        }
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setUrl(address);
        source.setUser("postgres");
        JdbcConnectionPool pool = JdbcConnectionPool.create(source);
        pool.setMaxConnections(16);
        return new Opened(Store.builder(pool).build(), pool::dispose);
    }

    <T> T with(Function<Store, T> work) {
        try (Opened opened = open()) {
            return work.apply(opened.store());
        }
    }

    /** A store and what must be closed with it. */
    record Opened(Store store, AutoCloseable owned) implements AutoCloseable {
        @Override
        public void close() {
            try {
                owned.close();
            } catch (Exception unclosable) {
                throw new IllegalStateException(unclosable);
            }
        }
    }
}

package io.svyaz.kit.queue;

import io.svyaz.kit.LocalPostgres;
import java.nio.file.Path;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Fresh databases with pooled connections. */
final class Databases {
    private Databases() {}

    static JdbcConnectionPool h2(Path folder) {
        JdbcConnectionPool pool = JdbcConnectionPool.create(
                "jdbc:h2:async:" + folder.resolve(UUID.randomUUID().toString())
                        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000",
                "sa",
                "");
        pool.setMaxConnections(64);
        return pool;
    }

    static JdbcConnectionPool postgres() {
        PGSimpleDataSource simple = (PGSimpleDataSource) LocalPostgres.newDatabase();
        PGConnectionPoolDataSource pooled = new PGConnectionPoolDataSource();
        pooled.setUrl(simple.getUrl());
        pooled.setUser(simple.getUser());
        JdbcConnectionPool pool = JdbcConnectionPool.create(pooled);
        pool.setMaxConnections(40);
        return pool;
    }
}

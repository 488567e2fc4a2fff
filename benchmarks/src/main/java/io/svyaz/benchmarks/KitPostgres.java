package io.svyaz.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** A PostgreSQL of its own on loopback, from the binaries in the build, and pools to it. */
final class KitPostgres implements AutoCloseable {
    private static final int CONNECTIONS = 24;

    private final EmbeddedPostgres server;

    /** Durable is as in production: a commit is on the disk before it returns. Otherwise the disk is left out of the figures. */
    KitPostgres(boolean durable) throws IOException {
        String flushing = durable ? "on" : "off";
        this.server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", flushing)
                .setServerConfig("synchronous_commit", flushing)
                .start();
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** Small and fair; every contender gets one. */
    static JdbcConnectionPool pool(String url) {
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setUrl(url);
        source.setUser("postgres");
        JdbcConnectionPool pool = JdbcConnectionPool.create(source);
        pool.setMaxConnections(CONNECTIONS);
        return pool;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

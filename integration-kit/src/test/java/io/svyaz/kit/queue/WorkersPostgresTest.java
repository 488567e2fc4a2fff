package io.svyaz.kit.queue;

import org.h2.jdbcx.JdbcConnectionPool;

class WorkersPostgresTest extends WorkersContract {
    @Override
    JdbcConnectionPool pool() {
        return Databases.postgres();
    }
}

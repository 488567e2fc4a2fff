package io.svyaz.kit.queue;

import org.h2.jdbcx.JdbcConnectionPool;

class JobOutcomesPostgresTest extends JobOutcomesContract {
    @Override
    JdbcConnectionPool pool() {
        return Databases.postgres();
    }
}

package io.svyaz.kit.queue;

import javax.sql.DataSource;

class WorkersPostgresTest extends WorkersContract {
    @Override
    DataSource source() {
        return Databases.postgres();
    }
}

package io.svyaz.kit.queue;

import javax.sql.DataSource;

class JobOutcomesPostgresTest extends JobOutcomesContract {
    @Override
    DataSource source() {
        return Databases.postgres();
    }
}

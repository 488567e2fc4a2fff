package io.svyaz.kit.idmap;

import io.svyaz.kit.LocalPostgres;
import javax.sql.DataSource;

class PostgresIdMapTest extends StoredIdMapContract {
    private static DataSource database;

    @Override
    DataSource source() {
        database = database == null ? LocalPostgres.newDatabase() : database;
        return database;
    }
}

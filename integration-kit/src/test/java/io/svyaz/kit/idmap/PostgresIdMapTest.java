package io.svyaz.kit.idmap;

import io.svyaz.kit.FreshTables;
import javax.sql.DataSource;

class PostgresIdMapTest extends StoredIdMapContract {
    private static DataSource database;

    @Override
    DataSource source() {
        database = database == null ? FreshTables.postgres() : database;
        return database;
    }
}

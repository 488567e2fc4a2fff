package io.svyaz.kit.idmap;

import io.svyaz.kit.FreshTables;
import javax.sql.DataSource;

class H2IdMapTest extends StoredIdMapContract {
    private static DataSource database;

    @Override
    DataSource source() {
        database = database == null ? FreshTables.h2() : database;
        return database;
    }
}

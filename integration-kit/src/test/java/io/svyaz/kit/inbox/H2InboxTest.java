package io.svyaz.kit.inbox;

import io.svyaz.kit.FreshTables;
import javax.sql.DataSource;

class H2InboxTest extends InboxContract {
    private static DataSource database;

    @Override
    DataSource source() {
        database = database == null ? FreshTables.h2() : database;
        return database;
    }
}

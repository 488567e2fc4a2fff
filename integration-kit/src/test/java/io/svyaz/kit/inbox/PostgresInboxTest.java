package io.svyaz.kit.inbox;

import io.svyaz.kit.FreshTables;
import javax.sql.DataSource;

class PostgresInboxTest extends InboxContract {
    private static DataSource database;

    @Override
    DataSource source() {
        database = database == null ? FreshTables.postgres() : database;
        return database;
    }
}

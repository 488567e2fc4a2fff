package io.svyaz.kit.inbox;

import io.svyaz.kit.LocalPostgres;
import javax.sql.DataSource;

class PostgresInboxTest extends InboxContract {
    private static DataSource database;

    @Override
    DataSource source() {
        database = database == null ? LocalPostgres.newDatabase() : database;
        return database;
    }
}

package io.svyaz.kit.reconcile;

import io.svyaz.kit.FreshTables;
import javax.sql.DataSource;

class PostgresReconcileTest extends ReconcileContract {
    private static DataSource database;

    @Override
    DataSource source() {
        database = database == null ? FreshTables.postgres() : database;
        return database;
    }
}

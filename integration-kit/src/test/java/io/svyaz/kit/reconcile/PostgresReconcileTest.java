package io.svyaz.kit.reconcile;

import io.svyaz.kit.LocalPostgres;
import javax.sql.DataSource;

class PostgresReconcileTest extends ReconcileContract {
    private static DataSource database;

    @Override
    DataSource source() {
        database = database == null ? LocalPostgres.newDatabase() : database;
        return database;
    }
}

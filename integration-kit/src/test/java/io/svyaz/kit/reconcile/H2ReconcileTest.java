package io.svyaz.kit.reconcile;

import io.svyaz.kit.FreshTables;
import javax.sql.DataSource;

class H2ReconcileTest extends ReconcileContract {
    private static DataSource database;

    @Override
    DataSource source() {
        database = database == null ? FreshTables.h2() : database;
        return database;
    }
}

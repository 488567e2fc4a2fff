package io.svyaz.kit.settings;

import io.svyaz.kit.Dialect;
import io.svyaz.kit.Store;
import io.svyaz.kit.internal.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * The statements. One row is the kit's own: its content is a text that the master key must open, its version counts all
 * changes. A change locks that row first, so changes come one after another.
 */
final class SettingTable {
    static final String OWN_SCOPE = "kit";
    static final String CANARY = "canary";
    static final String PREVIOUS = "~previous";
    private static final String COLUMNS = "scope, name, secret, content, key_id, changed_at, changed_by, version";
    private static final String DUPLICATE = "23505";

    private final Store store;
    private final String table;

    SettingTable(Store store) {
        this.store = store;
        this.table = store.table("setting");
    }

    /** Neither part can hold a slash, so two places never have one name. */
    static String place(String scope, String name) {
        return scope + "/" + name;
    }

    /** Not the canary, and not the value before of some other row. */
    static boolean isHosts(SettingRow row) {
        return !row.scope().equals(OWN_SCOPE) && !row.name().endsWith(PREVIOUS);
    }

    List<SettingRow> all(Connection connection) throws SQLException {
        return Sql.list(connection, "select " + COLUMNS + " from " + table, SettingTable::row);
    }

    Optional<SettingRow> find(Connection connection, String scope, String name) throws SQLException {
        return Sql.one(
                connection,
                "select " + COLUMNS + " from " + table + " where scope = ? and name = ?",
                SettingTable::row,
                scope,
                name);
    }

    long version(Connection connection) throws SQLException {
        return Sql.one(
                        connection,
                        "select version from " + table + " where scope = ? and name = ?",
                        row -> row.getLong(1),
                        OWN_SCOPE,
                        CANARY)
                .orElse(0L);
    }

    /** Takes the lock that every change takes; yields the version of the change. */
    long next(Connection connection) throws SQLException {
        int locked = Sql.update(
                connection,
                "update " + table + " set version = version + 1 where scope = ? and name = ?",
                OWN_SCOPE,
                CANARY);
        if (locked != 1) {
            throw new IllegalStateException("The settings have lost their canary row; open them anew.");
        }
        return version(connection);
    }

    /** For a change that holds the lock. */
    void put(Connection connection, SettingRow row) throws SQLException {
        int changed = Sql.update(
                connection,
                "update " + table + " set secret = ?, content = ?, key_id = ?, changed_at = ?, changed_by = ?,"
                        + " version = ? where scope = ? and name = ?",
                row.secret(),
                row.content(),
                row.keyId(),
                row.changedAt(),
                row.changedBy(),
                row.version(),
                row.scope(),
                row.name());
        if (changed == 0) {
            insert(connection, row, "");
        }
    }

    void delete(Connection connection, String scope, String name) throws SQLException {
        Sql.update(connection, "delete from " + table + " where scope = ? and name = ?", scope, name);
    }

    /** Two nodes may open an empty table at the same instant; the first one's canary stays. */
    void putCanary(Connection connection, SettingRow canary) throws SQLException {
        try {
            insert(
                    connection,
                    canary,
                    store.dialect() == Dialect.POSTGRESQL ? " on conflict (scope, name) do nothing" : "");
        } catch (SQLException failure) {
            if (!DUPLICATE.equals(failure.getSQLState())) {
                throw failure;
            }
        }
    }

    /** Only where the content is still the one that was read: a change in between has the newer value. */
    boolean recode(Connection connection, SettingRow before, String content, String keyId) throws SQLException {
        return Sql.update(
                        connection,
                        "update " + table + " set secret = true, content = ?, key_id = ?"
                                + " where scope = ? and name = ? and content = ? and version = ?",
                        content,
                        keyId,
                        before.scope(),
                        before.name(),
                        before.content(),
                        before.version())
                == 1;
    }

    private void insert(Connection connection, SettingRow row, String conflict) throws SQLException {
        Sql.update(
                connection,
                "insert into " + table + " (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?)" + conflict,
                row.scope(),
                row.name(),
                row.secret(),
                row.content(),
                row.keyId(),
                row.changedAt(),
                row.changedBy(),
                row.version());
    }

    private static SettingRow row(ResultSet row) throws SQLException {
        return new SettingRow(
                row.getString("scope"),
                row.getString("name"),
                row.getBoolean("secret"),
                row.getString("content"),
                Sql.text(row, "key_id"),
                Sql.instant(row, "changed_at"),
                row.getString("changed_by"),
                row.getLong("version"));
    }
}

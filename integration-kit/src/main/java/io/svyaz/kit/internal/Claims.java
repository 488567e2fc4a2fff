package io.svyaz.kit.internal;

import io.svyaz.kit.Dialect;
import io.svyaz.kit.Store;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that say who is doing something right now, and until when at the latest. A table of claims has the columns {@code
 * owner} and {@code until} beside its key.
 */
public final class Claims {
    private static final String DUPLICATE = "23505";

    private final Store store;
    private final Duration lease;
    private final String takeOver;
    private final String insert;
    private final String delete;

    /**
     * Claims of one table.
     *
     * @param store where, and whose time
     * @param table its name without prefix
     * @param lease how long a claim holds
     * @param key the key's columns
     */
    public Claims(Store store, String table, Duration lease, String... key) {
        this.store = store;
        this.lease = lease;
        String name = store.table(table);
        String isKey = String.join(" = ? and ", key) + " = ?";
        this.takeOver =
                "update " + name + " set owner = ?, until = ? where " + isKey + " and (until <= ? or owner = ?)";
        this.insert = "insert into " + name + " (" + String.join(", ", key) + ", owner, until) values ("
                + String.join(", ", Collections.nCopies(key.length + 2, "?")) + ")"
                + (store.dialect() == Dialect.POSTGRESQL ? " on conflict do nothing" : "");
        this.delete = "delete from " + name + " where " + isKey + " and owner = ?";
    }

    /**
     * Takes a claim that is free, outlived, or the owner's already.
     *
     * @param connection in a transaction
     * @param owner who wants it
     * @param key the key's values
     * @return whether it is the owner's now
     * @throws SQLException what the driver reports
     */
    public boolean take(Connection connection, String owner, String... key) throws SQLException {
        Instant now = store.clock().instant();
        Instant until = now.plus(lease);
        List<@Nullable Object> update = new ArrayList<>(List.of(owner, until));
        Collections.addAll(update, (Object[]) key);
        Collections.addAll(update, now, owner);
        if (Sql.update(connection, takeOver, update.toArray()) == 1) {
            return true;
        }
        List<@Nullable Object> row = new ArrayList<>(List.of((Object[]) key));
        Collections.addAll(row, owner, until);
        try {
            return Sql.update(connection, insert, row.toArray()) == 1;
        } catch (SQLException failure) {
            if (!DUPLICATE.equals(failure.getSQLState())) {
                throw failure;
            }
            return false;
        }
    }

    /**
     * Gives a claim back, unless somebody else has taken it over.
     *
     * @param connection in a transaction
     * @param owner who had it
     * @param key the key's values
     * @throws SQLException what the driver reports
     */
    public void release(Connection connection, String owner, String... key) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(List.of((Object[]) key));
        values.add(owner);
        Sql.update(connection, delete, values.toArray());
    }
}

package io.svyaz.kit.reconcile;

import io.svyaz.kit.Dialect;
import io.svyaz.kit.Store;
import io.svyaz.kit.StoreException;
import io.svyaz.kit.internal.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * How far things have come, kept in the store. Names have 1 to 200 characters, positions 1 to 1000. Thread-safe, shared by
 * all nodes.
 */
public final class Cursors {
    private static final String DUPLICATE = "23505";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_POSITION = 1000;

    private final Store store;
    private final String table;
    private final String insert;

    private Cursors(Store store) {
        this.store = store;
        this.table = store.table("cursor");
        this.insert = "insert into " + table + " (name, position, updated_at) values (?, ?, ?)"
                + (store.dialect() == Dialect.POSTGRESQL ? " on conflict do nothing" : "");
    }

    /**
     * The cursors of a store.
     *
     * @param store where the tables are
     * @return the cursors
     */
    public static Cursors in(Store store) {
        return new Cursors(store);
    }

    /**
     * Where a cursor is.
     *
     * @param name of the cursor
     * @return its position; empty when it was never written
     * @throws StoreException when the database fails
     */
    public Optional<String> read(String name) {
        return store.run(
                "cursor.read",
                connection -> Sql.one(
                        connection,
                        "select position from " + table + " where name = ?",
                        row -> row.getString(1),
                        checked("name", name, LONGEST_NAME)));
    }

    /**
     * Moves a cursor, wherever it is.
     *
     * @param name of the cursor
     * @param position the new one
     * @throws StoreException when the database fails
     */
    public void write(String name, String position) {
        check(name, position);
        store.<Boolean>run(
                "cursor.write",
                connection -> updated(connection, name, position)
                        || inserted(connection, name, position)
                        || updated(connection, name, position));
    }

    /**
     * Moves a cursor if it is still where it was.
     *
     * @param name of the cursor
     * @param expected where it was; empty when it was never written
     * @param position the new one
     * @return whether it was moved; false when somebody else has moved it
     * @throws StoreException when the database fails
     */
    public boolean compareAndSet(String name, Optional<String> expected, String position) {
        check(name, position);
        return store.run(
                "cursor.compareAndSet",
                connection -> expected.isEmpty()
                        ? inserted(connection, name, position)
                        : Sql.update(
                                        connection,
                                        "update " + table + " set position = ?, updated_at = ?"
                                                + " where name = ? and position = ?",
                                        position,
                                        now(),
                                        name,
                                        expected.get())
                                == 1);
    }

    /**
     * Forgets a cursor, so that the next run begins at the beginning.
     *
     * @param name of the cursor
     * @return whether there was one
     * @throws StoreException when the database fails
     */
    public boolean forget(String name) {
        return store.run(
                "cursor.forget",
                connection -> Sql.update(connection, "delete from " + table + " where name = ?", name) == 1);
    }

    private boolean updated(Connection connection, String name, String position) throws SQLException {
        return Sql.update(
                        connection,
                        "update " + table + " set position = ?, updated_at = ? where name = ?",
                        position,
                        now(),
                        name)
                == 1;
    }

    private boolean inserted(Connection connection, String name, String position) throws SQLException {
        try {
            return Sql.update(connection, insert, name, position, now()) == 1;
        } catch (SQLException failure) {
            if (!DUPLICATE.equals(failure.getSQLState())) {
                throw failure;
            }
            return false;
        }
    }

    private Instant now() {
        return store.clock().instant();
    }

    private static void check(String name, String position) {
        checked("name", name, LONGEST_NAME);
        checked("position", position, LONGEST_POSITION);
    }

    private static String checked(String property, String text, int most) {
        if (text.isEmpty() || text.length() > most || text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(
                    "Cursor: " + property + " needs 1 to " + most + " characters, none of them NUL.");
        }
        return text;
    }
}

package io.svyaz.examples.shop;

import io.svyaz.kit.Store;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The shop's own tables, in the same file as the kit's, so that a change and its job are one transaction. */
final class Shop {
    private static final List<String> TABLES = List.of(
            "create table if not exists shop_user (id varchar(100) primary key, login varchar(200), email varchar(200),"
                    + " name varchar(200), last_name varchar(200), phone varchar(100), origin varchar(200))",
            "create table if not exists shop_order (id varchar(100) primary key, user_id varchar(100), body clob,"
                    + " ticket varchar(300))",
            "create table if not exists shop_mail (mark varchar(400) primary key, event varchar(200), fields clob)",
            "create table if not exists shop_task (mark varchar(400) primary key, title varchar(500))",
            "create sequence if not exists shop_user_id start with 1001");

    private final Store store;

    Shop(Store store) {
        this.store = store;
        for (String table : TABLES) {
            store.run("shop.install", connection -> write(connection, table));
        }
    }

    /** Reads a row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    Store store() {
        return store;
    }

    int write(String statement, Object... values) {
        return store.run("shop.write", connection -> write(connection, statement, values));
    }

    <T> List<T> read(Row<T> row, String statement, Object... values) {
        return store.run("shop.read", connection -> read(connection, row, statement, values));
    }

    static int write(Connection connection, String statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = prepared(connection, statement, values)) {
            return prepared.executeUpdate();
        }
    }

    static <T> List<T> read(Connection connection, Row<T> row, String statement, Object... values) throws SQLException {
        List<T> found = new ArrayList<>();
        try (PreparedStatement prepared = prepared(connection, statement, values);
                ResultSet rows = prepared.executeQuery()) {
            while (rows.next()) {
                found.add(row.read(rows));
            }
        }
        return found;
    }

    private static PreparedStatement prepared(Connection connection, String statement, Object... values)
            throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, values[i]);
        }
        return prepared;
    }
}

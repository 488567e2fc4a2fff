package io.svyaz.kit.idmap;

import io.svyaz.kit.Dialect;
import io.svyaz.kit.Store;
import io.svyaz.kit.internal.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The statements of the id map; each within a transaction of the caller. */
final class LinkRows {
    private static final String DUPLICATE = "23505";

    private final String table;
    private final String history;
    private final String insert;
    private final String select;
    /** Sorts behind every character of an id, in the order of each database. */
    private final String last;

    LinkRows(Store store) {
        boolean postgres = store.dialect() == Dialect.POSTGRESQL;
        this.table = store.table("id_map");
        this.history = store.table("id_map_history");
        this.insert = "insert into " + table
                + " (system, kind, local_id, remote_id, created_at, updated_at, last_seen) values (?, ?, ?, ?, ?, ?, ?)"
                + (postgres ? " on conflict do nothing" : "");
        this.select = "select id, local_id, remote_id, created_at, updated_at, last_seen from " + table
                + " where system = ? and kind = ? and ";
        this.last = postgres ? Character.toString(Character.MAX_CODE_POINT) : "\uffff";
    }

    /** A row of the table. */
    record Row(long id, IdLink link, Instant lastSeen) {}

    Optional<Row> byLocal(Connection connection, IdKind kind, String localId) throws SQLException {
        return one(connection, kind, "local_id = ?", localId);
    }

    Optional<Row> byRemote(Connection connection, IdKind kind, String remoteId) throws SQLException {
        return one(connection, kind, "remote_id = ?", remoteId);
    }

    private Optional<Row> one(Connection connection, IdKind kind, String condition, String id) throws SQLException {
        return Sql.one(connection, select + condition, row -> row(kind, row), kind.system(), kind.kind(), id);
    }

    /** False when one of the ids is linked already. */
    boolean insert(Connection connection, IdLink link) throws SQLException {
        try {
            return Sql.update(
                            connection,
                            insert,
                            link.kind().system(),
                            link.kind().kind(),
                            link.localId(),
                            link.remoteId(),
                            link.createdAt(),
                            link.updatedAt(),
                            link.updatedAt())
                    == 1;
        } catch (SQLException failure) {
            if (!DUPLICATE.equals(failure.getSQLState())) {
                throw failure;
            }
            return false;
        }
    }

    void seen(Connection connection, Row row, Instant now) throws SQLException {
        Sql.update(
                connection,
                "update " + table + " set last_seen = ? where id = ? and last_seen = ?",
                now,
                row.id(),
                row.lastSeen());
    }

    /** False when somebody else has ended it first. */
    boolean end(Connection connection, Row row, String reason, Instant now) throws SQLException {
        if (Sql.update(
                        connection,
                        "delete from " + table + " where id = ? and remote_id = ?",
                        row.id(),
                        row.link().remoteId())
                == 0) {
            return false;
        }
        IdLink link = row.link();
        Sql.update(
                connection,
                "insert into " + history
                        + " (system, kind, local_id, remote_id, reason, linked_at, ended_at) values (?, ?, ?, ?, ?, ?, ?)",
                link.kind().system(),
                link.kind().kind(),
                link.localId(),
                link.remoteId(),
                Ids.reason(reason),
                link.updatedAt(),
                now);
        return true;
    }

    List<IdLink> beginning(Connection connection, IdKind kind, String prefix) throws SQLException {
        return Sql.list(
                connection,
                select + "local_id >= ? and local_id < ? order by local_id",
                row -> row(kind, row).link(),
                kind.system(),
                kind.kind(),
                prefix,
                prefix + last);
    }

    List<IdLink> after(Connection connection, IdKind kind, String localId, int most) throws SQLException {
        return Sql.list(
                connection,
                select + "local_id > ? order by local_id limit " + most,
                row -> row(kind, row).link(),
                kind.system(),
                kind.kind(),
                localId);
    }

    List<PastLink> history(Connection connection, IdKind kind, String localId) throws SQLException {
        return Sql.list(
                connection,
                "select remote_id, reason, linked_at, ended_at from " + history
                        + " where system = ? and kind = ? and local_id = ? order by id",
                row -> new PastLink(
                        kind,
                        localId,
                        row.getString("remote_id"),
                        row.getString("reason"),
                        Sql.instant(row, "linked_at"),
                        Sql.instant(row, "ended_at")),
                kind.system(),
                kind.kind(),
                localId);
    }

    private static Row row(IdKind kind, ResultSet row) throws SQLException {
        IdLink link = new IdLink(
                kind,
                row.getString("local_id"),
                row.getString("remote_id"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "updated_at"));
        return new Row(row.getLong("id"), link, Sql.instant(row, "last_seen"));
    }
}

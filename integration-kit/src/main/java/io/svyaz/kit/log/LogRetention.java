package io.svyaz.kit.log;

import io.svyaz.kit.Store;
import io.svyaz.kit.internal.Sql;
import java.time.Instant;
import java.util.Optional;

/** Removes old rows in small transactions, so that nobody waits long for one of them. */
final class LogRetention {
    static final int BATCH = 1000;

    private final Store store;
    private final String table;

    LogRetention(Store store) {
        this.store = store;
        this.table = store.table("request_log");
    }

    long deleteBefore(Instant before) {
        return delete("created_at < ?", before);
    }

    long keepNewest(long newest) {
        Optional<LogCursor> last = store.run(
                "log.keepNewest",
                connection -> Sql.one(
                        connection,
                        "select created_at, id from " + table + " order by created_at desc, id desc limit 1 offset ?",
                        row -> new LogCursor(Sql.instant(row, 1), row.getLong(2)),
                        newest));
        return last.map(cursor -> delete(
                        "created_at <= ? and (created_at < ? or id <= ?)",
                        cursor.createdAt(),
                        cursor.createdAt(),
                        cursor.id()))
                .orElse(0L);
    }

    private long delete(String which, Object... parameters) {
        long gone = 0;
        int batch;
        do {
            batch = store.<Integer>run(
                    "log.delete",
                    connection -> Sql.update(
                            connection,
                            "delete from " + table + " where id in (select id from " + table + " where " + which
                                    + " order by created_at, id limit " + BATCH + ")",
                            parameters));
            gone += batch;
        } while (batch == BATCH);
        return gone;
    }
}

package io.svyaz.kit.log;

import io.svyaz.kit.Dialect;
import io.svyaz.kit.Store;
import io.svyaz.kit.internal.Conditions;
import io.svyaz.kit.internal.Sql;
import io.svyaz.kit.log.LogFilter.Condition;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds a page: walks one index in order, from the newest row on, and checks the other conditions on a bounded number of
 * its rows. The indexes are {@code (column, created_at, id)}, so dates and the page before narrow each of them.
 */
final class LogSearch {
    /** How many rows of the walked index one page may look at. */
    static final int WALK = 50_000;

    private final Store store;
    private final String table;

    private record Page(List<LogEntry> entries, Optional<LogCursor> next) {}

    LogSearch(Store store) {
        this.store = store;
        this.table = store.table("request_log");
    }

    LogPage page(LogFilter filter) {
        Page page = store.run("log.search", connection -> page(connection, filter));
        return new LogPage(page.entries, page.next);
    }

    Optional<LogEntry> find(long id) {
        return store.run(
                "log.find",
                connection -> Sql.one(
                        connection,
                        "select " + LogRows.COLUMNS + " from " + table + " where id = ?",
                        LogRows::read,
                        id));
    }

    /** The query of a page. Bodies are fetched for the rows of the page only, not for those that are looked at. */
    String sql(LogFilter filter) {
        Optional<Condition> walked = walked(filter);
        String walk = " from " + table + walk(filter, walked).sql() + order(walked);
        String checked = checked(filter, walked).sql();
        if (checked.isEmpty()) {
            return "select " + LogRows.COLUMNS + walk + " limit ?";
        }
        return "select " + LogRows.COLUMNS + " from " + table
                + " join (select hit from (select id as hit, created_at as at"
                + looked(filter) + walk + " limit " + WALK + ") walked" + checked
                + " order by at desc, hit desc limit ?) hits on id = hit order by created_at desc, id desc";
    }

    private static String looked(LogFilter filter) {
        return filter.conditions().stream()
                .map(Condition::column)
                .distinct()
                .map(column -> ", " + column)
                .collect(Collectors.joining());
    }

    private Page page(Connection connection, LogFilter filter) throws SQLException {
        Optional<Condition> walked = walked(filter);
        Conditions walk = walk(filter, walked);
        Conditions checked = checked(filter, walked);
        List<LogEntry> found = Sql.list(
                connection, sql(filter), LogRows::read, walk.parameters(checked.parameters(filter.limit() + 1)));
        if (found.size() > filter.limit()) {
            List<LogEntry> page = found.subList(0, filter.limit());
            LogEntry last = page.get(page.size() - 1);
            return new Page(page, Optional.of(new LogCursor(last.createdAt(), last.id())));
        }
        return new Page(found, checked.sql().isEmpty() ? Optional.empty() : walkedTo(connection, walk, walked));
    }

    /** The last row that was looked at, where there are more behind it. */
    private Optional<LogCursor> walkedTo(Connection connection, Conditions walk, Optional<Condition> walked)
            throws SQLException {
        return Sql.one(
                connection,
                "select created_at, id from " + table + walk.sql() + order(walked) + " limit 1 offset " + (WALK - 1),
                row -> new LogCursor(Sql.instant(row, 1), row.getLong(2)),
                walk.parameters());
    }

    /**
     * H2 fetches a row from the table for each column that is not in the index, which is slow for many rows; the index by
     * time has them all there. So several conditions are checked along that one, unless one of them leaves a handful.
     */
    private Optional<Condition> walked(LogFilter filter) {
        boolean alongTime = store.dialect() == Dialect.H2 && filter.conditions().size() > 1;
        int most = alongTime ? Condition.HANDFUL : Condition.CHECKED - 1;
        return filter.conditions().stream()
                .filter(condition -> condition.rank() <= most)
                .min(Comparator.comparingInt(Condition::rank));
    }

    private static Conditions walk(LogFilter filter, Optional<Condition> walked) {
        Conditions walk = new Conditions();
        walked.ifPresent(condition -> walk.and(condition.sql(), condition.value()));
        walk.andIf("created_at >= ?", filter.from()).andIf("created_at < ?", filter.to());
        filter.after()
                .ifPresent(cursor -> walk.and("created_at <= ?", cursor.createdAt())
                        .and("(created_at < ? or id < ?)", cursor.createdAt(), cursor.id()));
        return walk;
    }

    private static Conditions checked(LogFilter filter, Optional<Condition> walked) {
        Conditions checked = new Conditions();
        for (Condition condition : filter.conditions()) {
            if (!walked.equals(Optional.of(condition))) {
                checked.and(condition.sql(), condition.value());
            }
        }
        return checked;
    }

    /** The walked column is one value; naming it tells the database that its index has the order already. */
    private static String order(Optional<Condition> walked) {
        return " order by "
                + walked.map(condition -> condition.column() + " desc, ").orElse("") + "created_at desc, id desc";
    }
}

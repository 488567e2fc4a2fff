package io.svyaz.kit.audit;

import io.svyaz.core.internal.redact.Redactor;
import io.svyaz.kit.Store;
import io.svyaz.kit.StoreException;
import io.svyaz.kit.internal.CellText;
import io.svyaz.kit.internal.Conditions;
import io.svyaz.kit.internal.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes down who did what by hand, and shows it. Nothing is changed or removed afterwards.
 *
 * <pre>{@code
 * audit.record(connection, "anna", "job.requeue", "job:42", "after the outage");
 * }</pre>
 *
 * <p>Details are cut at 1000 characters, and what looks like a secret in them is masked; do not put one there all the
 * same. Thread-safe.
 */
public final class Audit {
    private static final int ACTOR = 200;
    private static final int ACTION = 60;
    private static final int TARGET = 300;
    private static final int DETAILS = 1000;

    private final Store store;
    private final String table;
    private final Redactor redactor = new Redactor(List.of(), Set.of());

    private Audit(Store store) {
        this.store = store;
        this.table = store.table("audit");
    }

    /**
     * The audit in a store.
     *
     * @param store where the tables are
     * @return the audit
     */
    public static Audit in(Store store) {
        return new Audit(store);
    }

    /**
     * Writes an entry in a transaction of its own.
     *
     * @param actor who, at most 200 characters
     * @param action what, at most 60 characters
     * @param target to what, at most 300 characters
     * @param details more about it; may be empty
     * @throws IllegalArgumentException when actor, action or target is blank or too long
     * @throws StoreException when the database fails
     */
    public void record(String actor, String action, String target, String details) {
        store.run("audit.record", connection -> insert(connection, actor, action, target, details));
    }

    /**
     * Writes an entry within the caller's transaction: it is there if, and only if, that commits.
     *
     * @param connection a connection to the kit's database with auto-commit off
     * @param actor who, at most 200 characters
     * @param action what, at most 60 characters
     * @param target to what, at most 300 characters
     * @param details more about it; may be empty
     * @throws IllegalArgumentException when actor, action or target is blank or too long
     * @throws StoreException when the database fails; roll back then
     */
    public void record(Connection connection, String actor, String action, String target, String details) {
        try {
            insert(connection, actor, action, target, details);
        } catch (SQLException failure) {
            throw new StoreException("audit.record", failure);
        }
    }

    /**
     * A page of entries, newest first.
     *
     * @param filter which, and how many
     * @return the page
     * @throws StoreException when the database fails
     */
    public AuditPage list(AuditFilter filter) {
        Conditions where = new Conditions()
                .andIf("actor = ?", filter.actor())
                .andIf("action = ?", filter.action())
                .andIf("target = ?", filter.target())
                .andIf("at >= ?", filter.from())
                .andIf("at < ?", filter.to())
                .andIf("id < ?", filter.before());
        List<AuditEntry> found = store.run(
                "audit.list",
                connection -> Sql.list(
                        connection,
                        "select id, at, actor, action, target, details from " + table + where.sql()
                                + " order by id desc limit ?",
                        row -> new AuditEntry(
                                row.getLong(1),
                                Sql.instant(row, 2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6)),
                        where.parameters(filter.limit() + 1)));
        boolean more = found.size() > filter.limit();
        List<AuditEntry> page = more ? found.subList(0, filter.limit()) : found;
        return new AuditPage(page, more ? Optional.of(page.get(page.size() - 1).id()) : Optional.empty());
    }

    private int insert(Connection connection, String actor, String action, String target, String details)
            throws SQLException {
        return Sql.update(
                connection,
                "insert into " + table + " (at, actor, action, target, details) values (?, ?, ?, ?, ?)",
                store.clock().instant(),
                checked("actor", actor, ACTOR),
                checked("action", action, ACTION),
                checked("target", target, TARGET),
                CellText.fit(redactor.text(CellText.fit(details, 4 * DETAILS)), DETAILS));
    }

    private static String checked(String what, String value, int most) {
        if (value.isBlank() || value.length() > most) {
            throw new IllegalArgumentException("audit.record: " + what + " needs 1 to " + most + " characters.");
        }
        return CellText.fit(value, most);
    }
}

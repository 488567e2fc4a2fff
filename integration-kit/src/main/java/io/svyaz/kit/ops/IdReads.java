package io.svyaz.kit.ops;

import io.svyaz.kit.Store;
import io.svyaz.kit.internal.CellText;
import io.svyaz.kit.internal.Conditions;
import io.svyaz.kit.internal.Sql;

/** Looks links of ids up, from either side. */
final class IdReads {
    private final Store store;

    IdReads(Store store) {
        this.store = store;
    }

    Page<IdRow> page(IdFilter filter, PageAt at) {
        Conditions where = new Conditions().andIf("system = ?", filter.system()).andIf("kind = ?", filter.kind());
        filter.idBeginning().ifPresent(beginning -> {
            String pattern = CellText.likeLiteral(beginning) + "%";
            where.and("(local_id like ? escape '!' or remote_id like ? escape '!')", pattern, pattern);
        });
        where.andIf("id < ?", at.before());
        String sql = "select id, system, kind, local_id, remote_id, created_at, updated_at from "
                + store.table("id_map") + where.sql() + " order by id desc limit ?";
        return Page.of(
                store.run(
                        "ops.ids",
                        connection -> Sql.list(
                                connection,
                                sql,
                                row -> new IdRow(
                                        row.getLong("id"),
                                        row.getString("system"),
                                        row.getString("kind"),
                                        row.getString("local_id"),
                                        row.getString("remote_id"),
                                        Sql.instant(row, "created_at"),
                                        Sql.instant(row, "updated_at")),
                                where.parameters(at.size() + 1))),
                at,
                IdRow::id);
    }
}

package io.svyaz.kit.ops;

import io.svyaz.kit.Direction;
import io.svyaz.kit.Store;
import io.svyaz.kit.inbox.Inbox;
import io.svyaz.kit.internal.CellText;
import io.svyaz.kit.internal.Conditions;
import io.svyaz.kit.internal.Sql;
import io.svyaz.kit.queue.JobStatus;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads jobs and their attempts. */
final class JobReads {
    private static final String COLUMNS = "id, type, order_key, dedupe_key, direction, status, priority, attempts,"
            + " deferrals, unsure, last_error, error_kind, next_attempt, created_at, started_at, completed_at,"
            + " correlation_id, worker, cancel_requested";

    private final Store store;
    private final Shown shown;

    private record Found(JobRow row, String payload, List<AttemptRow> attempts) {}

    JobReads(Store store, Shown shown) {
        this.store = store;
        this.shown = shown;
    }

    Page<JobRow> page(JobFilter filter, PageAt at) {
        Conditions where = conditions(filter).andIf("id < ?", at.before());
        String sql = "select " + COLUMNS + " from " + store.table("job") + where.sql() + " order by id desc limit ?";
        return Page.of(
                store.run(
                        "ops.jobs",
                        connection -> Sql.list(connection, sql, this::row, where.parameters(at.size() + 1))),
                at,
                JobRow::id);
    }

    /** The oldest jobs that are over, whatever else the filter says. */
    List<Long> finished(JobFilter filter, int most) {
        Conditions where = conditions(filter).and("status not in ('PENDING', 'PROCESSING')");
        return store.run(
                "ops.requeueAll",
                connection -> Sql.list(
                        connection,
                        "select id from " + store.table("job") + where.sql() + " order by id limit ?",
                        row -> row.getLong(1),
                        where.parameters(most)));
    }

    private static Conditions conditions(JobFilter filter) {
        Conditions where = new Conditions()
                .andIf("type = ?", filter.type())
                .andIf("order_key = ?", filter.orderKey())
                .andIf("direction = ?", filter.direction().map(Enum::name))
                .andIf("error_kind = ?", filter.errorKind())
                .andIf("created_at >= ?", filter.createdFrom())
                .andIf("created_at < ?", filter.createdBefore())
                .andIf("correlation_id = ?", filter.correlationId())
                .andIf(
                        "lower(last_error) like ? escape '!'",
                        filter.errorText()
                                .map(part -> "%" + CellText.likeLiteral(part.toLowerCase(Locale.ROOT)) + "%"));
        if (!filter.statuses().isEmpty()) {
            String[] marks = new String[filter.statuses().size()];
            Arrays.fill(marks, "?");
            where.and(
                    "status in (" + String.join(", ", marks) + ")",
                    filter.statuses().stream().map(Enum::name).toArray());
        }
        return where;
    }

    Optional<JobPage> whole(long id) {
        String sql = "select " + COLUMNS + ", payload from " + store.table("job") + " where id = ?";
        Optional<Found> found = store.run("ops.job", connection -> {
            List<AttemptRow> attempts = attempts(connection, id);
            return Sql.one(connection, sql, row -> new Found(row(row), row.getString("payload"), attempts), id);
        });
        return found.map(job -> new JobPage(
                job.row, shown.payload(job.payload), job.attempts, List.of(), webhook(job.row, job.payload)));
    }

    private Optional<ShownWebhook> webhook(JobRow job, String payload) {
        if (!job.type().startsWith(Inbox.JOB_PREFIX)) {
            return Optional.empty();
        }
        try {
            return Inbox.in(store).messageOf(payload).map(shown::webhook);
        } catch (IllegalArgumentException somethingElse) {
            return Optional.empty();
        }
    }

    private List<AttemptRow> attempts(Connection connection, long id) throws SQLException {
        return Sql.list(
                connection,
                "select attempt, worker, started_at, finished_at, outcome, error_kind, error from "
                        + store.table("job_attempt") + " where job_id = ? order by id",
                row -> new AttemptRow(
                        row.getInt("attempt"),
                        row.getString("worker"),
                        Sql.instant(row, "started_at"),
                        Sql.instantIfAny(row, "finished_at"),
                        row.getString("outcome"),
                        Sql.text(row, "error_kind"),
                        Sql.text(row, "error").map(shown::text)),
                id);
    }

    private JobRow row(ResultSet row) throws SQLException {
        return new JobRow(
                row.getLong("id"),
                row.getString("type"),
                Sql.text(row, "order_key"),
                Sql.text(row, "dedupe_key"),
                Direction.valueOf(row.getString("direction")),
                JobStatus.valueOf(row.getString("status")),
                row.getInt("priority"),
                row.getInt("attempts"),
                row.getInt("deferrals"),
                row.getBoolean("unsure"),
                Sql.text(row, "last_error").map(shown::text),
                Sql.text(row, "error_kind"),
                Sql.instant(row, "next_attempt"),
                Sql.instant(row, "created_at"),
                Sql.instantIfAny(row, "started_at"),
                Sql.instantIfAny(row, "completed_at"),
                row.getString("correlation_id"),
                Sql.text(row, "worker"),
                row.getBoolean("cancel_requested"));
    }
}

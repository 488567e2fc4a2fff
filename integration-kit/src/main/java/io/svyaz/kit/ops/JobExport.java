package io.svyaz.kit.ops;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes jobs out page by page, so that a long list needs no more memory than a short one. */
final class JobExport {
    private static final int PAGE = 500;

    private final JobReads jobs;

    JobExport(JobReads jobs) {
        this.jobs = jobs;
    }

    long write(JobFilter filter, ExportFormat format, long most, Appendable out) throws IOException {
        RowWriter writer = new RowWriter(format, out);
        Optional<PageAt> at = Optional.of(PageAt.first(PAGE));
        long written = 0;
        while (at.isPresent()) {
            Page<JobRow> page = jobs.page(filter, at.get());
            for (JobRow job : page.rows()) {
                if (written == most) {
                    return written;
                }
                writer.row(columns(job));
                written++;
            }
            at = page.next();
        }
        return written;
    }

    private static Map<String, ?> columns(JobRow job) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("id", job.id());
        columns.put("type", job.type());
        columns.put("order_key", job.orderKey());
        columns.put("dedupe_key", job.dedupeKey());
        columns.put("direction", job.direction());
        columns.put("status", job.status());
        columns.put("priority", job.priority());
        columns.put("attempts", job.attempts());
        columns.put("deferrals", job.deferrals());
        columns.put("error_kind", job.errorKind());
        columns.put("last_error", job.lastError());
        columns.put("next_attempt", job.nextAttempt());
        columns.put("created_at", job.createdAt());
        columns.put("started_at", job.startedAt());
        columns.put("completed_at", job.completedAt());
        columns.put("correlation_id", job.correlationId());
        columns.put("worker", job.worker());
        return columns;
    }
}

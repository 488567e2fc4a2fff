package io.svyaz.examples.console;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.svyaz.kit.Direction;
import io.svyaz.kit.ops.ExportFormat;
import io.svyaz.kit.ops.JobFilter;
import io.svyaz.kit.ops.JobPage;
import io.svyaz.kit.ops.JobRow;
import io.svyaz.kit.ops.Page;
import io.svyaz.kit.ops.PageAt;
import io.svyaz.kit.queue.JobStatus;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** The queue as a list, and each of its items. */
final class QueuePages {
    static final String[] FILTERS = {
        "status", "type", "key", "direction", "kind", "from", "to", "correlation", "error", "before"
    };

    private static final long MOST_EXPORTED = 100_000;

    private final Site site;

    record Listed(Params params, Page<JobRow> page) {}

    QueuePages(Site site) {
        this.site = site;
    }

    void routes(Javalin app) {
        app.get("/queue", this::list);
        app.get("/queue.csv", this::export);
        app.get("/queue/item/{id}", this::item);
    }

    static JobFilter filter(Params params) {
        return new JobFilter(
                params.one("status", JobStatus.class).map(Set::of).orElse(Set.of()),
                params.text("type"),
                params.text("key"),
                params.one("direction", Direction.class),
                params.text("kind"),
                params.time("from"),
                params.time("to"),
                params.text("correlation"),
                params.text("error"));
    }

    private void list(Context ctx) {
        Params params = new Params(ctx, FILTERS);
        PageAt at = new PageAt(params.number("before"), Site.PAGE);
        site.view().show(ctx, "queue", new Listed(params, site.ops().jobs(filter(params), at)));
    }

    private void export(Context ctx) throws IOException {
        StringBuilder csv = new StringBuilder();
        site.ops().export(filter(new Params(ctx, FILTERS)), ExportFormat.CSV, MOST_EXPORTED, csv);
        ctx.contentType("text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"queue.csv\"")
                .result(csv.toString());
    }

    private void item(Context ctx) {
        Optional<JobPage> item = site.ops().job(Site.id(ctx));
        if (item.isEmpty()) {
            throw new Refusal(404, "refusal.item");
        }
        site.view().show(ctx, "item", item.get());
    }
}

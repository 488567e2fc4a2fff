package io.svyaz.examples.console;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.svyaz.kit.audit.AuditEntry;
import io.svyaz.kit.audit.AuditFilter;
import io.svyaz.kit.ops.Triggered;
import java.util.List;
import java.util.Optional;

/** Starts a sync by hand: once, however often the button is pressed. */
final class SyncPages {
    private final Site site;

    /** A sync, and who started it last. */
    record Sync(String name, Optional<AuditEntry> last) {}

    record Page(List<Sync> syncs) {}

    SyncPages(Site site) {
        this.site = site;
    }

    void routes(Javalin app) {
        app.get("/syncs", this::list);
        app.post("/syncs/start", this::start);
    }

    private void list(Context ctx) {
        List<Sync> syncs = site.ops().syncs().stream()
                .map(name -> new Sync(name, last(name)))
                .toList();
        site.view().show(ctx, "syncs", new Page(syncs));
    }

    private Optional<AuditEntry> last(String name) {
        AuditFilter starts =
                AuditFilter.all().action("sync.trigger").target("sync:" + name).limit(1);
        return site.ops().audit(starts).entries().stream().findFirst();
    }

    private void start(Context ctx) {
        String name = Optional.ofNullable(ctx.formParam("sync")).orElse("");
        if (!site.ops().syncs().contains(name)) {
            throw new Refusal(404, "refusal.sync");
        }
        Triggered run = site.ops().trigger(Site.actor(ctx), name);
        boolean started = run.result() == Triggered.Result.STARTED;
        site.view().goTo(ctx, "/syncs", started, started ? "sync.started" : "sync.running", name, run.jobId());
    }
}

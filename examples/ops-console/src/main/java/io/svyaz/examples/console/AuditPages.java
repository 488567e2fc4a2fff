package io.svyaz.examples.console;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.svyaz.kit.audit.AuditFilter;
import io.svyaz.kit.audit.AuditPage;

/** Who did what by hand. */
final class AuditPages {
    private final Site site;

    record Listed(Params params, AuditPage page) {}

    AuditPages(Site site) {
        this.site = site;
    }

    void routes(Javalin app) {
        app.get("/audit", this::list);
    }

    private void list(Context ctx) {
        Params params = new Params(ctx, "actor", "action", "target", "from", "to", "before");
        AuditFilter filter = new AuditFilter(
                params.text("actor"),
                params.text("action"),
                params.text("target"),
                params.time("from"),
                params.time("to"),
                params.number("before"),
                Site.PAGE);
        site.view().show(ctx, "audit", new Listed(params, site.ops().audit(filter)));
    }
}

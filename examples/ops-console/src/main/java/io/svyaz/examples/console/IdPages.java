package io.svyaz.examples.console;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.svyaz.kit.ops.IdFilter;
import io.svyaz.kit.ops.IdRow;
import io.svyaz.kit.ops.Page;
import io.svyaz.kit.ops.PageAt;

/** Which record here is which record there. */
final class IdPages {
    private final Site site;

    record Listed(Params params, Page<IdRow> page) {}

    IdPages(Site site) {
        this.site = site;
    }

    void routes(Javalin app) {
        app.get("/ids", this::list);
    }

    private void list(Context ctx) {
        Params params = new Params(ctx, "system", "kind", "id", "before");
        IdFilter filter = new IdFilter(params.text("system"), params.text("kind"), params.text("id"));
        PageAt at = new PageAt(params.number("before"), Site.PAGE);
        site.view().show(ctx, "ids", new Listed(params, site.ops().ids(filter, at)));
    }
}

package io.svyaz.examples.console;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.svyaz.kit.inbox.InboxEntry;
import io.svyaz.kit.inbox.InboxFilter;
import io.svyaz.kit.inbox.InboxReject;
import io.svyaz.kit.inbox.InboxStatus;
import io.svyaz.kit.ops.ShownWebhook;
import java.util.List;
import java.util.Optional;

/** What came in, and what was refused. */
final class InboxPages {
    private final Site site;

    record Listed(Params params, List<InboxEntry> entries, Optional<Long> next, List<InboxReject> rejects) {}

    InboxPages(Site site) {
        this.site = site;
    }

    void routes(Javalin app) {
        app.get("/inbox", this::list);
        app.get("/inbox/{id}", this::one);
    }

    private void list(Context ctx) {
        Params params = new Params(ctx, "source", "status", "event", "from", "to", "before");
        InboxFilter filter = new InboxFilter(
                params.text("source"),
                params.one("status", InboxStatus.class),
                params.text("event"),
                params.time("from"),
                params.time("to"),
                params.number("before"),
                Site.PAGE + 1);
        List<InboxEntry> found = site.ops().inbox(filter);
        boolean more = found.size() > Site.PAGE;
        List<InboxEntry> rows = more ? found.subList(0, Site.PAGE) : found;
        Optional<Long> next = more ? Optional.of(rows.get(rows.size() - 1).id()) : Optional.empty();
        site.view()
                .show(
                        ctx,
                        "inbox",
                        new Listed(params, rows, next, site.ops().overview().rejects()));
    }

    private void one(Context ctx) {
        Optional<ShownWebhook> webhook = site.ops().webhook(Site.id(ctx));
        if (webhook.isEmpty()) {
            throw new Refusal(404, "refusal.webhook");
        }
        site.view().show(ctx, "webhook", webhook.get());
    }
}

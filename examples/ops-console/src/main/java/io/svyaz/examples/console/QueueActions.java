package io.svyaz.examples.console;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.svyaz.kit.ops.Actor;
import io.svyaz.kit.ops.Bulk;
import io.svyaz.kit.ops.JobFilter;
import io.svyaz.kit.ops.JobPage;
import io.svyaz.kit.ops.JobRow;
import io.svyaz.kit.ops.Ops;
import io.svyaz.kit.ops.Page;
import io.svyaz.kit.ops.PageAt;
import io.svyaz.kit.queue.ControlOutcome;
import io.svyaz.kit.queue.JobStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Requeues and cancels: first a page that names what will be done, then the deed. */
final class QueueActions {
    private static final int MOST = 1_000;
    private static final int MOST_CHOSEN = 100;

    private final Site site;

    /** What an operator can do to an item. */
    enum Act {
        REQUEUE,
        CANCEL,
        RETRY;

        String key() {
            return "act." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Items that were chosen one by one. */
    record Confirm(Act act, List<JobRow> jobs) {}

    /** All failed items that a filter finds. */
    record ConfirmAll(Params params, int found, boolean more) {}

    QueueActions(Site site) {
        this.site = site;
    }

    void routes(Javalin app) {
        app.get("/queue/confirm", this::confirm);
        app.get("/queue/confirm-all", this::confirmAll);
        app.post("/queue/act", this::act);
        app.post("/queue/requeue-all", this::requeueAll);
        app.post("/queue/pause", ctx -> turn(ctx, true));
        app.post("/queue/resume", ctx -> turn(ctx, false));
    }

    private void confirm(Context ctx) {
        List<JobRow> jobs = new ArrayList<>();
        for (long id : chosen(ctx.queryParams("id"))) {
            site.ops().job(id).map(JobPage::job).ifPresent(jobs::add);
        }
        if (jobs.isEmpty()) {
            site.view().goTo(ctx, "/queue", false, "act.none");
            return;
        }
        site.view().show(ctx, "confirm", new Confirm(act(ctx.queryParam("act")), jobs));
    }

    private void confirmAll(Context ctx) {
        Params params = new Params(ctx, QueuePages.FILTERS);
        Page<JobRow> found = site.ops().jobs(failed(params), PageAt.first(500));
        site.view()
                .show(
                        ctx,
                        "confirmAll",
                        new ConfirmAll(params, found.rows().size(), found.next().isPresent()));
    }

    private void act(Context ctx) {
        Act act = act(ctx.formParam("act"));
        Actor actor = Site.actor(ctx);
        List<Long> ids = chosen(ctx.formParams("id"));
        int changed = 0;
        List<String> refused = new ArrayList<>();
        for (long id : ids) {
            ControlOutcome outcome = run(act, actor, id);
            if (outcome == ControlOutcome.CHANGED || outcome == ControlOutcome.REQUESTED) {
                changed++;
            } else {
                refused.add(id + ": " + site.view().words(ctx).say("outcome." + outcome));
            }
        }
        String to = ids.size() == 1 ? "/queue/item/" + ids.get(0) : "/queue";
        if (refused.isEmpty()) {
            site.view().goTo(ctx, to, true, act.key() + ".done", changed);
        } else {
            site.view().goTo(ctx, to, false, act.key() + ".partly", changed, String.join("; ", refused));
        }
    }

    private ControlOutcome run(Act act, Actor actor, long id) {
        Ops ops = site.ops();
        return switch (act) {
            case REQUEUE -> ops.requeue(actor, id);
            case CANCEL -> ops.cancel(actor, id);
            case RETRY -> ops.retryNow(actor, id);
        };
    }

    private void requeueAll(Context ctx) {
        Params params = new Params(ctx, QueuePages.FILTERS);
        JobFilter filter = failed(params);
        if (!params.unreadable().isEmpty()) {
            throw new Refusal(400, "refusal.filter");
        }
        Bulk bulk = site.ops().requeueAll(Site.actor(ctx), filter, MOST);
        site.view()
                .goTo(
                        ctx,
                        "/queue",
                        bulk.refused() == 0,
                        bulk.more() ? "act.all.more" : "act.all.done",
                        bulk.changed(),
                        bulk.refused());
    }

    private void turn(Context ctx, boolean off) {
        String type = Optional.ofNullable(ctx.formParam("type")).orElse("");
        if (type.isBlank() || type.length() > 200) {
            throw new Refusal(400, "refusal.filter");
        }
        if (off) {
            site.ops().pause(Site.actor(ctx), type);
        } else {
            site.ops().resume(Site.actor(ctx), type);
        }
        site.view().goTo(ctx, "/", true, off ? "type.paused.done" : "type.resumed.done", type);
    }

    /** Only failed items: what is done or cancelled is requeued one by one. */
    private static JobFilter failed(Params params) {
        return QueuePages.filter(params).statuses(JobStatus.FAILED);
    }

    private static Act act(@Nullable String name) {
        for (Act act : Act.values()) {
            if (act.name().equals(name)) {
                return act;
            }
        }
        throw new Refusal(400, "refusal.filter");
    }

    private static List<Long> chosen(List<String> ids) {
        try {
            return ids.stream().map(Long::valueOf).distinct().limit(MOST_CHOSEN).toList();
        } catch (NumberFormatException word) {
            throw new Refusal(400, "refusal.filter");
        }
    }
}

package io.svyaz.examples.console;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.svyaz.kit.Direction;
import io.svyaz.kit.log.LogCursor;
import io.svyaz.kit.log.LogEntry;
import io.svyaz.kit.log.LogFilter;
import io.svyaz.kit.log.LogPage;
import io.svyaz.kit.log.RequestLogStore;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The request log: the first place to look. */
final class RequestPages {
    private static final String[] FILTERS = {
        "status", "from", "to", "endpoint", "vendor", "direction", "correlation", "job", "before"
    };

    private final Site site;

    record Listed(Params params, LogPage page) {
        /** Where the next page begins. */
        String next(LogCursor cursor) {
            return params.with("before", cursor.createdAt() + "_" + cursor.id());
        }
    }

    record Request(LogEntry entry) {}

    RequestPages(Site site) {
        this.site = site;
    }

    void routes(Javalin app) {
        app.get("/requests", this::list);
        app.get("/requests/{id}", this::one);
    }

    private void list(Context ctx) {
        Params params = new Params(ctx, FILTERS);
        LogFilter filter = filter(params);
        site.view().show(ctx, "requests", new Listed(params, site.ops().requests(filter)));
    }

    private void one(Context ctx) {
        Optional<LogEntry> entry = RequestLogStore.in(site.store(), 1).find(Site.id(ctx));
        if (entry.isEmpty()) {
            throw new Refusal(404, "refusal.request");
        }
        site.view().show(ctx, "request", new Request(entry.get()));
    }

    private static LogFilter filter(Params params) {
        LogFilter filter = LogFilter.all().limit(Site.PAGE);
        filter = params.text("status").isPresent()
                ? params.read("status", status(filter)).orElse(filter)
                : filter;
        filter = and(filter, params.time("from"), LogFilter::from);
        filter = and(filter, params.time("to"), LogFilter::to);
        filter = and(filter, params.text("endpoint"), LogFilter::endpointContains);
        filter = and(filter, params.text("vendor"), LogFilter::vendor);
        filter = and(filter, params.one("direction", Direction.class), LogFilter::direction);
        filter = and(filter, params.text("correlation"), LogFilter::correlationId);
        filter = and(filter, params.number("job"), LogFilter::job);
        return and(filter, params.read("before", RequestPages::cursor), LogFilter::after);
    }

    private static Function<String, LogFilter> status(LogFilter filter) {
        return typed -> switch (typed) {
            case "4xx" -> filter.clientErrors();
            case "5xx" -> filter.serverErrors();
            case "none" -> filter.unanswered();
            default -> filter.status(Integer.parseInt(typed));
        };
    }

    private static LogCursor cursor(String typed) {
        int cut = typed.lastIndexOf('_');
        if (cut < 0) {
            throw new IllegalArgumentException("no cursor");
        }
        return new LogCursor(Instant.parse(typed.substring(0, cut)), Long.parseLong(typed.substring(cut + 1)));
    }

    private static <T> LogFilter and(
            LogFilter filter, Optional<T> value, BiFunction<LogFilter, T, LogFilter> narrower) {
        return value.map(one -> narrower.apply(filter, one)).orElse(filter);
    }
}

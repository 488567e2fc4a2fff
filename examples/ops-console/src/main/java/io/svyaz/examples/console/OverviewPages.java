package io.svyaz.examples.console;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.svyaz.kit.ops.Overview;
import io.svyaz.kit.queue.JobStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether all goes well, on one page. */
final class OverviewPages {
    private static final Duration LATE = Duration.ofMinutes(5);

    private final Site site;

    /** How much time the plot shows, and how much of it a bar. */
    enum Range {
        HOUR(Duration.ofHours(1), Duration.ofMinutes(1)),
        DAY(Duration.ofDays(1), Duration.ofMinutes(30)),
        WEEK(Duration.ofDays(7), Duration.ofHours(4));

        private final Duration time;
        private final Duration step;

        Range(Duration time, Duration step) {
            this.time = time;
            this.step = step;
        }
    }

    record Page(Overview overview, Chart chart, Range range, List<RateBudget> budgets) {
        long depth(JobStatus status) {
            return overview.depth().getOrDefault(status, 0L);
        }

        /** Work that could be done has been waiting for long. */
        boolean late() {
            return overview.oldestDue()
                    .map(oldest -> oldest.overdue().compareTo(LATE) > 0)
                    .orElse(false);
        }
    }

    OverviewPages(Site site) {
        this.site = site;
    }

    void routes(Javalin app) {
        app.get("/", this::show);
    }

    private void show(Context ctx) {
        Range range = Optional.of(new Params(ctx, "range"))
                .flatMap(params -> params.one("range", Range.class))
                .orElse(Range.DAY);
        Overview overview = site.ops().overview();
        long step = range.step.toSeconds();
        Instant end = Instant.ofEpochSecond(Math.floorDiv(overview.at().getEpochSecond(), step) * step + step);
        Chart chart = Chart.of(site.ops().series(end.minus(range.time), end, range.step), range.step);
        site.view().show(ctx, "overview", new Page(overview, chart, range, site.budgets()));
    }
}

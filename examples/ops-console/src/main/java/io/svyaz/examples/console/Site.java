package io.svyaz.examples.console;

import io.javalin.http.Context;
import io.svyaz.kit.Store;
import io.svyaz.kit.ops.Actor;
import io.svyaz.kit.ops.Ops;
import io.svyaz.kit.settings.Settings;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the pages show and act upon. */
record Site(
        Store store,
        Ops ops,
        Optional<Settings> settings,
        Map<String, ConnectionTest> tests,
        List<RateBudget> budgets,
        Clock clock,
        View view) {
    /** How many rows a list has. */
    static final int PAGE = 50;

    static Actor actor(Context ctx) {
        return Actor.of(View.session(ctx)
                .orElseThrow(() -> new Refusal(403, "refusal.role"))
                .user());
    }

    /** A number in the address of a page; anything else is a page that is not there. */
    static long id(Context ctx) {
        try {
            return Long.parseLong(ctx.pathParam("id"));
        } catch (NumberFormatException word) {
            throw new Refusal(404, "refusal.missing");
        }
    }
}

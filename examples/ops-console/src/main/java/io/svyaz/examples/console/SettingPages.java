package io.svyaz.examples.console;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.svyaz.core.error.ApiException;
import io.svyaz.kit.audit.Audit;
import io.svyaz.kit.settings.SettingDefinition;
import io.svyaz.kit.settings.SettingInfo;
import io.svyaz.kit.settings.Settings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The settings: a secret can be replaced, never read. */
final class SettingPages {
    private final Site site;

    /** The settings of a scope, and whether its connection can be tried. */
    record Scope(String name, List<SettingInfo> settings, boolean testable) {}

    record Page(List<Scope> scopes) {}

    /** The form of one setting; what was typed wrong is there again, unless it is secret. */
    record Edit(SettingInfo info, String typed, Optional<String> wrong) {}

    SettingPages(Site site) {
        this.site = site;
    }

    void routes(Javalin app) {
        app.get("/settings", this::list);
        app.get("/settings/{scope}/{name}", this::form);
        app.post("/settings/{scope}/{name}", this::save);
        app.post("/settings/{scope}", this::test);
    }

    private void list(Context ctx) {
        Map<String, List<SettingInfo>> scopes = site.settings().map(Settings::list).orElse(List.of()).stream()
                .collect(Collectors.groupingBy(info -> info.definition().scope(), TreeMap::new, Collectors.toList()));
        List<Scope> shown = scopes.entrySet().stream()
                .map(scope ->
                        new Scope(scope.getKey(), scope.getValue(), site.tests().containsKey(scope.getKey())))
                .toList();
        site.view().show(ctx, "settings", new Page(shown));
    }

    private void form(Context ctx) {
        SettingInfo info = info(ctx);
        String typed = info.definition().isSecret() ? "" : info.shown().orElse("");
        site.view().show(ctx, "setting", new Edit(info, typed, Optional.empty()));
    }

    private void save(Context ctx) {
        Settings settings = settings();
        SettingInfo info = info(ctx);
        SettingDefinition definition = info.definition();
        String actor = Site.actor(ctx).name();
        if ("remove".equals(ctx.formParam("do"))) {
            settings.remove(actor, definition);
            site.view().goTo(ctx, "/settings", true, "setting.removed", definition.place());
            return;
        }
        String typed = Optional.ofNullable(ctx.formParam("value")).orElse("").strip();
        try {
            if (typed.isEmpty()) {
                throw new IllegalArgumentException(site.view().words(ctx).say("setting.empty"));
            }
            boolean saved = settings.replace(actor, definition, typed, version(ctx));
            site.view()
                    .goTo(ctx, "/settings", saved, saved ? "setting.saved" : "setting.overtaken", definition.place());
        } catch (IllegalArgumentException wrong) {
            ctx.status(422);
            String again = definition.isSecret() ? "" : typed;
            site.view().show(ctx, "setting", new Edit(info, again, Optional.ofNullable(wrong.getMessage())));
        }
    }

    private void test(Context ctx) {
        String scope = ctx.pathParam("scope");
        ConnectionTest test = site.tests().get(scope);
        if (test == null) {
            throw new Refusal(404, "refusal.setting");
        }
        Optional<String> failure = Optional.empty();
        String reached = "";
        try {
            reached = test.run();
        } catch (ApiException told) {
            failure = Optional.ofNullable(told.getMessage());
        } catch (Exception other) {
            failure = Optional.of(other.getClass().getSimpleName());
        }
        Audit.in(site.store())
                .record(
                        Site.actor(ctx).name(),
                        "connection.test",
                        "scope:" + scope,
                        failure.isEmpty() ? "REACHED" : "FAILED");
        site.view()
                .goTo(
                        ctx,
                        "/settings",
                        failure.isEmpty(),
                        failure.isEmpty() ? "setting.reached" : "setting.unreached",
                        scope,
                        failure.orElse(reached));
    }

    private static long version(Context ctx) {
        try {
            return Long.parseLong(Optional.ofNullable(ctx.formParam("version")).orElse(""));
        } catch (NumberFormatException word) {
            throw new Refusal(400, "refusal.filter");
        }
    }

    private Settings settings() {
        return site.settings().orElseThrow(() -> new Refusal(404, "refusal.setting"));
    }

    private SettingInfo info(Context ctx) {
        String scope = ctx.pathParam("scope");
        String name = ctx.pathParam("name");
        return settings().list().stream()
                .filter(info -> info.definition().scope().equals(scope)
                        && info.definition().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(404, "refusal.setting"));
    }
}

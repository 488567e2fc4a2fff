package io.svyaz.examples.console;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.svyaz.kit.Store;
import io.svyaz.kit.StoreException;
import io.svyaz.kit.ops.Ops;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The console on a port of its own.
 *
 * <pre>{@code
 * ConsoleServer console = ConsoleServer.builder(store, ops, users)
 *         .settings(settings)
 *         .connectionTest("bitrix", () -> bitrix.portal().profile().execute().toString())
 *         .start();
 * }</pre>
 */
public final class ConsoleServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ConsoleServer.class);
    private static final long LONGEST_FORM_BYTES = 64 * 1024;

    private final Javalin app;
    private final String host;
    private final View view;
    private final Sessions sessions;
    private volatile Guard guard;

    ConsoleServer(ConsoleServerBuilder builder) {
        boolean https = builder.publicUrl()
                .map(url -> "https".equalsIgnoreCase(url.getScheme()))
                .orElse(false);
        this.host = builder.host;
        this.view = new View(builder.clock, https);
        this.sessions = new Sessions(builder.clock);
        this.guard = new Guard(sessions, new Origins(host, builder.port, builder.publicUrl()));
        this.app = Javalin.create(config -> {
            config.showJavalinBanner = false;
            config.startupWatcherEnabled = false;
            config.jetty.defaultHost = host;
            config.http.maxRequestSize = LONGEST_FORM_BYTES;
        });
        routes(builder);
        app.start(builder.port);
        this.guard = new Guard(sessions, new Origins(host, app.port(), builder.publicUrl()));
    }

    /**
     * A console over a store.
     *
     * @param store with the kit's tables
     * @param ops of the same store, with the syncs that may be started by hand
     * @param users who may sign in
     * @return says the rest
     */
    public static ConsoleServerBuilder builder(Store store, Ops ops, Users users) {
        return new ConsoleServerBuilder(store, ops, users);
    }

    /**
     * Where it listens.
     *
     * @return scheme, host and port
     */
    public URI address() {
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + app.port());
    }

    /** Stops to listen; who was signed in is not any more. */
    @Override
    public void close() {
        app.stop();
    }

    private void routes(ConsoleServerBuilder builder) {
        Site site = new Site(
                builder.store,
                builder.ops,
                builder.settings(),
                Map.copyOf(builder.tests),
                List.copyOf(builder.budgets),
                builder.clock,
                view);
        app.before(ctx -> guard.before(ctx));
        new Assets().routes(app);
        new LoginPages(builder.users, sessions, new LoginThrottle(builder.clock), view).routes(app);
        new OverviewPages(site).routes(app);
        new QueuePages(site).routes(app);
        new QueueActions(site).routes(app);
        new RequestPages(site).routes(app);
        new InboxPages(site).routes(app);
        new SyncPages(site).routes(app);
        new IdPages(site).routes(app);
        new SettingPages(site).routes(app);
        new AuditPages(site).routes(app);
        app.exception(Refusal.class, (refusal, ctx) -> view.refuse(ctx, refusal.status(), refusal.key()));
        app.exception(StoreException.class, (away, ctx) -> {
            LOG.warn("{}", away.getMessage());
            view.refuse(ctx, 503, "refusal.store");
        });
        app.exception(Exception.class, this::broken);
        app.error(404, this::missing);
    }

    private void broken(Exception bug, Context ctx) {
        LOG.error("A page of the console failed: {}", ctx.matchedPath(), bug);
        view.refuse(ctx, 500, "refusal.bug");
    }

    private void missing(Context ctx) {
        if (ctx.result() == null || !String.valueOf(ctx.result()).startsWith("<!")) {
            view.refuse(ctx, 404, "refusal.missing");
        }
    }
}

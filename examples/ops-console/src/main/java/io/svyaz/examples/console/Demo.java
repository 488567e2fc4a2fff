package io.svyaz.examples.console;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.core.Secret;
import io.svyaz.core.Timing;
import io.svyaz.core.limit.RateLimiter;
import io.svyaz.kit.Store;
import io.svyaz.kit.log.RequestLogStore;
import io.svyaz.kit.ops.NamedSync;
import io.svyaz.kit.ops.Ops;
import io.svyaz.kit.queue.Job;
import io.svyaz.kit.queue.SyncWorker;
import io.svyaz.kit.settings.AesGcmCipher;
import io.svyaz.kit.settings.KeyRing;
import io.svyaz.kit.settings.SettingDefinition;
import io.svyaz.kit.settings.Settings;
import io.svyaz.testkit.bitrix.FakeBitrix24;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** A store with a day of work in it, a worker, and a portal to test the connection with; all of it in this process. */
final class Demo implements AutoCloseable {
    private static final SettingDefinition WEBHOOK = SettingDefinition.secret("bitrix", "webhook-url");
    private static final int BUDGET = 50;
    private static final Duration JUST_BEFORE = Duration.ofMinutes(3);

    private final Store store;
    private final Ops ops;
    private final Settings settings;
    private final RequestLogStore log;
    private final SyncWorker worker;
    private final FakeBitrix24 portal = FakeBitrix24.start();
    private final RateLimiter limiter = RateLimiter.bucket(BUDGET, 2, Timing.system());

    /** With so many hours of work before now. */
    Demo(Path directory, int hours) {
        this.store = Store.h2File(directory.resolve("demo"));
        new DemoHistory(store, store.clock().instant().minus(JUST_BEFORE), hours * 2).run();
        this.ops = Ops.builder(store)
                .sync(NamedSync.of("Orders of today", Job.builder("sync.orders")))
                .sync(NamedSync.of("All contacts", Job.builder("sync.contacts")))
                .build();
        this.settings = settings();
        this.log = RequestLogStore.in(store);
        this.worker = new DemoFlows(log, Clock.systemUTC(), false)
                .register(SyncWorker.builder(store).name("node-2"))
                .build();
    }

    private Settings settings() {
        Settings made = Settings.open(
                store,
                AesGcmCipher.with(KeyRing.of("demo", KeyRing.newKey())),
                List.of(
                        WEBHOOK,
                        SettingDefinition.integer("bitrix", "page-size")
                                .rule(size -> Integer.parseInt(size) >= 1 && Integer.parseInt(size) <= 50, "1 to 50.")
                                .or("50"),
                        SettingDefinition.address("bitrix", "portal"),
                        SettingDefinition.secret("comagic", "api-token"),
                        SettingDefinition.duration("comagic", "poll-interval").or("PT5M"),
                        SettingDefinition.flag("sync", "orders-enabled").or("true"),
                        SettingDefinition.text("sync", "responsible")));
        made.set("maria", WEBHOOK, portal.webhookUrl().toString());
        made.definition("bitrix", "portal")
                .ifPresent(place -> made.set("maria", place, "https://a-portal-with-a-rather-long-name.example/"));
        return made;
    }

    /** The console over it, on a free port of this machine unless a port is said. */
    ConsoleServerBuilder console(Users users, int port) {
        return ConsoleServer.builder(store, ops, users)
                .settings(settings)
                .connectionTest("bitrix", this::profile)
                .budget(new RateBudget("bitrix", limiter, BUDGET))
                .bind("127.0.0.1", port);
    }

    private String profile() {
        String url = settings.secret(WEBHOOK).map(Secret::reveal).orElseThrow();
        BitrixClient client = BitrixClient.builder()
                .webhookUrl(url)
                .allowHttp()
                .limiter(limiter)
                .logger(log)
                .build();
        return "user " + client.portal().profile().execute().id();
    }

    Ops ops() {
        return ops;
    }

    /** Runs from now on by itself. */
    void start() {
        log.start();
        worker.start();
    }

    /** Runs what is due now, in the caller's thread. */
    void runOnce() {
        worker.runOnce();
        log.writeWaiting();
    }

    @Override
    public void close() {
        worker.close();
        log.close();
        portal.close();
        store.close();
    }
}

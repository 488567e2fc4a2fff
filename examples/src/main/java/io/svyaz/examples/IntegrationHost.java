package io.svyaz.examples;

import io.svyaz.core.Secret;
import io.svyaz.kit.Store;
import io.svyaz.kit.ops.Actor;
import io.svyaz.kit.settings.AesGcmCipher;
import io.svyaz.kit.settings.KeyRing;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/**
 * A host of the kit: encrypted settings, request log, queue, webhook endpoint, keys that change while it runs, operations.
 *
 * <p>Without arguments it plays a day against fakes on loopback, prints what an administrator would see and checks the end: exit
 * code 0 when all is as it should be, 1 when not. With {@code --faults} every third request to the fakes fails, and the end must
 * be that of the day without. With {@code --serve PORT} it takes {@code order_created} webhooks at {@code /webhook}, signed with
 * {@code X-Signature}, and makes leads of them in a real portal. Its settings are environment variables, which are saved
 * encrypted at the start:
 *
 * <ul>
 *   <li>{@code KIT_KEY}: the master key, 32 random bytes in base64
 *   <li>{@code BITRIX_WEBHOOK_URL}: incoming webhook with scope crm
 *   <li>{@code COMAGIC_DATA_API_URL} and {@code COMAGIC_API_TOKEN}: whose employees the sync reads, each hour
 *   <li>{@code WEBHOOK_SECRET}: signs the bodies of webhooks
 *   <li>{@code STORE_FILE}: where everything is kept, {@code integration-host} by default
 * </ul>
 *
 * <p>Exit code 2 when a setting is missing or wrong.
 */
public final class IntegrationHost {
    private static final Actor START = Actor.of("start-up");

    private IntegrationHost() {}

    public static void main(String[] arguments) throws Exception {
        System.exit(run(arguments, System.getenv()));
    }

    private static int run(String[] arguments, Map<String, String> variables) throws Exception {
        if (arguments.length == 0) {
            return play(System.out) ? 0 : 1;
        }
        if (List.of(arguments).equals(List.of("--faults"))) {
            return playWithFaults(System.out) ? 0 : 1;
        }
        try {
            serve(arguments, variables);
            return 0;
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            return 2;
        }
    }

    static boolean play(PrintStream out) throws IOException, InterruptedException {
        try (HostDay day = new HostDay()) {
            day.script(false);
            day.print(out);
            return day.checks().allHold();
        }
    }

    static boolean playWithFaults(PrintStream out) throws IOException, InterruptedException {
        try (HostDay undisturbed = new HostDay();
                HostDay disturbed = new HostDay()) {
            undisturbed.script(false);
            disturbed.script(true);
            disturbed
                    .checks()
                    .check(
                            "the leads are those of the day without failures",
                            undisturbed.checks().allHold() && disturbed.leads().equals(undisturbed.leads()));
            disturbed.print(out);
            return disturbed.checks().allHold();
        }
    }

    static void serve(String[] arguments, Map<String, String> variables) throws IOException, InterruptedException {
        Environment settings = new Environment(variables);
        int port = settings.port(arguments);
        String key = settings.text("KIT_KEY");
        String portal = settings.text("BITRIX_WEBHOOK_URL");
        String apiUrl = settings.text("COMAGIC_DATA_API_URL");
        String apiKey = settings.text("COMAGIC_API_TOKEN");
        String secret = settings.text("WEBHOOK_SECRET");
        settings.orThrow();
        AesGcmCipher cipher = AesGcmCipher.with(KeyRing.of("env", Secret.of(key)));
        Store store = Store.h2File(Path.of(settings.text("STORE_FILE", "integration-host")));
        HostDesk host = new HostDesk(store, cipher, UnaryOperator.identity(), UnaryOperator.identity());
        host.settings().set(START.name(), HostDesk.PORTAL_URL, portal);
        host.settings().set(START.name(), HostDesk.API_URL, apiUrl);
        host.settings().set(START.name(), HostDesk.API_KEY, apiKey);
        host.settings().set(START.name(), HostDesk.HOOK_SECRET, secret);
        host.open();
        host.log().start();
        WebhookServer server = WebhookServer.start("0.0.0.0", port, "/webhook", host.inbox());
        host.worker().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            host.worker().stop(Duration.ofSeconds(20));
            host.log().close();
            store.close();
        }));
        System.out.println("Waiting for webhooks on port " + server.port() + ", path /webhook. End with Ctrl+C.");
        CountDownLatch never = new CountDownLatch(1);
        do {
            host.ops().trigger(START, HostDesk.EMPLOYEES);
            OpsTable.print(host.ops().overview(), System.out);
        } while (!never.await(1, TimeUnit.HOURS));
    }
}

package io.svyaz.examples;

import io.svyaz.kit.Store;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Events of smart invoices keep a total in a helper, and events of deals keep their products in a universal list.
 *
 * <p>Without arguments it plays a short day against a fake portal on loopback and checks the end: exit code 0 when all is as it
 * should be, 1 when not. With {@code --faults} every third request to the portal fails, and the end must be that of the day
 * without. With {@code --serve PORT} it receives the events of a real portal at {@code /portal}, see {@link HookSettings}; exit
 * code 2 when the settings are wrong.
 */
public final class SmartProcessHooks {
    private SmartProcessHooks() {}

    public static void main(String[] arguments) throws Exception {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            return play(System.out) ? 0 : 1;
        }
        if (List.of(arguments).equals(List.of("--faults"))) {
            return playWithFaults(System.out) ? 0 : 1;
        }
        try {
            serve(HookSettings.read(arguments, System.getenv()));
            return 0;
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            return 2;
        }
    }

    static boolean play(PrintStream out) throws IOException {
        try (HookDay day = new HookDay()) {
            day.script(false);
            day.print(out);
            return day.checks().allHold();
        }
    }

    static boolean playWithFaults(PrintStream out) throws IOException {
        try (HookDay undisturbed = new HookDay();
                HookDay disturbed = new HookDay()) {
            undisturbed.script(false);
            disturbed.script(true);
            disturbed
                    .checks()
                    .check(
                            "helpers and list are those of the day without failures",
                            undisturbed.checks().allHold()
                                    && disturbed.totals().equals(undisturbed.totals())
                                    && disturbed.elements().equals(undisturbed.elements()));
            disturbed.print(out);
            return disturbed.checks().allHold();
        }
    }

    private static void serve(HookSettings settings) throws Exception {
        settings.checkPermissions();
        Store store = Store.h2File(settings.storeFile());
        HookDesk desk = settings.desk(store, System.out::println);
        WebhookServer server = WebhookServer.start("0.0.0.0", settings.port(), "/portal", desk.inbox());
        desk.worker().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            desk.worker().stop(Duration.ofSeconds(20));
            store.close();
        }));
        System.out.println("Waiting for events of the portal on port " + server.port() + ", path /portal: "
                + String.join(", ", HookDesk.EVENTS) + ". End with Ctrl+C.");
        CountDownLatch never = new CountDownLatch(1);
        do {
            desk.reconcile();
        } while (!never.await(1, TimeUnit.HOURS));
    }
}

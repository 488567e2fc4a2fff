package io.svyaz.examples;

import io.svyaz.kit.Store;
import io.svyaz.kit.inbox.Inbox;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * A call at CoMagic becomes a lead in Bitrix24.
 *
 * <p>Without arguments it plays a short day against fakes of both vendors on loopback, prints what became of it and checks
 * the end: exit code 0 when all is as it should be, 1 when not. With {@code --faults} every third request to the fakes fails,
 * and the end must be that of the day without. With {@code --kill} it is {@link KilledCallToLead}. With {@code --serve PORT} it does the same work for real accounts, see {@link
 * Settings}; exit code 2 when the settings are wrong.
 */
public final class CallToLead {
    private static final Duration KEPT = Duration.ofDays(30);

    private CallToLead() {}

    public static void main(String[] arguments) throws Exception {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            return new CallDay(System.out).play() ? 0 : 1;
        }
        if (List.of(arguments).equals(List.of("--faults"))) {
            return new CallDay(System.out).playWithFaults() ? 0 : 1;
        }
        if (arguments.length > 0 && arguments[0].equals("--kill")) {
            return KilledCallToLead.run(Arrays.copyOfRange(arguments, 1, arguments.length));
        }
        try {
            serve(Settings.read(arguments, System.getenv()));
            return 0;
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            return 2;
        }
    }

    private static void serve(Settings settings) throws Exception {
        Store store = Store.h2File(settings.storeFile());
        Inbox.in(store).purge(KEPT);
        CallDesk desk = settings.desk(store, CallPace.usual(), entry -> System.out.println(entry.line()));
        WebhookServer server = WebhookServer.start("0.0.0.0", settings.port(), "/comagic", desk.inbox());
        desk.worker().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            desk.worker().stop(Duration.ofSeconds(20));
            store.close();
        }));
        System.out.println("Waiting for CoMagic's notifications on port " + server.port() + ", path /comagic. Kept in "
                + settings.storeFile() + ".mv.db. End with Ctrl+C.");
        new CountDownLatch(1).await();
    }
}

package io.svyaz.examples;

import io.svyaz.examples.kill.ChildJvm;
import io.svyaz.kit.Store;
import io.svyaz.kit.ops.Ops;
import io.svyaz.kit.queue.JobStatus;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/**
 * The program that turns calls into leads is killed five times in the middle of its work, and started again each time on the
 * store it left behind. Then the leads must be those of a run that nobody disturbed.
 *
 * <p>Arguments: none, or {@code --seed N} for the same moments as in a run before. Exit code 0 when both ends are alike, 1 when
 * not. The fakes and the sender are in this JVM, the program in one of its own. A webhook that is not answered is sent again,
 * as senders do; one that is answered is not.
 */
public final class KilledCallToLead {
    private static final String CHILD = "--child";
    private static final Duration POLL = Duration.ofMillis(50);

    private KilledCallToLead() {}

    public static void main(String[] arguments) throws Exception {
        if (Arrays.asList(arguments).contains(CHILD)) {
            child();
            return;
        }
        System.exit(run(arguments));
    }

    static int run(String[] arguments) throws IOException {
        Optional<Long> seed = seed(arguments);
        if (seed.isEmpty() && arguments.length > 0) {
            System.err.println("The arguments must be --seed and a number, or none at all.");
            return 2;
        }
        return drill(System.out, seed.orElseGet(() -> new Random().nextLong(1_000_000))) ? 0 : 1;
    }

    private static Optional<Long> seed(String[] arguments) {
        return arguments.length == 2 && arguments[0].equals("--seed") && arguments[1].matches("\\d{1,18}")
                ? Optional.of(Long.parseLong(arguments[1]))
                : Optional.empty();
    }

    static boolean drill(PrintStream out, long seed) throws IOException {
        Path folder = Files.createTempDirectory("call-to-lead");
        try {
            return new KillDrill(out, folder, seed).run();
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    /** The program itself, at the pace of a drill; its settings are those of {@code CallToLead --serve}. */
    private static void child() throws Exception {
        Settings settings = Settings.read(new String[] {"--serve", "0"}, System.getenv());
        Store store = Store.h2File(settings.storeFile());
        ChildJvm.endWithParent(line -> {
            waitUntilIdle(store);
            System.out.println("IDLE");
        });
        CallDesk desk = settings.desk(store, CallPace.drill(), entry -> {});
        WebhookServer server = WebhookServer.start("127.0.0.1", 0, "/comagic", desk.inbox());
        desk.worker().start();
        System.out.println("PORT " + server.port());
        new CountDownLatch(1).await();
    }

    private static void waitUntilIdle(Store store) {
        Ops ops = Ops.in(store);
        try {
            while (true) {
                var depth = ops.overview().depth();
                if (depth.getOrDefault(JobStatus.PENDING, 0L) + depth.getOrDefault(JobStatus.PROCESSING, 0L) == 0) {
                    return;
                }
                Thread.sleep(POLL.toMillis());
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}

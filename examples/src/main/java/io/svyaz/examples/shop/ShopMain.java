package io.svyaz.examples.shop;

import io.svyaz.kit.Store;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/**
 * Starts an example. Without arguments it plays a short day against a fake helpdesk on loopback, prints what became of it
 * and checks the end: exit code 0 when all is as it should be, 1 when not.
 *
 * <ul>
 *   <li>{@code --faults}: every third request to the helpdesk is carried out, but its answer is lost
 *   <li>{@code --dir FOLDER}: keeps the queue's file there
 *   <li>{@code --serve PORT}: does the same work for real accounts; exit code 2 when the settings are wrong
 * </ul>
 */
final class ShopMain {
    private static final String FILE = "shop.mv.db";

    private final boolean usedesk;
    private boolean faults;
    private int port = -1;
    private Path folder = Path.of("");

    private ShopMain(boolean usedesk) {
        this.usedesk = usedesk;
    }

    static int run(
            boolean usedesk, String[] arguments, Map<String, String> environment, PrintStream out, PrintStream err)
            throws Exception {
        try {
            ShopMain main = new ShopMain(usedesk);
            main.read(arguments);
            if (main.port < 0) {
                return main.day(out) ? 0 : 1;
            }
            main.serve(ShopSettings.read(usedesk, environment), out);
            return 0;
        } catch (IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
            return 2;
        }
    }

    private void read(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            boolean more = i + 1 < arguments.length;
            if (arguments[i].equals("--faults")) {
                faults = true;
            } else if (arguments[i].equals("--dir") && more) {
                folder = Path.of(arguments[++i]);
            } else if (arguments[i].equals("--serve") && more && arguments[i + 1].matches("\\d{1,5}")) {
                port = Integer.parseInt(arguments[++i]);
            } else {
                throw new IllegalArgumentException(
                        "Arguments: [--faults] [--dir FOLDER], or --serve PORT [--dir FOLDER].");
            }
        }
    }

    private boolean day(PrintStream out) throws IOException {
        if (!folder.toString().isEmpty() && Files.exists(folder.resolve(FILE))) {
            throw new IllegalArgumentException("The folder holds a day already. Give an empty one.");
        }
        Path place = folder.toString().isEmpty() ? Files.createTempDirectory("svyaz-shop") : folder;
        try (VendorSide vendor = usedesk ? new UsedeskSide() : new HelpDeskEddySide();
                Store store = open(place)) {
            return new ShopDay(out, usedesk, vendor, store, faults).play();
        } finally {
            if (folder.toString().isEmpty()) {
                delete(place);
            }
        }
    }

    private static void delete(Path place) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(place)) {
            files = all.toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
        Files.delete(place);
    }

    private void serve(ShopSettings settings, PrintStream out) throws Exception {
        Store store = open(folder);
        ShopDesk desk = new ShopDesk(
                store,
                settings.helpdesk(),
                settings.ofTheWidget(),
                settings.pauses(),
                (job, outcome) -> out.println(job + " " + outcome));
        ShopServer server = ShopServer.start("0.0.0.0", port, settings.webhookPath(), desk, settings.ofTheShop());
        desk.worker.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            desk.worker.stop(Duration.ofSeconds(30));
            store.close();
        }));
        out.println("Waiting on " + server.address() + ". End with Ctrl+C.");
        new CountDownLatch(1).await();
    }

    static Store open(Path folder) throws IOException {
        Files.createDirectories(folder.toAbsolutePath());
        return Store.h2File(folder.resolve("shop"));
    }
}

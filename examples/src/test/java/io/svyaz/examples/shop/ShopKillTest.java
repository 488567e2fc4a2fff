package io.svyaz.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.kit.Store;
import io.svyaz.kit.idmap.IdMap;
import io.svyaz.kit.ops.Ops;
import io.svyaz.kit.queue.JobStatus;
import io.svyaz.recipes.customers.HelpDeskEddyCustomers;
import io.svyaz.recipes.customers.UsedeskCustomers;
import io.svyaz.testkit.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The helpdesk lives on in this JVM, the integration is killed and started again. */
class ShopKillTest {
    private static final int KILLS = 5;

    @TempDir
    Path folder;

    @DisplayName("a day with five kills of the integration at moments of chance ends like an undisturbed one")
    @ParameterizedTest(name = "Usedesk: {0}")
    @ValueSource(booleans = {true, false})
    void aKilledDayEndsLikeAnUndisturbedOne(boolean usedesk) throws Exception {
        long seed = Long.getLong("svyaz.kill.seed", new Random().nextLong());
        System.out.println("svyaz.kill.seed=" + seed + ", Usedesk: " + usedesk);

        List<String> undisturbed = day(usedesk, 0, new Random(seed), folder.resolve("calm"));
        List<String> killed = day(usedesk, KILLS, new Random(seed), folder.resolve("killed"));

        assertThat(undisturbed).contains("3 cards", "1 review mails", "2 tasks", "0 failed");
        assertThat(killed).as("seed " + seed).isEqualTo(undisturbed);
    }

    private static List<String> day(boolean usedesk, int kills, Random chance, Path place) throws Exception {
        Class<?> main = usedesk ? UsedeskShop.class : HelpDeskEddyShop.class;
        try (VendorSide vendor = usedesk ? new UsedeskSide() : new HelpDeskEddySide()) {
            Map<String, String> settings = new HashMap<>(vendor.settings());
            settings.put("SHOP_SECRET", DayInputs.SHOP_SECRET);
            settings.put("SHOP_WIDGET_SECRET", "a-secret-of-the-widget");
            settings.put("SHOP_PAUSES", "brief");
            settings.put("SHOP_WEBHOOK_PATH", "/hook");
            AtomicReference<ShopChild> child = new AtomicReference<>(ShopChild.start(main, place, settings));
            try {
                DayInputs shop = new DayInputs(() -> running(child).address());
                Supplier<URI> hook = () -> running(child).address().resolve("/hook");
                List<Function<VendorSide, List<Supplier<Integer>>>> parts = parts(shop, hook);
                for (int i = 0; i < parts.size(); i++) {
                    List<Supplier<Integer>> inputs = parts.get(i).apply(vendor);
                    vendor.faults().every(1, Fault.slowHeader(Duration.ofMillis(40)));
                    CompletableFuture<Void> sent =
                            CompletableFuture.runAsync(() -> inputs.forEach(ShopKillTest::untilTaken));
                    if (i < kills) {
                        int moment = chance.nextInt(500);
                        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(moment));
                        String standing = shop.get(ShopServer.STATUS).body();
                        System.out.println("killed after " + moment + " ms with " + standing);
                        running(child).kill();
                        child.set(ShopChild.start(main, place, settings));
                    }
                    sent.get(60, TimeUnit.SECONDS);
                    untilIdle(shop);
                    vendor.faults().clear();
                }
            } finally {
                running(child).close();
            }
            return end(usedesk, vendor, place);
        }
    }

    /** Each part is what comes in before the next kill. */
    private static List<Function<VendorSide, List<Supplier<Integer>>>> parts(DayInputs shop, Supplier<URI> hook) {
        return List.of(
                vendor -> List.of(
                        () -> shop.userSaved("15", DayInputs.IRINA, "Irina"),
                        () -> shop.userSaved("16", "pavel@example.com", "Pavel")),
                vendor -> List.of(() -> shop.orderSaved("501", "15", "N")),
                vendor -> List.of(() -> shop.orderSaved("501", "15", "P"), () -> shop.orderSaved("502", "16", "N")),
                vendor -> {
                    long card = vendor.addCard("Client One", DayInputs.STRANGER);
                    String body = vendor.created(vendor.addTicket(card, "Where is my parcel"), card);
                    return List.of(() -> vendor.send(hook.get(), body), () -> vendor.send(hook.get(), body));
                },
                vendor -> {
                    long card = vendor.cardOf(DayInputs.IRINA);
                    long ticket = vendor.addTicket(card, "Delivery");
                    vendor.resolve(ticket);
                    String body = vendor.resolved(ticket, DayInputs.IRINA);
                    Supplier<Integer> told = () -> vendor.send(hook.get(), body);
                    return List.of(told, told, told);
                },
                vendor -> List.of(() -> shop.orderSaved("501", "15", "F")));
    }

    private static ShopChild running(AtomicReference<ShopChild> child) {
        return Objects.requireNonNull(child.get(), "child");
    }

    private static void untilTaken(Supplier<Integer> input) {
        until(() -> {
            try {
                return input.get() == 200;
            } catch (UncheckedIOException down) {
                return false;
            }
        });
    }

    private static void untilIdle(DayInputs shop) {
        until(() -> shop.get(ShopServer.STATUS).body().contains("\"open\":0"));
    }

    private static void until(Supplier<Boolean> holds) {
        long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(45);
        while (!holds.get()) {
            if (System.nanoTime() > giveUp) {
                throw new AssertionError("It takes too long.");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private static List<String> end(boolean usedesk, VendorSide vendor, Path place) throws IOException {
        List<String> end = new ArrayList<>();
        end.add(vendor.cards() + " cards");
        try (Store store = ShopMain.open(place)) {
            IdMap ids = IdMap.in(store);
            var kind = usedesk ? UsedeskCustomers.KIND : HelpDeskEddyCustomers.KIND;
            for (String user : List.of("15", "16", "1001")) {
                String card = ids.remote(kind, user).orElse("");
                end.add(user + ": " + (card.isEmpty() ? "no card" : sorted(vendor.notes(Long.parseLong(card)))));
            }
            Shop shop = new Shop(store);
            Backoffice backoffice = new Backoffice(shop, ticket -> List.of());
            end.add(backoffice.mails("SUPPORT_RESOLVED_REVIEW_REQUEST") + " review mails");
            end.add(backoffice.mails("SUPPORT_TICKET_CHANGED") + " mails to the manager");
            end.add(backoffice.tasks() + " tasks");
            end.add(backoffice.ticketsOnOrders() + " on orders");
            end.add(Ops.in(store).overview().depth().getOrDefault(JobStatus.FAILED, 0L) + " failed");
        }
        return end;
    }

    private static String sorted(String notes) {
        return Stream.of(notes.split("\n", -1)).sorted().collect(Collectors.joining(" | "));
    }
}

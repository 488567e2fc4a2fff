package io.svyaz.examples.shop;

import io.svyaz.core.error.ApiException;
import io.svyaz.examples.TextTable;
import io.svyaz.kit.Direction;
import io.svyaz.kit.Store;
import io.svyaz.kit.ops.JobFilter;
import io.svyaz.kit.ops.Overview;
import io.svyaz.kit.ops.PageAt;
import io.svyaz.kit.queue.JobStatus;
import io.svyaz.recipes.customers.ShopUser;
import io.svyaz.recipes.tickets.TicketView;
import io.svyaz.recipes.tickets.reactions.ManagerMail;
import io.svyaz.recipes.tickets.reactions.ReviewRule;
import io.svyaz.testkit.Fault;
import io.svyaz.webhook.WebhookSecret;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A short day at a shop: what comes in from site, customers and helpdesk, what becomes of it, and whether that is right. */
final class ShopDay {
    private static final String WIDGET_SECRET = "a-secret-of-the-widget";

    private final PrintStream out;
    private final VendorSide vendor;
    private final Store store;
    private final boolean faults;
    private final ShopSettings settings;
    private final ShopDesk node;
    private final ShopDesk otherNode;
    private final Queue<String> journal = new ConcurrentLinkedQueue<>();
    private final List<String> outcomes = new ArrayList<>();
    private final TextTable day = new TextTable("what happens", "answer", "becomes");
    private final TextTable end = new TextTable("at the end", "is", "should be", "");
    private int broken;

    ShopDay(PrintStream out, boolean usedesk, VendorSide vendor, Store store, boolean faults) {
        this.out = out;
        this.vendor = vendor;
        this.store = store;
        this.faults = faults;
        Map<String, String> values = new HashMap<>(vendor.settings());
        values.put("SHOP_SECRET", DayInputs.SHOP_SECRET);
        values.put("SHOP_WIDGET_SECRET", WIDGET_SECRET);
        values.put("SHOP_PAUSES", "brief");
        settings = ShopSettings.read(usedesk, values);
        node = node();
        otherNode = node();
    }

    private ShopDesk node() {
        return new ShopDesk(
                store,
                settings.helpdesk(),
                WebhookSecret.of(WIDGET_SECRET),
                settings.pauses(),
                (job, outcome) -> journal.add(job + " " + outcome));
    }

    /** Plays the day; true when it ended as it should. */
    boolean play() throws IOException {
        try (ShopServer server = ShopServer.start("127.0.0.1", 0, settings.webhookPath(), node, settings.ofTheShop())) {
            failing();
            script(new DayInputs(server::address), server.address().resolve(settings.webhookPath()));
            vendor.faults().clear();
        }
        out.println("The day");
        out.println();
        day.print(out);
        out.println();
        out.println("The end");
        out.println();
        end.print(out);
        out.println();
        out.println(vendor.requests() + " requests reached the helpdesk"
                + (faults ? "; every third was carried out without an answer." : "."));
        out.println(broken == 0 ? "All is as it should be." : broken + " of the above are not as they should be.");
        return broken == 0;
    }

    private void script(DayInputs shop, URI hook) {
        row("Irina registers", shop.userSaved("15", DayInputs.IRINA, "Irina"));
        row("Pavel registers, seen by two nodes at once", registeredTwice(shop));
        row("Irina orders", shop.orderSaved("501", "15", "N"));
        helpdeskDown(shop);
        row("a guest orders", shop.orderSaved("502", "", "N"));
        check("outcome of the guest's order", lastOutcome("order.push"), "skipped(no-mapping)");

        long stranger = vendor.addCard("Client One", DayInputs.STRANGER);
        long asked = vendor.addTicket(stranger, "Where is my parcel");
        String news = vendor.created(asked, stranger);
        row("a ticket of an unknown address", vendor.send(hook, news));
        row("the same webhook again", vendor.send(hook, news));
        row("a forged webhook", vendor.sendForged(hook, news.replace("parcel", "money")));

        long card = Long.parseLong(node.customers.customerId("15").orElseThrow());
        long ticket = vendor.addTicket(card, "Delivery");
        node.requests.page("15", "1");
        int calls = vendor.requests();
        row("Irina looks at My Requests", shown());
        check("calls for looking twice within a minute", vendor.requests() - calls, 0);
        withoutFaults(() -> vendor.resolve(ticket));
        String resolved = vendor.resolved(ticket, DayInputs.IRINA);
        row(
                "her ticket is resolved, told three times",
                vendor.send(hook, resolved) + " " + vendor.send(hook, resolved) + " " + vendor.send(hook, resolved));
        String after = shown();
        row("Irina looks again", after);
        check("the list shows the new status", after.matches(".*(Решено|Закрыто).*"), true);

        widget(shop);
        String html = node.snippet(ShopUser.of("17").withEmail("x@example.com").withName(DayInputs.HOSTILE, ""));
        check("scripts that a hostile name adds to the page", html.contains("<script>alert"), false);
        theEnd(card);
    }

    private String registeredTwice(DayInputs shop) {
        shop.userSaved("16", "pavel@example.com", "Pavel");
        return Stream.of(node, otherNode)
                .map(each -> CompletableFuture.supplyAsync(() -> registered(each)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String registered(ShopDesk each) {
        try {
            return each.customers.onUserRegistered("16").kind().name();
        } catch (ApiException failed) {
            return "again by the queue";
        }
    }

    private void helpdeskDown(DayInputs shop) {
        vendor.faults().next(10_000, Fault.badGateway());
        String answers = Stream.of("P", "S", "D", "W", "F")
                .map(status -> {
                    int answer = shop.orderSaved("501", "15", status);
                    if (status.equals("P")) {
                        node.worker.runOnce();
                    }
                    return Integer.toString(answer);
                })
                .collect(Collectors.joining(" "));
        check(
                "jobs for five changes while the helpdesk is down",
                node.ops
                        .jobs(JobFilter.all().statuses(JobStatus.PENDING), PageAt.first(100))
                        .rows()
                        .size(),
                1);
        vendor.faults().clear();
        failing();
        row("five changes while the helpdesk is down, then it is back", answers);
    }

    private void widget(DayInputs shop) {
        String reference = node.references.sign("15");
        var right = shop.get(ShopServer.ORDERS + "?user=" + reference);
        var wrong = shop.get(ShopServer.ORDERS + "?user=15");
        row("an operator opens Irina's orders", right.statusCode());
        row("somebody guesses a number", wrong.statusCode());
        check(
                "the operator sees number and status",
                right.body().contains("A-501") && right.body().contains("Выполнен"),
                true);
        check("the guess is answered with", wrong.statusCode(), 401);
    }

    private void theEnd(long card) {
        vendor.faults().clear();
        String notes = vendor.notes(card);
        check("cards at the helpdesk (Irina, Pavel, the stranger)", vendor.cards(), 3);
        check("notes of the order: first and last state", count(notes, "[501/"), 2);
        check("the last state is there once", count(notes, "Выполнен"), 1);
        check("users linked to cards", linked(), 3);
        check(
                "the stranger's account",
                node.users.findByEmail(DayInputs.STRANGER).size(),
                1);
        check("review mails", node.backoffice.mails(ReviewRule.EVENT_NAME), 1);
        check("mails to the manager", node.backoffice.mails(ManagerMail.EVENT_NAME), 2);
        check("tasks", node.backoffice.tasks(), 2);
        check("orders that show the ticket", node.backoffice.ticketsOnOrders().size(), 1);
        Overview overview = node.ops.overview();
        check(
                "webhooks stored",
                overview.inbox().values().stream().mapToLong(each -> each).sum(),
                2);
        check(
                "webhooks refused",
                overview.rejects().stream().mapToLong(each -> each.rejects()).sum(),
                1);
        check("jobs that wait", overview.depth().getOrDefault(JobStatus.PENDING, 0L), 0);
        check("jobs that failed", overview.depth().getOrDefault(JobStatus.FAILED, 0L), 0);
        check("jobs to the helpdesk", has(Direction.OUTBOUND), true);
        check("jobs from the helpdesk", has(Direction.INBOUND), true);
    }

    private boolean has(Direction direction) {
        return !node.ops
                .jobs(JobFilter.all().direction(direction), PageAt.first(1))
                .rows()
                .isEmpty();
    }

    private long linked() {
        return Stream.of("15", "16", "1001")
                .filter(user -> node.customers.customerId(user).isPresent())
                .count();
    }

    private String shown() {
        List<TicketView> tickets = node.requests.page("15", "1").tickets();
        return tickets.stream()
                .map(each -> each.subject() + ": " + each.statusName())
                .collect(Collectors.joining(", "));
    }

    private String lastOutcome(String job) {
        return outcomes.stream()
                .filter(each -> each.startsWith(job + " "))
                .reduce((one, other) -> other)
                .map(each -> each.substring(job.length() + 1))
                .orElse("");
    }

    private void row(String what, Object answer) {
        settle();
        List<String> became = new ArrayList<>();
        for (String each = journal.poll(); each != null; each = journal.poll()) {
            became.add(each);
        }
        outcomes.addAll(became);
        day.row(what, String.valueOf(answer), String.join(", ", became));
    }

    /** Runs all that is due and waits for what is due soon. */
    private void settle() {
        long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (System.nanoTime() < giveUp) {
            if (node.worker.runOnce() + otherNode.worker.runOnce() == 0) {
                if (node.ops.overview().depth().getOrDefault(JobStatus.PENDING, 0L) == 0) {
                    return;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            }
        }
    }

    private void failing() {
        if (faults) {
            vendor.faults().every(3, Fault.resetAfterExecuting());
        }
    }

    private void withoutFaults(Runnable work) {
        vendor.faults().clear();
        work.run();
        failing();
    }

    private void check(String what, Object is, Object should) {
        boolean right = String.valueOf(is).equals(String.valueOf(should));
        broken += right ? 0 : 1;
        end.row(what, String.valueOf(is), String.valueOf(should), right ? "" : "WRONG");
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}

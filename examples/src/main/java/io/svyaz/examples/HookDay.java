package io.svyaz.examples;

import io.svyaz.bitrix.BitrixClient;
import io.svyaz.bitrix.crm.EntityType;
import io.svyaz.bitrix.crm.ItemFields;
import io.svyaz.bitrix.crm.ItemProductRowFields;
import io.svyaz.bitrix.events.ApplicationTokenVerifier;
import io.svyaz.bitrix.lists.ListAddress;
import io.svyaz.kit.queue.JobPolicy;
import io.svyaz.recipes.deals.DealListSettings;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.RecordedRequest;
import io.svyaz.testkit.bitrix.FakeBitrix24;
import io.svyaz.webhook.WebhookSecret;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A day of events: repeated, in the wrong order, many products, and ten that never arrive. */
final class HookDay implements AutoCloseable {
    private static final long LIST = 47;
    private static final int PROCESS = 180;
    private static final int INVOICE = 31;
    private static final int PRODUCTS = 120;
    private static final int RECORDS = 5;
    private static final int EVERY_THIRD = 3;
    private static final Duration RETRIES = Duration.ofHours(2);
    private static final JobPolicy POLICY =
            JobPolicy.builder().maxAttempts(12).jitter(0).build();

    private final Play play = new Play();
    private final FakeBitrix24 portal =
            FakeBitrix24.builder().clock(play.clock()).start();
    private final BitrixClient bitrix = client();
    private final BitrixClient people = client();
    private final Queue<String> journal = new ConcurrentLinkedQueue<>();
    private final TextTable day = new TextTable("what happened", "jobs", "what was done", "helpers", "elements");
    private final Checks checks = new Checks();
    private final HookDesk desk;
    private final List<String> told = new ArrayList<>();
    private boolean disturbed;
    private URI hook = URI.create("http://127.0.0.1/");

    HookDay() {
        portal.addList(LIST, 101, 102, 103, 104, 105);
        desk = new HookDesk(
                play.store(),
                bitrix,
                ApplicationTokenVerifier.of(
                        portal.events().memberId(),
                        portal.events().domain(),
                        WebhookSecret.of(portal.events().applicationToken())),
                new HookDesk.Places(
                        DealListSettings.of(ListAddress.of("lists", LIST), 101, 102, 103, 104, 105),
                        PROCESS,
                        "ufCrm12_Tax"),
                POLICY,
                journal::add);
    }

    private BitrixClient client() {
        return BitrixClient.builder()
                .webhookUrl(portal.webhookUrl().toString())
                .timing(play.timing())
                .deadline(Duration.ofHours(1))
                .build();
    }

    Checks checks() {
        return checks;
    }

    void script(boolean failing) throws IOException {
        disturbed = failing;
        List<Long> invoices = new ArrayList<>();
        List<Long> deals = new ArrayList<>();
        try (WebhookServer server = WebhookServer.start("127.0.0.1", 0, "/portal", desk.inbox())) {
            hook = server.address();
            invoice();
            HookDesk.EVENTS.forEach(name -> portal.events().bind(name, hook));
            deal();
            for (int i = 0; i < RECORDS; i++) {
                invoices.add(newInvoice(100 + i));
                deals.add(newDeal(2));
            }
            settle("5 invoices and 5 deals are made");
            checks.check("the list and the helpers say what the portal says", equal());
            checks.check("an event of a helper is answered and left alone", journalOfHelpers() > 0);
            desk.reconcile();
            settle("the first reconcile");
        }
        play.clock().advance(Duration.ofHours(1));
        for (int i = 0; i < RECORDS; i++) {
            change(invoices.get(i), 500 + i);
            addProduct(deals.get(i), 900 + i);
        }
        settle("the receiver is down: 10 events are lost");
        checks.check("10 events are lost", !equal());

        desk.reconcile();
        settle("reconcile");
        checks.check("one reconcile makes up for them", equal());
        portal.clearRequests();
        desk.reconcile();
        settle("reconcile again");
        checks.check("the next one writes nothing", portal.requests().stream().noneMatch(HookDay::writes));
    }

    /** The update overtakes the addition, and both come twice. */
    private void invoice() {
        long id = portal.addItem(INVOICE, Map.of("title", "Kitchen", "currencyId", "RUB"));
        people.productRows()
                .set(EntityType.SMART_INVOICE, id, List.of(row(100, 2), row(50, 1)))
                .execute();
        Map<String, ?> data =
                Map.of("FIELDS", Map.of("ID", Long.toString(id), "ENTITY_TYPE_ID", Integer.toString(INVOICE)));
        for (String event : List.of(
                "ONCRMDYNAMICITEMUPDATE", "ONCRMDYNAMICITEMADD", "ONCRMDYNAMICITEMUPDATE", "ONCRMDYNAMICITEMADD")) {
            portal.events().send(hook, event, data);
        }
        settle("an invoice: update, add, update, add");
        checks.check("one helper with the total", totals().equals(List.of("250")));
        portal.events()
                .send(hook, "ONCRMDYNAMICITEMUPDATE", Map.of("FIELDS", Map.of("ID", "1", "ENTITY_TYPE_ID", "9999")));
        int before = portal.requests().size();
        settle("an item of another type");
        checks.check("another type costs no request", portal.requests().size() == before);
    }

    private void deal() {
        long id = newDeal(PRODUCTS);
        settle("a deal with 120 products");
        checks.check("120 products are 120 elements", elements().size() == PRODUCTS);

        List<Long> rows = rows(id);
        people.productRows().update(rows.get(0), row(7777, 3)).execute();
        people.productRows().delete(rows.get(1)).execute();
        addProduct(id, 4242);
        settle("one changed, one removed, one added");
        checks.check("the list follows", elements().size() == PRODUCTS && equal());

        people.deals().delete(id).execute();
        settle("the deal is deleted");
        checks.check("its elements are gone", elements().isEmpty());
    }

    private long newInvoice(int price) {
        long id = people.items(INVOICE)
                .add(ItemFields.create().title("Invoice").set("currencyId", "RUB"))
                .execute()
                .id();
        change(id, price);
        return id;
    }

    private void change(long invoice, int price) {
        people.productRows()
                .set(EntityType.SMART_INVOICE, invoice, List.of(row(price, 1)))
                .execute();
        people.items(INVOICE)
                .update(invoice, ItemFields.create().title("Invoice " + price))
                .execute();
    }

    private long newDeal(int products) {
        long id = portal.addDeal(Map.of("TITLE", "Deal"));
        people.productRows()
                .set(
                        EntityType.DEAL,
                        id,
                        IntStream.range(0, products)
                                .mapToObj(i -> row(10 + i, 1))
                                .toList())
                .execute();
        saved(id);
        return id;
    }

    private void addProduct(long deal, int price) {
        people.productRows().add(EntityType.DEAL, deal, row(price, 1)).execute();
        saved(deal);
    }

    private void saved(long deal) {
        people.call("crm.deal.update", Map.of("id", deal, "fields", Map.of("COMMENTS", "saved")), Boolean.class)
                .execute();
    }

    private static ItemProductRowFields row(int price, int quantity) {
        return ItemProductRowFields.create()
                .set("productName", "Product " + price)
                .set("price", price)
                .set("quantity", quantity);
    }

    private List<Long> rows(long deal) {
        return people.productRows().list(EntityType.DEAL, deal).toList().stream()
                .map(row -> row.id())
                .toList();
    }

    private void settle(String what) {
        if (disturbed) {
            portal.faults().every(EVERY_THIRD, Fault.badGateway().afterExecuting());
        }
        int answered;
        do {
            answered = portal.events().settle().size();
            play.settle(desk.worker(), RETRIES);
        } while (portal.events().settle().size() > answered);
        portal.faults().clear();
        List<String> done = List.copyOf(journal);
        journal.clear();
        told.addAll(done);
        String shown = done.size() > 4 ? done.get(0) + ", ... " + (done.size() - 1) + " more" : String.join(", ", done);
        day.row(
                what,
                Integer.toString(done.size()),
                shown,
                Integer.toString(totals().size()),
                Integer.toString(elements().size()));
    }

    private long journalOfHelpers() {
        return told.stream()
                .filter(line -> line.startsWith("item " + PROCESS) && line.endsWith("IGNORED"))
                .count();
    }

    /** The totals of the helpers, in order. */
    List<String> totals() {
        return portal.items(PROCESS).stream()
                .map(item -> plain(item.get("opportunity")))
                .sorted()
                .toList();
    }

    /** The elements of the list as deal, quantity and price, in order. */
    List<String> elements() {
        return portal.listElements(LIST).stream()
                .map(element -> value(element, 101) + " " + value(element, 104) + " x " + value(element, 105))
                .sorted()
                .toList();
    }

    private boolean equal() {
        List<String> wanted = new ArrayList<>();
        for (Map<String, ?> deal : portal.deals()) {
            long id = Long.parseLong(String.valueOf(deal.get("ID")));
            people.productRows()
                    .list(EntityType.DEAL, id)
                    .toList()
                    .forEach(row -> wanted.add(id + " "
                            + plain(row.quantity().orElse(BigDecimal.ZERO)) + " x "
                            + plain(row.price().orElse(BigDecimal.ZERO))));
        }
        wanted.sort(null);
        List<String> sums = new ArrayList<>();
        for (Map<String, ?> invoice : portal.items(INVOICE)) {
            long id = Long.parseLong(String.valueOf(invoice.get("id")));
            BigDecimal sum = people.productRows().list(EntityType.SMART_INVOICE, id).toList().stream()
                    .map(row -> row.price()
                            .orElse(BigDecimal.ZERO)
                            .multiply(row.quantity().orElse(BigDecimal.ZERO)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            sums.add(plain(sum));
        }
        sums.sort(null);
        return wanted.equals(elements()) && sums.equals(totals());
    }

    private static boolean writes(RecordedRequest request) {
        return request.operation().matches(".*\\.(add|update|delete|set)")
                || (request.operation().equals("batch")
                        && request.body().matches("(?s).*\\.(add|update|delete|set)\\?.*"));
    }

    private static String value(Map<String, ?> element, int property) {
        Object value = element.get("PROPERTY_" + property);
        return value instanceof Map<?, ?> map && !map.isEmpty()
                ? plain(map.values().iterator().next())
                : plain(value);
    }

    private static String plain(@Nullable Object number) {
        try {
            return new BigDecimal(String.valueOf(number)).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException text) {
            return String.valueOf(number);
        }
    }

    void print(PrintStream out) {
        day.print(out);
        out.println();
        checks.print(out);
    }

    @Override
    public void close() {
        portal.close();
        play.close();
    }
}

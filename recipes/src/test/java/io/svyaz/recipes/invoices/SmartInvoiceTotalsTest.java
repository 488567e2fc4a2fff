package io.svyaz.recipes.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.svyaz.bitrix.crm.EntityType;
import io.svyaz.bitrix.crm.ItemProductRowFields;
import io.svyaz.bitrix.lists.ListAddress;
import io.svyaz.bitrix.lists.ListElementFields;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.kit.idmap.IdKind;
import io.svyaz.kit.idmap.IdMap;
import io.svyaz.recipes.internal.TestPortal;
import io.svyaz.recipes.invoices.InvoiceOutcome.Kind;
import io.svyaz.testkit.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class SmartInvoiceTotalsTest {

    private static final IdKind KIND = new IdKind("bitrix24", "smart-invoice-helper");
    private static final int PROCESS = 180;
    private static final HelperListSettings SETTINGS =
            HelperListSettings.of(ListAddress.of("lists", TestPortal.LIST), 101, 102, 103, 104);

    private final TestPortal portal = new TestPortal();
    private final IdMap ids = IdMap.inMemory();

    enum Where {
        LIST,
        PROCESS
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    private HelperStore store(Where where) {
        return where == Where.LIST
                ? new ListHelperStore(portal.bitrix, SETTINGS)
                : new ItemHelperStore(portal.bitrix, PROCESS, "ufCrm12_Tax");
    }

    private SmartInvoiceTotals flow(Where where) {
        return SmartInvoiceTotals.builder(new BitrixInvoices(portal.bitrix), store(where), ids)
                .build();
    }

    private long invoice(String title, int rows) {
        long id = portal.fake.addItem(31, Map.of("title", title, "currencyId", "RUB"));
        List<ItemProductRowFields> fields = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            fields.add(ItemProductRowFields.create().set("price", "100").set("quantity", "2"));
        }
        portal.bitrix.productRows().set(EntityType.SMART_INVOICE, id, fields).execute();
        return id;
    }

    /** What helpers say: name, total, tax, currency. */
    private List<String> helpers(Where where) {
        return where == Where.LIST
                ? portal.fake.listElements(TestPortal.LIST).stream()
                        .map(element -> element.get("NAME") + " " + value(element, 102) + " " + value(element, 103)
                                + " " + value(element, 104))
                        .toList()
                : portal.fake.items(PROCESS).stream()
                        .map(item -> item.get("title") + " " + plain(item.get("opportunity")) + " "
                                + item.get("ufCrm12_Tax") + " " + item.get("currencyId"))
                        .toList();
    }

    private static String plain(Object number) {
        return new java.math.BigDecimal(String.valueOf(number))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String value(Map<String, ?> element, long property) {
        return element.get("PROPERTY_" + property) instanceof Map<?, ?> values
                ? String.valueOf(values.values().iterator().next())
                : "";
    }

    private void delete(Where where, String helperId) {
        if (where == Where.LIST) {
            portal.bitrix
                    .lists()
                    .elements(SETTINGS.list())
                    .delete(Long.parseLong(helperId))
                    .execute();
        } else {
            portal.bitrix.items(PROCESS).delete(Long.parseLong(helperId)).execute();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S3-04 S3-05 S3-06 S3-07 a helper is made with the total of the invoice, 51 rows of two pages")
    void aHelperIsMade(Where where) {
        long invoice = invoice("Invoice", 51);

        InvoiceOutcome outcome = flow(where).onItemChanged(31, invoice);

        assertThat(outcome.kind()).isEqualTo(Kind.CREATED);
        assertThat(helpers(where)).containsExactly("Invoice 10200 0 RUB");
        assertThat(ids.remote(KIND, Long.toString(invoice))).isEqualTo(outcome.helperId());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S3-04 a change of the rows is read from the portal and written to the helper")
    void theHelperFollowsTheInvoice(Where where) {
        SmartInvoiceTotals flow = flow(where);
        long invoice = invoice("Invoice", 1);
        flow.onItemChanged(31, invoice);
        portal.bitrix
                .productRows()
                .set(
                        EntityType.SMART_INVOICE,
                        invoice,
                        List.of(ItemProductRowFields.create()
                                .set("price", "120")
                                .set("taxRate", 20)
                                .set("taxIncluded", "Y")))
                .execute();

        assertThat(flow.onItemChanged(31, invoice).kind()).isEqualTo(Kind.UPDATED);

        assertThat(helpers(where)).containsExactly("Invoice 120 20 RUB");
    }

    @Test
    @DisplayName("S3-04 an item of another type is ignored without a request")
    void anotherTypeIsIgnored() {
        assertThat(flow(Where.LIST).onItemChanged(PROCESS, 1).kind()).isEqualTo(Kind.IGNORED);

        assertThat(portal.fake.requests()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S3-05 F20 add and update twice and in reverse order: one helper")
    void eventsInAnyOrderMakeOneHelper(Where where) {
        SmartInvoiceTotals flow = flow(where);
        long invoice = invoice("Invoice", 1);

        List<Kind> kinds = Stream.of("update", "add", "update", "add")
                .map(event -> flow.onItemChanged(31, invoice).kind())
                .toList();

        assertThat(kinds).containsExactly(Kind.CREATED, Kind.UNCHANGED, Kind.UNCHANGED, Kind.UNCHANGED);
        assertThat(helpers(where)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S3-05 add and update at once, in two flows over one id map: one helper")
    void eventsAtOnceMakeOneHelper(Where where) {
        List<SmartInvoiceTotals> nodes = List.of(flow(where), flow(where));
        long invoice = invoice("Invoice", 1);
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<CompletableFuture<InvoiceOutcome>> running = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                SmartInvoiceTotals node = nodes.get(i % 2);
                running.add(CompletableFuture.supplyAsync(() -> node.onItemChanged(31, invoice), pool));
            }
            running.forEach(one -> one.orTimeout(30, TimeUnit.SECONDS).join());
            assertThat(running.stream().map(one -> one.join().kind()).filter(Kind.CREATED::equals))
                    .hasSize(1);
        } finally {
            pool.shutdownNow();
        }

        assertThat(helpers(where)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S3-07 a helper deleted by hand is made again and remapped")
    void aDeletedHelperIsMadeAgain(Where where) {
        SmartInvoiceTotals flow = flow(where);
        long invoice = invoice("Invoice", 1);
        String first = flow.onItemChanged(31, invoice).helperId().orElseThrow();
        delete(where, first);

        InvoiceOutcome outcome = flow.onItemChanged(31, invoice);

        assertThat(outcome.kind()).isEqualTo(Kind.RECREATED);
        assertThat(outcome.helperId().orElseThrow()).isNotEqualTo(first);
        assertThat(ids.remote(KIND, Long.toString(invoice))).isEqualTo(outcome.helperId());
        assertThat(flow.onItemChanged(31, invoice).kind()).isEqualTo(Kind.UNCHANGED);
        assertThat(helpers(where)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S3-07 a helper whose making was not answered is found by its mark, not made twice")
    void aLostAnswerMakesNoSecondHelper(Where where) {
        SmartInvoiceTotals flow = flow(where);
        long invoice = invoice("Invoice", 1);
        portal.fake
                .faults()
                .next(1, where == Where.LIST ? "lists.element.add" : "crm.item.add", Fault.resetAfterExecuting());

        assertThatExceptionOfType(UnavailableException.class).isThrownBy(() -> flow.onItemChanged(31, invoice));
        assertThat(flow.onItemChanged(31, invoice).kind()).isEqualTo(Kind.UNCHANGED);

        assertThat(helpers(where)).hasSize(1);
    }

    @Test
    @DisplayName("S3-07 the id map is lost: the helper is found by its mark")
    void theMarkStandsInForTheIdMap() {
        long invoice = invoice("Invoice", 1);
        flow(Where.LIST).onItemChanged(31, invoice);

        InvoiceOutcome outcome = SmartInvoiceTotals.builder(
                        new BitrixInvoices(portal.bitrix), store(Where.LIST), IdMap.inMemory())
                .build()
                .onItemChanged(31, invoice);

        assertThat(outcome.kind()).isEqualTo(Kind.UNCHANGED);
        assertThat(helpers(Where.LIST)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("F47 an event that says nothing new costs readings and no write")
    void anEchoCostsNoWrite(Where where) {
        SmartInvoiceTotals flow = flow(where);
        long invoice = invoice("Invoice", 3);
        flow.onItemChanged(31, invoice);
        portal.fake.clearRequests();

        flow.onItemChanged(31, invoice);

        assertThat(portal.writes()).isEmpty();
        assertThat(portal.fake.requests()).hasSize(3);
    }

    @Test
    @DisplayName("F47 helpers cannot be invoices themselves")
    void helpersAreNotInvoices() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ItemHelperStore(portal.bitrix, 31, "ufCrm12_Tax"))
                .withMessageContaining("smart process");
    }

    @ParameterizedTest
    @EnumSource
    void whatSomebodyTypedOverIsPutRight(Where where) {
        SmartInvoiceTotals flow = flow(where);
        long invoice = invoice("Invoice", 1);
        String helper = flow.onItemChanged(31, invoice).helperId().orElseThrow();
        store(where)
                .update(
                        helper,
                        new Helper(
                                invoice,
                                "Mine",
                                "RUB",
                                java.util.Optional.of(java.math.BigDecimal.ONE),
                                java.util.Optional.empty()));

        assertThat(flow.onItemChanged(31, invoice).kind()).isEqualTo(Kind.UPDATED);

        assertThat(helpers(where)).containsExactly("Invoice 200 0 RUB");
    }

    @Test
    void aPropertyThatPeopleFillInSurvivesAnUpdate() {
        SmartInvoiceTotals flow = SmartInvoiceTotals.builder(
                        new BitrixInvoices(portal.bitrix),
                        new ListHelperStore(portal.bitrix, SETTINGS.keeping(106L)),
                        ids)
                .build();
        long invoice = invoice("Invoice", 1);
        String helper = flow.onItemChanged(31, invoice).helperId().orElseThrow();
        portal.bitrix
                .lists()
                .elements(SETTINGS.list())
                .update(
                        Long.parseLong(helper),
                        ListElementFields.create().name("Typed over").property(106, "paid"))
                .execute();

        flow.onItemChanged(31, invoice);

        assertThat(helpers(Where.LIST)).containsExactly("Invoice 200 0 RUB");
        assertThat(value(portal.fake.listElements(TestPortal.LIST).get(0), 106)).isEqualTo("paid");
    }

    @ParameterizedTest
    @EnumSource
    void theHelperStaysOrGoesWithTheInvoiceAsTheHostWants(Where where) {
        long invoice = invoice("Invoice", 1);
        SmartInvoiceTotals keeping = flow(where);
        keeping.onItemChanged(31, invoice);
        portal.bitrix.items(31).delete(invoice).execute();

        assertThat(keeping.onItemChanged(31, invoice).kind()).isEqualTo(Kind.GONE);
        assertThat(helpers(where)).hasSize(1);
        SmartInvoiceTotals removing = SmartInvoiceTotals.builder(new BitrixInvoices(portal.bitrix), store(where), ids)
                .removeWithInvoice()
                .build();
        assertThat(removing.onItemChanged(31, invoice).kind()).isEqualTo(Kind.REMOVED);
        assertThat(removing.onItemChanged(31, invoice).kind()).isEqualTo(Kind.GONE);
        assertThat(helpers(where)).isEmpty();
        assertThat(ids.remote(KIND, Long.toString(invoice))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S3-04 S3-05 every third request fails and each invoice still has one right helper")
    void everyThirdRequestFails(Where where) {
        SmartInvoiceTotals flow = flow(where);
        List<Long> invoices = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            invoices.add(invoice("Invoice " + i, i));
        }
        portal.fake.faults().every(3, Fault.badGateway().afterExecuting());
        for (long invoice : invoices) {
            untilDone(flow, invoice);
        }
        portal.fake.faults().clear();

        assertThat(helpers(where))
                .containsExactlyInAnyOrder(
                        "Invoice 1 200 0 RUB",
                        "Invoice 2 400 0 RUB",
                        "Invoice 3 600 0 RUB",
                        "Invoice 4 800 0 RUB",
                        "Invoice 5 1000 0 RUB",
                        "Invoice 6 1200 0 RUB");
    }

    private void untilDone(SmartInvoiceTotals flow, long invoice) {
        for (int attempt = 0; attempt < 20; attempt++) {
            try {
                flow.onItemChanged(31, invoice);
                return;
            } catch (UnavailableException again) {
                portal.bitrix.portal().serverTime().execute();
            }
        }
        throw new AssertionError("invoice " + invoice + " was never done");
    }
}

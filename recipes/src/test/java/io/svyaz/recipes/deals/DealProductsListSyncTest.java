package io.svyaz.recipes.deals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.svyaz.bitrix.lists.ListAddress;
import io.svyaz.bitrix.lists.ListElementFields;
import io.svyaz.core.error.AccessDeniedException;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.kit.idmap.IdKind;
import io.svyaz.kit.idmap.IdMap;
import io.svyaz.recipes.internal.TestPortal;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.bitrix.BitrixFailure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DealProductsListSyncTest {

    private static final IdKind KIND = new IdKind("bitrix24", "deal-product-row");
    private static final DealListSettings SETTINGS =
            DealListSettings.of(ListAddress.of("lists", TestPortal.LIST), 101, 102, 103, 104, 105);
    private static final BitrixFailure BUSINESS = new BitrixFailure(400, "ERROR_ADD_ELEMENT", "Field is wrong");

    private final TestPortal portal = new TestPortal();
    private final IdMap ids = IdMap.inMemory();
    private final DealProductsListSync sync = flow(SETTINGS);

    private DealProductsListSync flow(DealListSettings settings) {
        return DealProductsListSync.builder(
                        new BitrixDealProducts(portal.bitrix), new BitrixProductList(portal.bitrix, settings), ids)
                .build();
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    /** What the list says of a deal: name and quantity, by row. */
    private List<String> listed(long dealId) {
        List<String> said = new ArrayList<>();
        portal.fake.listElements(TestPortal.LIST).stream()
                .filter(element -> value(element, 101).equals(Long.toString(dealId)))
                .forEach(element -> said.add(value(element, 102) + " " + element.get("NAME") + " x"
                        + value(element, 104) + " @" + value(element, 105)));
        return said;
    }

    private static String value(Map<String, ?> element, long property) {
        return element.get("PROPERTY_" + property) instanceof Map<?, ?> values
                ? String.valueOf(values.values().iterator().next())
                : "";
    }

    private List<String> rows(long dealId) {
        return portal.bitrix.deals().productRows(dealId).execute().stream()
                .map(row -> row.id().orElseThrow() + " "
                        + row.productName().orElseThrow() + " x"
                        + row.quantity().orElseThrow().stripTrailingZeros().toPlainString() + " @"
                        + row.price().orElseThrow().stripTrailingZeros().toPlainString())
                .toList();
    }

    private void begin() {
        portal.fake.clearRequests();
    }

    @Test
    @DisplayName("S3-08 S3-09 S2-05 the products of a new deal stand in the list, in the properties of the settings")
    void aNewDealIsListed() {
        long deal = portal.deal("Chair", 100, 2, "Desk", "99.5", 1);

        DealSyncOutcome outcome = sync.onDealChanged(deal);

        assertThat(outcome).isEqualTo(new DealSyncOutcome(deal, 2, 0, 0));
        assertThat(listed(deal)).hasSize(2).isEqualTo(rows(deal));
        assertThat(ids.links(KIND, deal + ":")).hasSize(2);
    }

    @Test
    @DisplayName("S3-09 120 products are 3 batch requests")
    void manyProductsAreFewRequests() {
        long deal = portal.deal(TestPortal.products(120));
        begin();

        assertThat(sync.onDealChanged(deal).added()).isEqualTo(120);

        assertThat(portal.fake.requests("batch")).hasSize(3);
        assertThat(portal.fake.requests("lists.element.add")).isEmpty();
        assertThat(listed(deal)).containsExactlyInAnyOrderElementsOf(rows(deal));
    }

    @Test
    @DisplayName("S3-10 F47 nothing is written when nothing changed, whatever event comes and however often")
    void anUnchangedDealCostsNoWrite() {
        long deal = portal.deal("Chair", 100, 2, "Chair", 100, 2);
        sync.onDealChanged(deal);
        begin();

        assertThat(sync.onDealChanged(deal).unchanged()).isTrue();
        assertThat(sync.onDealChanged(deal).unchanged()).isTrue();

        assertThat(portal.writes()).isEmpty();
        assertThat(portal.fake.requests()).hasSize(4);
    }

    @Test
    @DisplayName("S3-10 rows that were added, changed and removed are added, changed and removed in the list")
    void aChangedDealIsWrittenByDifference() {
        long deal = portal.deal("A", 1, 1, "B", 2, 2);
        sync.onDealChanged(deal);
        long kept = Long.parseLong(rows(deal).get(0).split(" ")[0]);
        long gone = Long.parseLong(rows(deal).get(1).split(" ")[0]);
        portal.bitrix
                .call("crm.item.productrow.update", Map.of("id", kept, "fields", Map.of("quantity", 5)), Map.class)
                .execute();
        portal.bitrix.productRows().delete(gone).execute();
        portal.bitrix
                .call(
                        "crm.item.productrow.add",
                        Map.of("fields", Map.of("ownerType", "D", "ownerId", deal, "productName", "C", "price", 3)),
                        Map.class)
                .execute();
        begin();

        assertThat(sync.onDealChanged(deal)).isEqualTo(new DealSyncOutcome(deal, 1, 1, 1));

        assertThat(listed(deal)).containsExactlyInAnyOrderElementsOf(rows(deal));
        assertThat(portal.fake.requests("batch")).hasSize(1);
    }

    @Test
    @DisplayName("S3-10 the same product twice in a deal is two elements")
    void theSameProductTwiceIsTwoElements() {
        long deal = portal.deal("Chair", 100, 2, "Chair", 100, 2);

        sync.onDealChanged(deal);

        assertThat(listed(deal)).hasSize(2);
    }

    @Test
    @DisplayName(
            "S3-11 the elements of a deal that can no longer be read are removed, and the second time nothing fails")
    void aDeletedDealLeavesTheList() {
        long deal = portal.deal("A", 1, 1, "B", 2, 2);
        long other = portal.deal("C", 1, 1);
        sync.onDealChanged(deal);
        sync.onDealChanged(other);
        portal.bitrix.deals().delete(deal).execute();

        assertThat(sync.onDealDeleted(deal).removed()).isEqualTo(2);
        begin();
        assertThat(sync.onDealDeleted(deal).unchanged()).isTrue();

        assertThat(portal.writes()).isEmpty();
        assertThat(listed(deal)).isEmpty();
        assertThat(listed(other)).hasSize(1);
        assertThat(ids.links(KIND, "")).hasSize(1);
    }

    @Test
    @DisplayName("S3-11 elements are removed by the id map also where the list no longer says whose they are")
    void theIdMapFindsWhatTheListDoesNot() {
        long deal = portal.deal("A", 1, 1);
        sync.onDealChanged(deal);
        long element = Long.parseLong(ids.links(KIND, deal + ":").get(0).remoteId());
        portal.bitrix
                .lists()
                .elements(SETTINGS.list())
                .update(element, ListElementFields.create().name("A"))
                .execute();

        assertThat(sync.onDealDeleted(deal).removed()).isEqualTo(1);

        assertThat(portal.fake.listElements(TestPortal.LIST)).isEmpty();
    }

    @Test
    @DisplayName("S3-11 an element that somebody deleted already is no failure")
    void anElementThatIsGoneIsNoFailure() {
        long deal = portal.deal("A", 1, 1, "B", 1, 1);
        sync.onDealChanged(deal);
        long element = Long.parseLong(ids.links(KIND, deal + ":").get(0).remoteId());
        portal.bitrix.lists().elements(SETTINGS.list()).delete(element).execute();

        assertThat(sync.onDealDeleted(deal).removed()).isEqualTo(2);

        assertThat(ids.links(KIND, "")).isEmpty();
    }

    @Test
    @DisplayName("F20 the deletion that arrives before the update leaves nothing behind")
    void anUpdateAfterTheDeletionAddsNothing() {
        long deal = portal.deal("A", 1, 1);
        portal.bitrix.deals().delete(deal).execute();

        sync.onDealDeleted(deal);

        assertThat(sync.onDealChanged(deal).unchanged()).isTrue();
        assertThat(portal.fake.listElements(TestPortal.LIST)).isEmpty();
    }

    @Test
    void aMemberOfTheListThatWasDeletedByHandComesBack() {
        long deal = portal.deal("A", 1, 1);
        sync.onDealChanged(deal);
        String before = ids.links(KIND, deal + ":").get(0).remoteId();
        portal.bitrix
                .lists()
                .elements(SETTINGS.list())
                .delete(Long.parseLong(before))
                .execute();

        assertThat(sync.onDealChanged(deal).added()).isEqualTo(1);

        assertThat(ids.links(KIND, deal + ":"))
                .singleElement()
                .satisfies(link -> assertThat(link.remoteId()).isNotEqualTo(before));
    }

    @Test
    void aPropertyThatPeopleFillInSurvivesAnUpdate() {
        DealProductsListSync keeping = flow(SETTINGS.keeping(106L));
        long deal = portal.deal("A", 1, 1);
        keeping.onDealChanged(deal);
        long row = Long.parseLong(rows(deal).get(0).split(" ")[0]);
        long element = Long.parseLong(ids.links(KIND, deal + ":").get(0).remoteId());
        portal.bitrix
                .lists()
                .elements(SETTINGS.list())
                .update(
                        element,
                        new ListElementMapper(SETTINGS)
                                .fields(deal, DealProduct.of(row, 7, "A", BigDecimal.ONE, BigDecimal.ONE))
                                .property(106, "shipped"))
                .execute();
        portal.bitrix
                .call("crm.item.productrow.update", Map.of("id", row, "fields", Map.of("quantity", 5)), Map.class)
                .execute();

        assertThat(keeping.onDealChanged(deal).updated()).isEqualTo(1);

        assertThat(value(portal.fake.listElements(TestPortal.LIST).get(0), 106)).isEqualTo("shipped");
        assertThat(value(portal.fake.listElements(TestPortal.LIST).get(0), 104)).isEqualTo("5");
    }

    @Test
    void anElementMadeByHandIsLeftAlone() {
        long deal = portal.deal("A", 1, 1);
        portal.bitrix
                .lists()
                .elements(SETTINGS.list())
                .add("by_hand", ListElementFields.create().name("Mine").property(101, deal))
                .execute();

        sync.onDealChanged(deal);
        sync.onDealDeleted(deal);

        assertThat(portal.fake.listElements(TestPortal.LIST))
                .singleElement()
                .satisfies(element -> assertThat(element).containsEntry("NAME", "Mine"));
    }

    @Test
    @DisplayName("S3-09 F51 commands that are refused for now go again by themselves, the others are not sent twice")
    void refusedCommandsGoAgainAlone() {
        long deal = portal.deal(TestPortal.products(48));
        begin();
        portal.fake.failNext(2, "lists.element.add", BitrixFailure.QUERY_LIMIT_EXCEEDED);

        assertThat(sync.onDealChanged(deal).added()).isEqualTo(48);

        assertThat(listed(deal)).hasSize(48);
        assertThat(portal.fake.requests("batch")).hasSize(2);
    }

    @Test
    @DisplayName("F51 of 50 two fail for good: 48 are done, and the next run sends the two")
    void twoFailuresLeaveFortyEightDone() {
        long deal = portal.deal(TestPortal.products(50));
        portal.fake.failNext(2, "lists.element.add", BUSINESS);

        assertThatExceptionOfType(RequestRejectedException.class).isThrownBy(() -> sync.onDealChanged(deal));

        assertThat(listed(deal)).hasSize(48);
        assertThat(ids.links(KIND, deal + ":")).hasSize(48);
        begin();
        assertThat(sync.onDealChanged(deal).added()).isEqualTo(2);
        assertThat(portal.fake.requests("batch")).hasSize(1);
        assertThat(listed(deal)).containsExactlyInAnyOrderElementsOf(rows(deal));
    }

    @Test
    @DisplayName(
            "F51 a batch that is refused as a whole is thrown as it is, nothing is written, and the next run does all")
    void aRefusedBatchIsThrownOnce() {
        long deal = portal.deal(TestPortal.products(50));
        portal.fake.failNext(1, "batch", BitrixFailure.INSUFFICIENT_SCOPE);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> sync.onDealChanged(deal));
        assertThat(listed(deal)).isEmpty();

        assertThat(sync.onDealChanged(deal).added()).isEqualTo(50);
    }

    @Test
    @DisplayName("F51 what can be repeated is thrown before what cannot")
    void aTemporaryFailureIsThrownFirst() {
        long deal = portal.deal("A", 1, 1, "B", 1, 1);
        sync.onDealChanged(deal);
        portal.setRows(deal, "A", 1, 1, "B", 1, 1);
        portal.fake.failNext(2, "lists.element.add", BUSINESS);
        portal.fake.failNext(100, "lists.element.delete", BitrixFailure.QUERY_LIMIT_EXCEEDED);

        assertThatExceptionOfType(RateLimitedException.class)
                .isThrownBy(() -> sync.onDealChanged(deal))
                .satisfies(failure -> assertThat(failure.getSuppressed()).isNotEmpty());
    }

    @Test
    @DisplayName("S3-09 a batch whose answer was lost makes no second elements")
    void aLostAnswerMakesNoSecondElements() {
        long deal = portal.deal(TestPortal.products(60));
        portal.fake.faults().next(1, "batch", Fault.resetAfterExecuting());

        assertThatExceptionOfType(UnavailableException.class).isThrownBy(() -> sync.onDealChanged(deal));
        assertThat(listed(deal)).hasSize(50);

        sync.onDealChanged(deal);
        assertThat(listed(deal)).hasSize(60).containsExactlyInAnyOrderElementsOf(rows(deal));
        assertThat(ids.links(KIND, deal + ":")).hasSize(60);
    }

    @Test
    @DisplayName("S3-09 an element with the code of a row that does not say so is taken over")
    void anElementWithTheCodeIsTakenOver() {
        long deal = portal.deal("A", 1, 1);
        sync.onDealChanged(deal);
        long element = Long.parseLong(ids.links(KIND, deal + ":").get(0).remoteId());
        portal.bitrix
                .lists()
                .elements(SETTINGS.list())
                .update(element, ListElementFields.create().name("emptied"))
                .execute();

        assertThat(sync.onDealChanged(deal).added()).isEqualTo(1);

        assertThat(listed(deal)).isEqualTo(rows(deal));
        assertThat(portal.fake.listElements(TestPortal.LIST)).hasSize(1);
    }

    @ParameterizedTest(name = "carried out before it fails: {0}")
    @ValueSource(booleans = {false, true})
    @DisplayName("S3-09 S3-10 every third request fails and the list still says what the deals say")
    void everyThirdRequestFails(boolean carriedOut) {
        List<Long> deals = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            deals.add(portal.deal(TestPortal.products(i * 20)));
        }
        portal.fake.faults().every(3, carriedOut ? Fault.badGateway().afterExecuting() : Fault.badGateway());
        for (int round = 0; round < 2; round++) {
            deals.forEach(this::untilDone);
        }
        portal.fake.faults().clear();

        deals.forEach(deal -> assertThat(listed(deal)).containsExactlyInAnyOrderElementsOf(rows(deal)));
    }

    private void untilDone(long deal) {
        for (int attempt = 0; attempt < 20; attempt++) {
            try {
                sync.onDealChanged(deal);
                return;
            } catch (UnavailableException again) {
                // Something else goes on in between, or the same request would be the third each time.
                portal.bitrix.portal().serverTime().execute();
            }
        }
        throw new AssertionError("deal " + deal + " was never done");
    }

    @Test
    @DisplayName("S3-13 a batch is logged with the result of each command")
    void aBatchIsLoggedWithItsResults() {
        long deal = portal.deal("A", 1, 1, "B", 1, 1);
        portal.fake.failNext(1, "lists.element.add", BUSINESS);
        assertThatExceptionOfType(RequestRejectedException.class).isThrownBy(() -> sync.onDealChanged(deal));

        assertThat(portal.log)
                .filteredOn(row -> row.toString().contains("batch"))
                .last()
                .satisfies(row -> assertThat(row.toString())
                        .contains("lists.element.add")
                        .contains("ERROR_ADD_ELEMENT")
                        .contains("result_error"));
    }

    @Test
    void anAccessErrorIsNotAnEmptyDeal() {
        long deal = portal.deal("A", 1, 1);
        sync.onDealChanged(deal);
        portal.fake.failNext(1, "crm.deal.productrows.get", BitrixFailure.ACCESS_DENIED);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> sync.onDealChanged(deal));

        assertThat(listed(deal)).hasSize(1);
    }
}

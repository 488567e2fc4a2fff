package io.svyaz.recipes.deals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.svyaz.bitrix.lists.ListAddress;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.kit.idmap.IdMap;
import io.svyaz.recipes.events.ReconcileResult;
import io.svyaz.recipes.internal.TestPortal;
import io.svyaz.testkit.bitrix.BitrixFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DealProductsReconcileTest {

    private final TestPortal portal = new TestPortal();
    private final IdMap ids = IdMap.inMemory();
    private final DealProductsListSync sync = DealProductsListSync.builder(
                    new BitrixDealProducts(portal.bitrix),
                    new BitrixProductList(
                            portal.bitrix,
                            DealListSettings.of(ListAddress.of("lists", TestPortal.LIST), 101, 102, 103, 104, 105)),
                    ids)
            .build();
    private final BitrixDealChanges changes = new BitrixDealChanges(portal.bitrix);
    private final DealProductsReconcile reconcile = new DealProductsReconcile(sync, changes);

    @AfterEach
    void stop() {
        portal.close();
    }

    private Set<String> codes() {
        return Set.copyOf(portal.fake.listElements(TestPortal.LIST).stream()
                .map(element -> String.valueOf(element.get("CODE")))
                .toList());
    }

    private Set<String> wanted() {
        List<String> codes = new ArrayList<>();
        portal.fake.deals().forEach(deal -> {
            long id = Long.parseLong(String.valueOf(deal.get("ID")));
            new BitrixDealProducts(portal.bitrix).of(id).forEach(row -> codes.add(BitrixProductList.code(id, row)));
        });
        return Set.copyOf(codes);
    }

    @Test
    @DisplayName("S3-03 F48 10 of 100 events are lost: one pass restores equality, the next writes nothing")
    void lostEventsAreMadeUpFor() {
        List<Long> deals = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            deals.add(portal.deal("A", 1, 1));
        }
        deals.forEach(sync::onDealChanged);
        String cursor = changes.cursor();
        portal.clock.advance(Duration.ofHours(1));
        for (int event = 0; event < 100; event++) {
            long deal = deals.get(event % 19);
            portal.setRows(deal, "A", event + 1, 1, "B", 2, 2);
            if (event < 90) {
                sync.onDealChanged(deal);
            }
        }
        portal.bitrix.deals().delete(deals.get(19)).execute();
        assertThat(codes()).isNotEqualTo(wanted());

        ReconcileResult first = reconcile.run(Optional.of(cursor));

        assertThat(first.repaired()).isEqualTo(11);
        assertThat(codes()).isEqualTo(wanted());
        portal.fake.clearRequests();
        ReconcileResult second = reconcile.run(Optional.of(first.cursor()));
        assertThat(second.repaired()).isZero();
        assertThat(portal.writes()).isEmpty();
    }

    @Test
    @DisplayName(
            "S3-03 without a cursor all deals are gone through, with one only those changed since, by the portal's clock")
    void theCursorLimitsThePass() {
        portal.deal("A", 1, 1);
        portal.deal("B", 1, 1);
        portal.clock.advance(Duration.ofHours(1));

        ReconcileResult all = reconcile.run(Optional.empty());
        portal.clock.advance(Duration.ofHours(1));
        portal.deal("C", 1, 1);
        ReconcileResult changed = reconcile.run(Optional.of(all.cursor()));

        assertThat(all).isEqualTo(new ReconcileResult("2026-05-14T12:55:00+03:00", 2, 2));
        assertThat(changed.seen()).isEqualTo(1);
        assertThat(changed.repaired()).isEqualTo(1);
    }

    @Test
    void aRejectedDealDoesNotKeepTheOthersFromBeingPutRight() {
        portal.deal("A", 1, 1);
        long second = portal.deal("B", 1, 1);
        portal.fake.failNext(1, "crm.deal.productrows.get", new BitrixFailure(400, "SOMETHING", "Wrong"));

        assertThatExceptionOfType(RequestRejectedException.class).isThrownBy(() -> reconcile.run(Optional.empty()));

        assertThat(codes())
                .allMatch(code -> code.startsWith("deal_" + second + "_"))
                .hasSize(1);
    }

    @Test
    void aDealThatTheWebhookMayNotSeeKeepsItsElements() {
        long deal = portal.deal("A", 1, 1);
        sync.onDealChanged(deal);
        String cursor = changes.cursor();
        portal.clock.advance(Duration.ofHours(1));
        portal.bitrix.deals().delete(deal).execute();
        portal.fake.failNext(1, "crm.deal.get", BitrixFailure.ACCESS_DENIED);

        assertThat(reconcile.run(Optional.of(cursor)).repaired()).isZero();

        assertThat(codes()).hasSize(1);
        assertThat(reconcile.run(Optional.of(cursor)).repaired()).isEqualTo(1);
        assertThat(Map.of("left", codes())).containsEntry("left", Set.of());
    }
}

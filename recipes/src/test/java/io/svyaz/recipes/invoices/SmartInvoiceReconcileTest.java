package io.svyaz.recipes.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.bitrix.crm.EntityType;
import io.svyaz.bitrix.crm.ItemFields;
import io.svyaz.bitrix.crm.ItemProductRowFields;
import io.svyaz.bitrix.lists.ListAddress;
import io.svyaz.kit.idmap.IdMap;
import io.svyaz.recipes.events.ReconcileResult;
import io.svyaz.recipes.internal.TestPortal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SmartInvoiceReconcileTest {

    private final TestPortal portal = new TestPortal();
    private final HelperStore helpers = new ListHelperStore(
            portal.bitrix, HelperListSettings.of(ListAddress.of("lists", TestPortal.LIST), 101, 102, 103, 104));
    private final SmartInvoiceTotals totals = SmartInvoiceTotals.builder(
                    new BitrixInvoices(portal.bitrix), helpers, IdMap.inMemory())
            .removeWithInvoice()
            .build();
    private final BitrixInvoiceChanges changes = new BitrixInvoiceChanges(portal.bitrix);
    private final SmartInvoiceReconcile reconcile = new SmartInvoiceReconcile(totals, changes);

    @AfterEach
    void stop() {
        portal.close();
    }

    private void change(long invoice, int price) {
        portal.bitrix
                .productRows()
                .set(
                        EntityType.SMART_INVOICE,
                        invoice,
                        List.of(ItemProductRowFields.create().set("price", price)))
                .execute();
        portal.bitrix
                .items(31)
                .update(invoice, ItemFields.create().title("Invoice " + invoice))
                .execute();
    }

    private boolean equal() {
        return portal.fake.items(31).stream().allMatch(item -> {
            long id = Long.parseLong(String.valueOf(item.get("id")));
            Helper wanted = Helper.of(new BitrixInvoices(portal.bitrix).find(id).orElseThrow());
            return helpers.findByInvoice(id)
                    .flatMap(helpers::read)
                    .filter(wanted::equals)
                    .isPresent();
        });
    }

    @Test
    @DisplayName("S3-03 F48 10 of 100 events are lost: one pass restores equality, the next writes nothing")
    void lostEventsAreMadeUpFor() {
        List<Long> invoices = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            invoices.add(portal.fake.addItem(31, Map.of("title", "Invoice", "currencyId", "RUB")));
        }
        invoices.forEach(id -> totals.onItemChanged(31, id));
        String cursor = changes.cursor();
        portal.clock.advance(Duration.ofHours(1));
        for (int i = 0; i < 100; i++) {
            change(invoices.get(i), i + 1);
            if (i % 10 != 0) {
                totals.onItemChanged(31, invoices.get(i));
            }
        }
        assertThat(equal()).isFalse();

        ReconcileResult first = reconcile.run(Optional.of(cursor));

        assertThat(first.repaired()).isEqualTo(10);
        assertThat(equal()).isTrue();
        portal.fake.clearRequests();
        assertThat(reconcile.run(Optional.of(first.cursor())).repaired()).isZero();
        assertThat(portal.writes()).isEmpty();
    }

    @Test
    void aLostDeletionTakesTheHelperAway() {
        long invoice = portal.fake.addItem(31, Map.of("title", "Invoice", "currencyId", "RUB"));
        totals.onItemChanged(31, invoice);
        portal.bitrix.items(31).delete(invoice).execute();

        assertThat(reconcile.run(Optional.of(changes.cursor())).repaired()).isEqualTo(1);

        assertThat(portal.fake.listElements(TestPortal.LIST)).isEmpty();
    }
}

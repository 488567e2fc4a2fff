package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.bitrix.crm.EntityType;
import io.svyaz.bitrix.crm.ItemProductRow;
import io.svyaz.bitrix.crm.ItemProductRowFields;
import io.svyaz.bitrix.crm.ProductRow;
import io.svyaz.bitrix.crm.ProductRowFields;
import io.svyaz.core.Idempotency;
import io.svyaz.core.error.NotFoundException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProductRowsTest {
    private static final BigDecimal TEN = BigDecimal.TEN;

    private final Hub hub = new Hub();

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void aDealHoldsTheRowsThatWereSetAndNoOthers() {
        long deal = hub.portal.addDeal(Map.of("TITLE", "A"));
        var deals = hub.client.deals();

        deals.setProductRows(deal, List.of(ProductRowFields.create().productName("old")))
                .execute();
        assertThat(deals.setProductRows(
                                deal,
                                List.of(
                                        ProductRowFields.create()
                                                .productName("Окно")
                                                .price(new BigDecimal("899.10"))
                                                .quantity(new BigDecimal("2"))
                                                .discountRate(TEN)
                                                .tax(new BigDecimal("20"), true)
                                                .measureCode(796)
                                                .sort(10),
                                        ProductRowFields.create()
                                                .productId(450)
                                                .price(TEN)
                                                .quantity(BigDecimal.ONE)))
                        .execute())
                .isTrue();

        List<ProductRow> rows = deals.productRows(deal).execute();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).id()).isPresent();
        assertThat(rows.get(0).ownerType()).contains("D");
        assertThat(rows.get(0).productName()).contains("Окно");
        assertThat(rows.get(0).price().orElseThrow()).isEqualByComparingTo("899.10");
        assertThat(rows.get(0).priceExclusive().orElseThrow()).isEqualByComparingTo("749.25");
        assertThat(rows.get(0).quantity().orElseThrow()).isEqualByComparingTo("2");
        assertThat(rows.get(0).discountTypeId()).contains(2L);
        assertThat(rows.get(0).discountRate().orElseThrow()).isEqualByComparingTo("10");
        assertThat(rows.get(0).taxIncluded()).contains(true);
        assertThat(rows.get(1).productId()).contains(450L);
        assertThat(rows.get(1).taxRate()).isEmpty();
        assertThat(deals.get(deal).execute().opportunity().orElseThrow()).isEqualByComparingTo("1808.20");
    }

    @Test
    void aSumKeptByHandDoesNotFollowTheRows() {
        long deal = hub.portal.addDeal(Map.of("OPPORTUNITY", "5.00", "IS_MANUAL_OPPORTUNITY", "Y"));

        hub.client
                .deals()
                .setProductRows(deal, List.of(ProductRowFields.create().price(TEN)))
                .execute();

        assertThat(hub.client.deals().get(deal).execute().opportunity().orElseThrow())
                .isEqualByComparingTo("5");
    }

    @Test
    void aLeadHasRowsToo() {
        long lead = hub.portal.addLead(Map.of("TITLE", "A"));

        hub.client
                .leads()
                .setProductRows(
                        lead, List.of(ProductRowFields.create().productName("X").discountSum(TEN)))
                .execute();

        assertThat(hub.client.leads().productRows(lead).execute())
                .singleElement()
                .satisfies(row -> assertThat(row.ownerType()).contains("L"))
                .satisfies(row -> assertThat(row.discountTypeId()).contains(1L));
        hub.client.leads().setProductRows(lead, List.of()).execute();
        assertThat(hub.client.leads().productRows(lead).execute()).isEmpty();
    }

    @Test
    void rowsOfASmartProcessComeAndGoOneByOne() {
        EntityType process = EntityType.smartProcess(128);
        long owner = hub.portal.addItem(128, Map.of("title", "A"));
        var rows = hub.client.productRows();

        ItemProductRow made = rows.add(
                        process,
                        owner,
                        ItemProductRowFields.create().productName("Окно").price(TEN))
                .execute();
        ItemProductRow changed = rows.update(
                        made.id(), ItemProductRowFields.create().quantity(new BigDecimal("3")))
                .execute();

        assertThat(made.ownerType()).contains("T80");
        assertThat(changed.quantity().orElseThrow()).isEqualByComparingTo("3");
        assertThat(changed.productName()).contains("Окно");
        assertThat(rows.get(made.id()).execute()).isEqualTo(changed);
        assertThat(rows.list(process, owner).toList()).containsExactly(changed);
        assertThat(rows.availableForPayment(process, owner).execute()).containsExactly(changed);
        assertThat(rows.delete(made.id()).execute()).isTrue();
        assertThatThrownBy(() -> rows.get(made.id()).execute()).isInstanceOf(NotFoundException.class);
        assertThat(rows.fields().execute().field("ownerType")).isPresent();
    }

    @Test
    void setReplacesAllAndMayBeRepeatedWhileAddMayNot() {
        long deal = hub.portal.addDeal(Map.of("TITLE", "A"));
        var rows = hub.client.productRows();
        var set = rows.set(
                EntityType.DEAL,
                deal,
                List.of(
                        ItemProductRowFields.create().productName("1").price(TEN),
                        ItemProductRowFields.create().productName("2").price(BigDecimal.ONE)));

        set.execute();
        assertThat(set.execute())
                .extracting(row -> row.productName().orElseThrow())
                .containsExactly("1", "2");
        assertThat(rows.list(EntityType.DEAL, deal, q -> q.where(">price", 5)).toList())
                .extracting(row -> row.productName().orElseThrow())
                .containsExactly("1");
        assertThat(set.idempotency()).isEqualTo(Idempotency.IDEMPOTENT);
        assertThat(rows.add(EntityType.DEAL, deal, ItemProductRowFields.create())
                        .idempotency())
                .isEqualTo(Idempotency.ONCE);
    }
}

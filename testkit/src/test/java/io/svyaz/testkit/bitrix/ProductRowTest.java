package io.svyaz.testkit.bitrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProductRowTest {

    private final FakeBitrix24 portal = FakeBitrix24.start();
    private final Caller caller = new Caller(portal);

    @AfterEach
    void stop() {
        portal.close();
    }

    private String error(String method, Map<String, ?> params) throws IOException {
        return caller.call(method, params).path("error").asText("none");
    }

    @Test
    void rowsOfADealMixTextsAndNumbersAndCountItsSum() throws IOException {
        long deal = portal.addDeal(Map.of("TITLE", "A"));
        caller.result(
                "crm.deal.productrows.set",
                Map.of("id", deal, "rows", List.of(Map.of("PRODUCT_NAME", "X", "PRICE", 10.5, "QUANTITY", 2))));

        JsonNode row =
                caller.result("crm.deal.productrows.get", Map.of("id", deal)).get(0);

        assertThat(row.get("ID").isTextual()).isTrue();
        assertThat(row.get("OWNER_ID").asText()).isEqualTo(Long.toString(deal));
        assertThat(row.get("OWNER_TYPE").asText()).isEqualTo("D");
        assertThat(row.get("PRICE").isNumber()).isTrue();
        assertThat(row.get("QUANTITY").intValue()).isEqualTo(2);
        assertThat(row.get("TAX_RATE").isNull()).isTrue();
        assertThat(portal.deals().get(0)).containsEntry("OPPORTUNITY", "21.00");
    }

    @Test
    void rowsOfASmartProcessAreFoundByItsShortCode() throws IOException {
        long owner = portal.addItem(128, Map.of("title", "A"));
        JsonNode row = caller.result(
                        "crm.item.productrow.add",
                        Map.of("fields", Map.of("ownerType", "T80", "ownerId", owner, "price", 5)))
                .get("productRow");

        JsonNode found = caller.result(
                "crm.item.productrow.list", Map.of("filter", Map.of("=ownerType", "T80", "=ownerId", owner)));

        assertThat(found.get("productRows")).containsExactly(row);
        assertThat(caller.result("crm.item.productrow.delete", Map.of("id", row.get("id")))
                        .isNull())
                .isTrue();
        assertThat(error("crm.item.productrow.get", Map.of("id", row.get("id"))))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void anOwnerMustBeNamedKnownAndThere() throws IOException {
        assertThat(error("crm.item.productrow.list", Map.of("filter", Map.of("=ownerType", "D"))))
                .isEqualTo("INVALID_ARG_VALUE");
        assertThat(error("crm.item.productrow.add", Map.of("fields", Map.of("ownerType", "X", "ownerId", 1))))
                .isEqualTo("ENTITY_TYPE_NOT_SUPPORTED");
        assertThat(error("crm.item.productrow.add", Map.of("fields", Map.of("ownerType", "D", "ownerId", 1))))
                .isEqualTo("OWNER_NOT_FOUND");
    }

    @Test
    void linksAreKeptInOrderWithOneFirst() throws IOException {
        long deal = portal.addDeal(Map.of("TITLE", "A"));
        long one = portal.addContact(Map.of("NAME", "1"));
        long two = portal.addContact(Map.of("NAME", "2"));
        caller.result("crm.deal.contact.add", Map.of("id", deal, "fields", Map.of("CONTACT_ID", one)));
        caller.result(
                "crm.deal.contact.add",
                Map.of("id", deal, "fields", Map.of("CONTACT_ID", two, "IS_PRIMARY", "Y", "SORT", 5)));

        JsonNode links = caller.result("crm.deal.contact.items.get", Map.of("id", deal));

        assertThat(links).extracting(link -> link.get("CONTACT_ID").asLong()).containsExactly(two, one);
        assertThat(links).extracting(link -> link.get("IS_PRIMARY").asText()).containsExactly("Y", "N");
        assertThat(error("crm.deal.contact.add", Map.of("id", deal, "fields", Map.of("CONTACT_ID", 99))))
                .isEmpty();
        assertThat(error("crm.deal.contact.items.get", Map.of("id", 99))).isEqualTo("NOT_FOUND");
    }

    @Test
    void writingTheOneContactTakesTheOthersAway() throws IOException {
        long one = portal.addContact(Map.of("NAME", "1"));
        long two = portal.addContact(Map.of("NAME", "2"));
        long deal = caller.result("crm.deal.add", Map.of("fields", Map.of("CONTACT_IDS", List.of(one, two))))
                .asLong();

        caller.result("crm.deal.update", Map.of("id", deal, "fields", Map.of("CONTACT_ID", two + 1)));

        assertThat(caller.result("crm.deal.contact.items.get", Map.of("id", deal)))
                .extracting(link -> link.get("CONTACT_ID").asLong())
                .containsExactly(two + 1);
    }
}

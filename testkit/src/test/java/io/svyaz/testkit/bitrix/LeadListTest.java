package io.svyaz.testkit.bitrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadListTest {

    private final FakeBitrix24 portal = FakeBitrix24.start();
    private final Caller caller = new Caller(portal);

    @AfterEach
    void stop() {
        portal.close();
    }

    private JsonNode list(Map<String, ?> params) throws IOException {
        return caller.call("crm.lead.list", params);
    }

    private List<String> titles(Map<String, ?> filter) throws IOException {
        return list(Map.of("filter", filter)).get("result").findValuesAsText("TITLE");
    }

    private void seed(int count) {
        IntStream.rangeClosed(1, count).forEach(i -> portal.addLead(Map.of("TITLE", "L" + i)));
    }

    @Test
    void pagesHaveFiftyRowsWithTotalAndNext() throws IOException {
        seed(120);

        JsonNode first = list(Map.of());
        JsonNode last = list(Map.of("start", 100));

        assertThat(first.get("result")).hasSize(50);
        assertThat(first.get("total").asInt()).isEqualTo(120);
        assertThat(first.get("next").asInt()).isEqualTo(50);
        assertThat(last.get("result")).hasSize(20);
        assertThat(last.has("next")).isFalse();
        assertThat(list(Map.of("start", 73)).at("/result/0/ID").asText()).isEqualTo("51");
        assertThat(list(Map.of("start", 150)).get("result")).isEmpty();
    }

    @Test
    void startMinusOneDoesNotCount() throws IOException {
        seed(60);

        JsonNode page = list(Map.of("start", -1, "filter", Map.of(">ID", 5), "order", Map.of("ID", "ASC")));

        assertThat(page.get("result")).hasSize(50);
        assertThat(page.at("/result/0/ID").asText()).isEqualTo("6");
        assertThat(page.get("total").asInt()).isZero();
        assertThat(page.has("next")).isFalse();
    }

    @Test
    void fullLastPageHasNoNext() throws IOException {
        seed(50);

        assertThat(list(Map.of()).has("next")).isFalse();
    }

    @Test
    void ordersNumbersBySizeAndTextByLetters() throws IOException {
        portal.addLead(Map.of("TITLE", "b", "OPPORTUNITY", 90));
        portal.addLead(Map.of("TITLE", "a", "OPPORTUNITY", 100));
        portal.addLead(Map.of("TITLE", "a", "OPPORTUNITY", 95));

        var bySize = list(Map.of("order", Map.of("OPPORTUNITY", "DESC")));
        var byTwo = caller.form("crm.lead.list", "order[TITLE]=ASC&order[OPPORTUNITY]=ASC");

        assertThat(bySize.get("result").findValuesAsText("ID")).containsExactly("2", "3", "1");
        assertThat(byTwo.get("result").findValuesAsText("ID")).containsExactly("3", "2", "1");
    }

    @ParameterizedTest
    @CsvSource({
        "UTM_SOURCE, google, b",
        "=UTM_SOURCE, GOOGLE, b",
        "!=UTM_SOURCE, google, ac",
        "!UTM_SOURCE, google, ac",
        "=UTM_SOURCE, '', c",
        "!UTM_SOURCE, '', ab",
        ">OPPORTUNITY, 90, bc",
        ">=OPPORTUNITY, 90, abc",
        "<OPPORTUNITY, 100, a",
        "<=OPPORTUNITY, 100, ab",
        "%UTM_SOURCE, OO, b",
        "!%UTM_SOURCE, oo, ac",
        "=%UTM_SOURCE, go%, b",
        "%=UTM_SOURCE, %dex, a",
        ">DATE_CREATE, 2026-02-01, bc",
        "<DATE_CREATE, 2026-02-01T00:00:00+03:00, a",
        "ORIGIN_ID, call-2, b",
        "PHONE, 333, c",
    })
    void filters(String key, String value, String expected) throws IOException {
        portal.addLead(Map.of("TITLE", "a", "UTM_SOURCE", "yandex", "OPPORTUNITY", 90, "DATE_CREATE", "2026-01-10"));
        portal.addLead(Map.of(
                "TITLE",
                "b",
                "UTM_SOURCE",
                "google",
                "OPPORTUNITY",
                100,
                "DATE_CREATE",
                "2026-02-10",
                "ORIGIN_ID",
                "call-2"));
        portal.addLead(Map.of(
                "TITLE",
                "c",
                "OPPORTUNITY",
                1000,
                "DATE_CREATE",
                "2026-03-10",
                "PHONE",
                List.of(Map.of("VALUE", "333"))));

        assertThat(String.join("", titles(Map.of(key, value)))).isEqualTo(expected);
    }

    @Test
    void filtersByLists() throws IOException {
        seed(4);

        assertThat(titles(Map.of("@ID", List.of(2, 4)))).containsExactly("L2", "L4");
        assertThat(titles(Map.of("ID", List.of("3")))).containsExactly("L3");
        assertThat(titles(Map.of("!@ID", List.of(2, 4)))).containsExactly("L1", "L3");
        assertThat(titles(Map.of(">ID", 1, "<ID", 4))).containsExactly("L2", "L3");
    }

    @Test
    void conditionOnAnUnknownFieldFindsEverything() throws IOException {
        seed(2);

        assertThat(titles(Map.of("NO_SUCH_FIELD", "x"))).hasSize(2);
    }

    @Test
    void starSelectsStandardFieldsOnly() throws IOException {
        portal.addLead(Map.of("PHONE", List.of(Map.of("VALUE", "1")), "UF_CRM_X", "u"));

        JsonNode star = list(Map.of("select", List.of("*"))).at("/result/0");
        JsonNode users = list(Map.of("select", List.of("ID", "UF_*"))).at("/result/0");
        JsonNode named = list(Map.of("select", List.of("ID", "PHONE"))).at("/result/0");
        JsonNode empty = list(Map.of()).at("/result/0");

        assertThat(star.has("TITLE")).isTrue();
        assertThat(star.has("PHONE")).isFalse();
        assertThat(star.has("UF_CRM_X")).isFalse();
        assertThat(users.fieldNames()).toIterable().containsExactly("ID", "UF_CRM_X");
        assertThat(named.at("/PHONE/0/VALUE").asText()).isEqualTo("1");
        assertThat(named.has("TITLE")).isFalse();
        assertThat(empty.has("UF_CRM_X")).isTrue();
        assertThat(empty.has("PHONE")).isFalse();
    }

    @Test
    void readsQueryFromAForm() throws IOException {
        seed(3);

        JsonNode found = caller.form("crm.lead.list", "filter[>ID]=1&order[ID]=DESC&select[]=ID");

        assertThat(found.get("result").findValuesAsText("ID")).containsExactly("3", "2");
    }

    @Test
    void contactsCompaniesAndDealsWorkTheSameWay() throws IOException {
        long contact = caller.result("crm.contact.add", Map.of("fields", Map.of("NAME", "Анна")))
                .asLong();
        long company = caller.result("crm.company.add", Map.of("fields", Map.of("TITLE", "ООО")))
                .asLong();
        long deal = caller.result("crm.deal.add", Map.of("fields", Map.of("TITLE", "Кухня", "CONTACT_ID", contact)))
                .asLong();
        caller.result("crm.deal.update", Map.of("id", deal, "fields", Map.of("STAGE_ID", "C3:WON")));

        assertThat(caller.result("crm.contact.get", Map.of("id", contact))
                        .get("NAME")
                        .asText())
                .isEqualTo("Анна");
        assertThat(caller.result("crm.contact.list", Map.of("filter", Map.of("NAME", "Анна"))))
                .hasSize(1);
        assertThat(portal.contacts()).hasSize(1);
        assertThat(portal.companies().get(0)).containsEntry("ID", Long.toString(company));
        assertThat(caller.result("crm.deal.list", Map.of("filter", Map.of("CONTACT_ID", contact))))
                .hasSize(1);
        assertThat(portal.deals().get(0))
                .containsEntry("STAGE_SEMANTIC_ID", "S")
                .containsEntry("CLOSED", "Y")
                .containsEntry("CONTACT_ID", "1");
        assertThat(portal.leads()).isEmpty();
    }
}

package io.svyaz.testkit.bitrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.svyaz.testkit.FakeClock;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ItemTest {

    private static final int PROCESS = 1220;

    private final FakeBitrix24 portal = FakeBitrix24.builder()
            .clock(new FakeClock(Instant.parse("2026-05-14T09:00:00Z")))
            .start();
    private final Caller caller = new Caller(portal);

    @AfterEach
    void stop() {
        portal.close();
    }

    private JsonNode add(int entityTypeId, Map<String, ?> fields) throws IOException {
        return caller.result("crm.item.add", Map.of("entityTypeId", entityTypeId, "fields", fields))
                .get("item");
    }

    private List<String> titles(Map<String, ?> params) throws IOException {
        var titles = new ArrayList<String>();
        caller.result("crm.item.list", params)
                .get("items")
                .forEach(item -> titles.add(item.get("title").asText()));
        return titles;
    }

    @Test
    void valuesAreNativeAndNamesAreCamelCase() throws IOException {
        JsonNode item = add(
                PROCESS,
                Map.of(
                        "title",
                        "A",
                        "opportunity",
                        "999.90",
                        "opened",
                        "Y",
                        "parentId2",
                        42,
                        "ufCrm7_1",
                        "x",
                        "createdTime",
                        "2001-01-01"));

        assertThat(item.get("id").isIntegralNumber()).isTrue();
        assertThat(item.get("opportunity").decimalValue()).isEqualByComparingTo("999.9");
        assertThat(item.get("opened").asText()).isEqualTo("Y");
        assertThat(item.get("createdTime").asText()).isEqualTo("2026-05-14T12:00:00+03:00");
        assertThat(item.get("companyId").intValue()).isZero();
        assertThat(item.get("begindate").isNull()).isTrue();
        assertThat(item.get("parentId2").intValue()).isEqualTo(42);
        assertThat(item.get("ufCrm7_1").asText()).isEqualTo("x");
        assertThat(item.get("stageId").asText()).isEqualTo("DT1220_1:NEW");
        assertThat(item.get("stageSemanticId").asText()).isEqualTo("P");
        assertThat(item.get("entityTypeId").intValue()).isEqualTo(PROCESS);
        assertThat(item.get("observers").isArray()).isTrue();
    }

    @Test
    void classicRecordsAreTheSameUnderBothNames() throws IOException {
        long contact = portal.addContact(Map.of("NAME", "Анна"));
        JsonNode lead = add(1, Map.of("title", "A", "stageId", "CONVERTED", "contactIds", List.of(contact)));

        JsonNode classic = caller.lead(lead.get("id").asLong());

        assertThat(lead.get("stageSemanticId").asText()).isEqualTo("S");
        assertThat(lead.get("contactIds").get(0).asLong()).isEqualTo(contact);
        assertThat(classic.get("STATUS_ID").asText()).isEqualTo("CONVERTED");
        assertThat(classic.get("CONTACT_ID").asText()).isEqualTo(Long.toString(contact));
        assertThat(portal.items(1))
                .singleElement()
                .satisfies(item -> assertThat(item).containsEntry("title", "A"));
    }

    @Test
    void multifieldsAreKeyedOnTheWayInAndAListOnTheWayOut() throws IOException {
        JsonNode contact =
                add(3, Map.of("fm", Map.of("n0", Map.of("typeId", "PHONE", "value", "1", "valueType", "WORK"))));
        String id = contact.get("fm").get(0).get("id").asText();
        Map<String, Object> change = Map.of(
                "entityTypeId",
                3,
                "id",
                contact.get("id").asLong(),
                "fields",
                Map.of("fm", Map.of(id, Map.of("typeId", "PHONE", "value", ""))));

        JsonNode changed = caller.result("crm.item.update", change).get("item");

        assertThat(contact.get("fm").get(0).get("valueType").asText()).isEqualTo("WORK");
        assertThat(changed.has("fm")).isFalse();
    }

    @Test
    void filtersByPrefixAndByGroup() throws IOException {
        portal.addItem(PROCESS, Map.of("title", "Alpha", "opportunity", 10));
        portal.addItem(PROCESS, Map.of("title", "Beta", "opportunity", 20));
        portal.addItem(PROCESS, Map.of("title", "Gamma", "opportunity", 30));

        assertThat(titles(Map.of("entityTypeId", PROCESS, "filter", Map.of(">opportunity", 10))))
                .containsExactly("Beta", "Gamma");
        assertThat(titles(Map.of("entityTypeId", PROCESS, "filter", Map.of("@id", List.of(1, 3)))))
                .containsExactly("Alpha", "Gamma");
        assertThat(titles(Map.of("entityTypeId", PROCESS, "filter", Map.of("!title", "Beta", "%title", "a"))))
                .containsExactly("Alpha", "Gamma");
        assertThat(titles(Map.of(
                        "entityTypeId",
                        PROCESS,
                        "filter",
                        Map.of(
                                "0",
                                Map.of("logic", "OR", "0", Map.of("title", "Alpha"), "1", Map.of(">=opportunity", 30))),
                        "order",
                        Map.of("id", "DESC"))))
                .containsExactly("Gamma", "Alpha");
    }

    @Test
    void countsPagesUnlessAskedNotTo() throws IOException {
        IntStream.rangeClosed(1, 60).forEach(i -> portal.addItem(PROCESS, Map.of("title", "T" + i)));

        JsonNode counted = caller.call("crm.item.list", Map.of("entityTypeId", PROCESS));
        JsonNode keyset = caller.call(
                "crm.item.list",
                Map.of(
                        "entityTypeId",
                        PROCESS,
                        "filter",
                        Map.of(">id", 50),
                        "order",
                        Map.of("id", "ASC"),
                        "select",
                        List.of("id"),
                        "start",
                        -1));

        assertThat(counted.get("total").intValue()).isEqualTo(60);
        assertThat(counted.get("next").intValue()).isEqualTo(50);
        assertThat(keyset.get("total").intValue()).isZero();
        assertThat(keyset.has("next")).isFalse();
        assertThat(keyset.get("result").get("items")).hasSize(10);
        assertThat(keyset.get("result").get("items").get(0)).hasSize(1);
        assertThat(keyset.get("result").get("items").get(0).get("id").intValue())
                .isEqualTo(51);
    }

    @Test
    void deletingAnswersAnEmptyListAndThenNotFound() throws IOException {
        portal.addItem(PROCESS, Map.of("title", "A"));
        Map<String, Object> params = Map.of("entityTypeId", PROCESS, "id", 1);

        assertThat(caller.result("crm.item.delete", params).isArray()).isTrue();
        assertThat(caller.call("crm.item.delete", params).get("error").asText()).isEqualTo("NOT_FOUND");
        assertThat(caller.call("crm.item.get", params).get("error").asText()).isEqualTo("NOT_FOUND");
        assertThat(caller.call("crm.item.fields", Map.of("entityTypeId", 99))
                        .get("error")
                        .asText())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void userFieldsKeepTheirNamesOnRequest() throws IOException {
        portal.addItem(PROCESS, Map.of("title", "A", "ufCrm7_1639669411830", "x"));

        JsonNode item = caller.result(
                        "crm.item.get", Map.of("entityTypeId", PROCESS, "id", 1, "useOriginalUfNames", "Y"))
                .get("item");

        assertThat(item.get("UF_CRM_7_1639669411830").asText()).isEqualTo("x");
    }
}

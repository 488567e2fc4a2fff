package io.svyaz.testkit.bitrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.svyaz.testkit.Wire;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DuplicatesAndTimelineTest {

    private final FakeBitrix24 portal = FakeBitrix24.start();
    private final Caller caller = new Caller(portal);

    @AfterEach
    void stop() {
        portal.close();
    }

    private static Map<String, ?> phone(String value) {
        return Map.of("PHONE", List.of(Map.of("VALUE", value)));
    }

    private JsonNode find(String type, List<String> values) throws IOException {
        return caller.result("crm.duplicate.findbycomm", Map.of("type", type, "values", values));
    }

    @Test
    void phonesMatchInEveryRussianSpelling() throws IOException {
        portal.addLead(phone("+7 (916) 123-45-67"));
        portal.addLead(phone("89160000000"));
        portal.addContact(phone("9161234567"));
        portal.addCompany(phone("79161234567"));

        JsonNode found = find("PHONE", List.of("8 916 123 45 67"));

        assertThat(found).isEqualTo(Wire.json("{\"LEAD\":[1],\"CONTACT\":[1],\"COMPANY\":[1]}"));
    }

    @Test
    void nothingFoundIsAnEmptyArray() throws IOException {
        assertThat(find("PHONE", List.of("79161234567"))).isEqualTo(Wire.json("[]"));
    }

    @Test
    void entityTypeNarrowsTheSearch() throws IOException {
        portal.addLead(phone("79161234567"));
        portal.addContact(phone("79161234567"));

        JsonNode found = caller.result(
                "crm.duplicate.findbycomm",
                Map.of("type", "PHONE", "values", List.of("79161234567"), "entity_type", "CONTACT"));

        assertThat(found).isEqualTo(Wire.json("{\"CONTACT\":[1]}"));
    }

    @Test
    void mailsMatchWithoutRegardToCase() throws IOException {
        portal.addLead(Map.of("EMAIL", List.of(Map.of("VALUE", "Anna@Shop.Example"))));

        assertThat(find("EMAIL", List.of("anna@shop.example"))).isEqualTo(Wire.json("{\"LEAD\":[1]}"));
    }

    @Test
    void atMostTwentyHitsAndTwentyValuesCount() throws IOException {
        IntStream.range(0, 25).forEach(i -> portal.addLead(phone("79161234567")));
        portal.addContact(phone("79160000020"));
        List<String> values = IntStream.rangeClosed(0, 20)
                .mapToObj(i -> "79160000%03d".formatted(i))
                .toList();

        assertThat(find("PHONE", List.of("79161234567")).get("LEAD")).hasSize(20);
        assertThat(values.get(20)).isEqualTo("79160000020");
        assertThat(find("PHONE", values)).isEmpty();
        assertThat(find("PHONE", values.subList(1, 21)).get("CONTACT")).hasSize(1);
    }

    @Test
    void typeAndValuesAreRequired() throws IOException {
        var noType = caller.send("crm.duplicate.findbycomm", Map.of("values", List.of("1")));

        assertThat(noType.statusCode()).isEqualTo(400);
        assertThat(Wire.json(noType.body()).get("error").asText()).isEqualTo("Communication type is not defined");
        assertThat(caller.send("crm.duplicate.findbycomm", Map.of("type", "PHONE"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void commentsAreKeptWithTheirOwner() throws IOException {
        long lead = portal.addLead(Map.of("TITLE", "x"));
        Map<String, ?> fields = Map.of("ENTITY_ID", lead, "ENTITY_TYPE", "LEAD", "COMMENT", "Звонок 1:34");

        JsonNode id = caller.result("crm.timeline.comment.add", Map.of("fields", fields));

        JsonNode listed = caller.call(
                "crm.timeline.comment.list", Map.of("filter", Map.of("ENTITY_ID", lead, "ENTITY_TYPE", "lead")));
        assertThat(id.isIntegralNumber()).isTrue();
        assertThat(listed.at("/result/0/COMMENT").asText()).isEqualTo("Звонок 1:34");
        assertThat(listed.at("/result/0/ENTITY_ID").asText()).isEqualTo("1");
        assertThat(listed.at("/result/0/FILES").isObject()).isTrue();
        assertThat(listed.get("total").asInt()).isEqualTo(1);
        assertThat(portal.timelineComments())
                .singleElement()
                .satisfies(comment -> assertThat(comment).containsEntry("COMMENT", "Звонок 1:34"));
    }

    @Test
    void commentNeedsAnOwnerAndText() throws IOException {
        portal.addDeal(Map.of("TITLE", "x"));
        Map<String, ?> noOwner = Map.of("ENTITY_ID", 5, "ENTITY_TYPE", "deal", "COMMENT", "x");
        Map<String, ?> noText = Map.of("ENTITY_ID", 1, "ENTITY_TYPE", "deal");

        assertThat(caller.call("crm.timeline.comment.add", Map.of("fields", noOwner))
                        .get("error")
                        .asText())
                .isEqualTo("OWNER_NOT_FOUND");
        assertThat(caller.call("crm.timeline.comment.add", Map.of("fields", noText))
                        .get("error")
                        .asText())
                .isEqualTo("100");
        assertThat(caller.send("crm.timeline.comment.list", Map.of()).statusCode())
                .isEqualTo(400);
        assertThat(portal.timelineComments()).isEmpty();
    }
}

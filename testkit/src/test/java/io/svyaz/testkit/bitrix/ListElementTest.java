package io.svyaz.testkit.bitrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListElementTest {

    private final FakeBitrix24 portal = FakeBitrix24.start();
    private final Caller caller = new Caller(portal);

    @BeforeEach
    void makeAList() {
        portal.addList(47, 101, 102);
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    private static Map<String, Object> of(Object... namesAndValues) {
        var params = new LinkedHashMap<String, Object>();
        params.put("IBLOCK_TYPE_ID", "lists");
        params.put("IBLOCK_ID", 47);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            params.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return params;
    }

    private String error(String method, Map<String, ?> params) throws IOException {
        return caller.call(method, params).path("error").asText("none");
    }

    private long add(String code, Map<String, ?> fields) throws IOException {
        return caller.result("lists.element.add", of("ELEMENT_CODE", code, "FIELDS", fields))
                .asLong();
    }

    @Test
    void anElementHasItsPropertiesByTheIdsOfTheirValues() throws IOException {
        long id = add("a", Map.of("NAME", "A", "PROPERTY_101", 42, "PROPERTY_999", "dropped"));

        JsonNode element =
                caller.result("lists.element.get", of("ELEMENT_ID", id)).get(0);

        assertThat(element.get("ID").asText()).isEqualTo(Long.toString(id));
        assertThat(element.get("CODE").asText()).isEqualTo("a");
        assertThat(element.get("PROPERTY_101").elements().next().asText()).isEqualTo("42");
        assertThat(element.has("PROPERTY_999")).isFalse();
    }

    @Test
    void aCodeIsTakenOnce() throws IOException {
        add("a", Map.of("NAME", "A"));

        assertThat(error("lists.element.add", of("ELEMENT_CODE", "a", "FIELDS", Map.of("NAME", "B"))))
                .isEqualTo("ERROR_ELEMENT_ALREADY_EXISTS");
        assertThat(portal.listElements(47)).hasSize(1);
    }

    @Test
    void anUpdateClearsWhatItDoesNotSet() throws IOException {
        long id = add("a", Map.of("NAME", "A", "PROPERTY_101", 42, "PROPERTY_102", "x"));

        caller.result("lists.element.update", of("ELEMENT_ID", id, "FIELDS", Map.of("NAME", "B", "PROPERTY_102", "y")));

        assertThat(portal.listElements(47).get(0)).containsEntry("NAME", "B").doesNotContainKey("PROPERTY_101");
    }

    @Test
    void aConditionOnAnUnknownPropertyFindsEverything() throws IOException {
        add("a", Map.of("NAME", "A", "PROPERTY_101", 42));
        add("b", Map.of("NAME", "B", "PROPERTY_101", 43));

        assertThat(caller.result("lists.element.get", of("FILTER", Map.of("=PROPERTY_101", 42))))
                .hasSize(1);
        assertThat(caller.result("lists.element.get", of("FILTER", Map.of("=PROPERTY_999", 42))))
                .hasSize(2);
    }

    @Test
    void aSecondDeletionFindsNoElement() throws IOException {
        long id = add("a", Map.of("NAME", "A"));
        caller.result("lists.element.delete", of("ELEMENT_ID", id));

        assertThat(error("lists.element.delete", of("ELEMENT_ID", id))).isEqualTo("ERROR_ELEMENT_NOT_FOUND");
        assertThat(error("lists.element.get", Map.of("IBLOCK_TYPE_ID", "lists", "IBLOCK_ID", 48)))
                .isEqualTo("ERROR_IBLOCK_NOT_FOUND");
    }

    @Test
    void aWebhookOfOneScopeIsRefusedTheMethodsOfAnother() throws IOException {
        try (FakeBitrix24 narrow = FakeBitrix24.builder().scopes("crm").start()) {
            var limited = new Caller(narrow);

            assertThat(limited.call("lists.element.get", of()).path("error").asText())
                    .isEqualTo("insufficient_scope");
            assertThat(limited.result("scope", Map.of())).hasSize(1);
            JsonNode known = limited.result("method.get", Map.of("name", "lists.element.get"));
            assertThat(known.get("isExisting").asBoolean()).isTrue();
            assertThat(known.get("isAvailable").asBoolean()).isFalse();
        }
    }
}

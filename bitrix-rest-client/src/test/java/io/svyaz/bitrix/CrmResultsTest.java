package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.core.internal.json.Json;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every typed method of the CRM's records reads results as they are documented, and loses nothing. */
class CrmResultsTest {
    private static final Pattern RECORDS = Pattern.compile(
            "crm\\.(lead|deal|contact|company|item|type|stagehistory|duplicate|entity)\\.(?!userfield).*");

    private static List<BitrixMethod<?>> methods() throws Exception {
        return TypedContractTest.typedMethods().stream()
                .filter(method -> RECORDS.matcher(method.name()).matches())
                .toList();
    }

    private static JsonNode results() throws IOException {
        return Json.mapper().readTree(CrmResultsTest.class.getResource("crm-results.json"));
    }

    @TestFactory
    Stream<DynamicTest> losesNothing() throws Exception {
        JsonNode results = results();
        return methods().stream()
                .map(method -> DynamicTest.dynamicTest(method.name(), () -> {
                    assertThat(results.path(method.name())).isNotEmpty();
                    for (JsonNode result : results.path(method.name())) {
                        assertThat(TypedContractTest.lost(method.reader(), result))
                                .isEmpty();
                    }
                }));
    }

    @Test
    void aLossIsNoticed() throws Exception {
        BitrixMethod<?> deal = methods().stream()
                .filter(method -> method.name().equals("crm.deal.get"))
                .findFirst()
                .orElseThrow();
        BitrixMethod<?> wrapped = methods().stream()
                .filter(method -> method.name().equals("crm.item.import"))
                .findFirst()
                .orElseThrow();

        assertThat(TypedContractTest.lost(deal.reader(), Json.mapper().readTree("{\"ID\":\"no number\"}")))
                .isPresent();
        assertThat(TypedContractTest.lost(
                        wrapped.reader(), Json.mapper().readTree("{\"item\":{\"id\":1,\"title\":\"A\"}}")))
                .isEmpty();
        assertThat(TypedContractTest.lost(p -> 1, Json.mapper().readTree("{\"a\":2}")))
                .hasValueSatisfying(what -> assertThat(what).contains("/a=2"));
        assertThat(TypedContractTest.lost(p -> List.of(1), Json.mapper().readTree("[1,2]")))
                .hasValueSatisfying(what -> assertThat(what).contains("/1=2"));
    }
}

package io.svyaz.testkit.comagic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.svyaz.testkit.FakeClock;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneratedCallsTest {
    private static final LocalDateTime NIGHT = LocalDateTime.of(2025, 10, 26, 0, 0);

    private final FakeComagic account = FakeComagic.builder()
            .clock(new FakeClock(Instant.parse("2026-03-02T09:00:30Z")))
            .timeZone(ZoneId.of("Europe/Berlin"))
            .start();
    private final Rpc rpc = new Rpc(account);

    @AfterEach
    void stop() {
        account.close();
    }

    private JsonNode calls(String from, String till, Map<String, ?> more) throws IOException {
        var params = new java.util.HashMap<String, Object>(more);
        params.put("date_from", from);
        params.put("date_till", till);
        return rpc.call("get.calls_report", params).path("result");
    }

    @Test
    void aSeedMakesTheSameCallsEachTime() throws IOException {
        account.generateCalls(17, NIGHT, NIGHT.plusDays(1), 100);
        JsonNode once =
                calls("2025-10-26 00:00:00", "2025-10-27 00:00:00", Map.of()).path("data");
        account.generateCalls(17, NIGHT, NIGHT.plusDays(1), 100);
        JsonNode again =
                calls("2025-10-26 00:00:00", "2025-10-27 00:00:00", Map.of()).path("data");
        account.generateCalls(18, NIGHT, NIGHT.plusDays(1), 100);
        JsonNode other =
                calls("2025-10-26 00:00:00", "2025-10-27 00:00:00", Map.of()).path("data");

        assertThat(once).hasSize(100).isEqualTo(again).isNotEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({
        // 50 calls in each hour, of which the one from two to three comes twice
        "AS_WRITTEN, 100",
        "FIRST, 50",
        "SECOND, 50"
    })
    void theRepeatedHourIsReadByTheRule(RepeatedHour rule, int count) throws IOException {
        account.generateCalls(5, NIGHT, NIGHT.plusHours(6), 350);
        account.repeatedHour(rule);

        assertThat(calls("2025-10-26 02:00:00", "2025-10-26 02:59:59", Map.of("limit", 1))
                        .at("/metadata/total_items")
                        .asInt())
                .isEqualTo(count);
    }

    @Test
    void offsetsWalkThroughAllOfThem() throws IOException {
        account.generateCalls(5, NIGHT, NIGHT.plusHours(6), 350);
        Set<Long> ids = new HashSet<>();
        for (int offset = 0; offset < 350; offset += 100) {
            calls(
                            "2025-10-26 00:00:00",
                            "2025-10-26 06:00:00",
                            Map.of(
                                    "limit",
                                    100,
                                    "offset",
                                    offset,
                                    "fields",
                                    List.of("id"),
                                    "sort",
                                    List.of(Map.of("field", "start_time", "order", "desc"))))
                    .path("data")
                    .forEach(row -> ids.add(row.path("id").asLong()));
        }

        assertThat(ids).hasSize(350);
    }

    @Test
    void aCallWithoutAPlaceInTheAccountCannotBeTagged() throws IOException {
        account.generateCalls(5, NIGHT, NIGHT.plusHours(6), 10);
        long tag = rpc.call("create.tags", Map.of("name", "VIP"))
                .at("/result/data/id")
                .asLong();

        assertThat(rpc.mnemonic(
                        "set.tag_communications",
                        Map.of("communication_id", 1, "communication_type", "call", "tag_id", tag)))
                .isEqualTo("entity_not_found");
        assertThat(rpc.call(
                                "set.tag_communications",
                                Map.of(
                                        "communication_id",
                                        GeneratedCalls.FIRST_ID,
                                        "communication_type",
                                        "call",
                                        "tag_id",
                                        tag))
                        .has("error"))
                .isFalse();
        assertThat(calls("2025-10-26 00:00:00", "2025-10-26 06:00:00", Map.of("fields", List.of("tags")))
                        .at("/data/0/tags/0/tag_name")
                        .asText())
                .isEqualTo("VIP");
        assertThat(rpc.mnemonic("create.tags", Map.of("name", "VIP"))).isEqualTo("duplicate_entity");
        assertThat(rpc.mnemonic("create.tags", Map.of())).isEqualTo("required_parameter_missed");
        assertThat(rpc.mnemonic("update.tags", Map.of("id", 1, "name", "x"))).isEqualTo("entity_not_found");
    }
}

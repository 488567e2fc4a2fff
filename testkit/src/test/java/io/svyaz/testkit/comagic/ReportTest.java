package io.svyaz.testkit.comagic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import io.svyaz.testkit.Wire;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {

    private static final String SESSIONS = "get.visitor_sessions_report";
    private static final Map<String, Object> MAY =
            Map.of("date_from", "2026-05-01 00:00:00", "date_till", "2026-05-31 23:59:59");

    private final FakeComagic account = FakeComagic.start();
    private final Rpc rpc = new Rpc(account);

    @BeforeEach
    void threeVisits() {
        account.addSession(7, LocalDateTime.parse("2026-05-03T10:00:00"), Map.of("utm_source", "google", "id", 30));
        account.addSession(7, LocalDateTime.parse("2026-05-01T00:00:00"), Map.of("utm_source", "yandex", "id", 10));
        account.addSession(8, LocalDateTime.parse("2026-05-31T23:59:59"), Map.of("site_id", 5, "id", 20));
        account.addSession(7, LocalDateTime.parse("2026-06-01T00:00:00"), Map.of("id", 40));
    }

    @AfterEach
    void stop() {
        account.close();
    }

    private static Map<String, Object> may(String name, Object value) {
        var params = new LinkedHashMap<>(MAY);
        params.put("fields", List.of("id"));
        params.put(name, value);
        return params;
    }

    private List<Integer> ids(String name, Object value) throws IOException {
        return rpc.call(SESSIONS, may(name, value)).at("/result/data").findValues("id").stream()
                .map(JsonNode::asInt)
                .toList();
    }

    @Test
    void windowIncludesBothEnds() throws IOException {
        assertThat(ids("offset", 0)).containsExactly(10, 30, 20);
    }

    @Test
    void fieldsComeAsAskedOrByDefault() throws IOException {
        JsonNode asked = rpc.call(SESSIONS, may("fields", List.of("date_time", "utm_source", "segments", "duration")))
                .at("/result/data/0");
        JsonNode byDefault = rpc.call(SESSIONS, MAY).at("/result/data/0");

        assertThat(asked)
                .isEqualTo(Wire.json("{\"date_time\":\"2026-05-01 00:00:00\",\"utm_source\":\"yandex\","
                        + "\"segments\":[],\"duration\":null}"));
        assertThat(byDefault.get("visitor_id").asLong()).isEqualTo(7);
        assertThat(byDefault.has("utm_source")).isFalse();
    }

    @Test
    void unknownFieldIsUnexpected() throws IOException {
        JsonNode error =
                rpc.call(SESSIONS, may("fields", List.of("id", "shoe_size"))).get("error");

        assertThat(error.get("code").asInt()).isEqualTo(-32602);
        assertThat(error.at("/data/mnemonic").asText()).isEqualTo("unexpected_parameters");
        assertThat(error.at("/data/value").asText()).isEqualTo("shoe_size");
        assertThat(error.at("/data/metadata/limits").isObject()).isTrue();
    }

    @Test
    void pagesAreCutAfterCounting() throws IOException {
        var params = may("limit", 1);
        params.put("offset", 1);

        JsonNode result = rpc.call(SESSIONS, params).get("result");

        assertThat(result.at("/data/0/id").asInt()).isEqualTo(30);
        assertThat(result.get("data")).hasSize(1);
        assertThat(result.at("/metadata/total_items").asInt()).isEqualTo(3);
        assertThat(result.at("/metadata/limits")).isEqualTo(Wire.json("{}"));
    }

    @Test
    void sortsBySortableFieldsOnly() throws IOException {
        assertThat(ids("sort", List.of(Map.of("field", "date_time", "order", "desc"))))
                .containsExactly(20, 30, 10);
        assertThat(ids("sort", List.of(Map.of("field", "visitor_id", "order", "desc"), Map.of("field", "date_time"))))
                .containsExactly(20, 10, 30);
        assertThat(rpc.mnemonic(SESSIONS, may("sort", List.of(Map.of("field", "hits_count")))))
                .isEqualTo("sort_prohibited");
    }

    @ParameterizedTest
    @CsvSource({
        "visitor_id, =, 7, '10,30'",
        "visitor_id, !=, 7, '20'",
        "visitor_id, >, 7, '20'",
        "visitor_id, <=, 7, '10,30'",
        "site_id, >=, 5, '20'",
        "site_id, <, 5, ''",
        "utm_source, =, '\"google\"', '30'",
        "utm_source, =, '\"Google\"', ''",
        "utm_source, =, null, '20'",
        "utm_source, !=, null, '10,30'",
        "utm_source, like, '\"%oo%\"', '30'",
        "utm_source, regexp, '\"^y\"', '10'",
        "visitor_id, in, '[8,9]', '20'",
    })
    void filters(String field, String operator, String value, String expected) throws IOException {
        var filter = new LinkedHashMap<String, Object>();
        filter.put("field", field);
        filter.put("operator", operator);
        filter.put("value", Wire.json(value));

        assertThat(String.join(
                        ",", ids("filter", filter).stream().map(String::valueOf).toList()))
                .isEqualTo(expected);
    }

    @Test
    void filterTreesNest() throws IOException {
        Map<String, ?> google = Map.of("field", "utm_source", "operator", "=", "value", "google");
        Map<String, ?> site = Map.of("field", "site_id", "operator", "=", "value", 5);
        Map<String, ?> seven = Map.of("field", "visitor_id", "operator", "=", "value", 7);
        Map<String, ?> either = Map.of("filters", List.of(google, site), "condition", "or");

        assertThat(ids("filter", either)).containsExactly(30, 20);
        assertThat(ids("filter", Map.of("filters", List.of(either, seven), "condition", "and")))
                .containsExactly(30);
    }

    @Test
    void badFiltersAreNamed() throws IOException {
        assertThat(rpc.mnemonic(SESSIONS, may("filter", Map.of("field", "id", "operator", "=", "value", 1))))
                .isEqualTo("filter_prohibited");
        assertThat(rpc.mnemonic(SESSIONS, may("filter", Map.of("field", "visitor_id", "operator", "=", "value", "7"))))
                .isEqualTo("data_type_error");
        assertThat(rpc.mnemonic(SESSIONS, may("filter", Map.of("field", "visitor_id", "operator", "~", "value", 7))))
                .isEqualTo("invalid_parameter_value");
    }

    @Test
    void brokenRegexpIsTheCallersMistake() throws IOException {
        assertThat(rpc.mnemonic(
                        SESSIONS, may("filter", Map.of("field", "utm_source", "operator", "regexp", "value", "("))))
                .isEqualTo("invalid_parameter_value");
    }

    @Test
    void windowIsAtMostThreeMonths() throws IOException {
        Map<String, ?> fits = Map.of("date_from", "2026-02-28 00:00:00", "date_till", "2026-05-28 00:00:00");
        Map<String, ?> tooLong = Map.of("date_from", "2026-02-28 00:00:00", "date_till", "2026-05-28 00:00:01");

        assertThat(rpc.mnemonic(SESSIONS, fits)).isEmpty();
        assertThat(rpc.mnemonic(SESSIONS, tooLong)).isEqualTo("date_interval_limit_reached");
    }

    @Test
    void badParametersAreNamed() throws IOException {
        assertThat(rpc.mnemonic(SESSIONS, Map.of("date_from", "2026-05-01 00:00:00")))
                .isEqualTo("required_parameter_missed");
        assertThat(rpc.mnemonic(SESSIONS, may("date_from", "2026-05-01"))).isEqualTo("data_type_error");
        assertThat(rpc.mnemonic(SESSIONS, may("limit", 10_001))).isEqualTo("invalid_parameter_value");
        assertThat(rpc.mnemonic(SESSIONS, may("limit", "10"))).isEqualTo("data_type_error");
        assertThat(rpc.mnemonic(SESSIONS, may("page", 1))).isEqualTo("unexpected_parameters");
    }

    @Test
    void callsHaveTheirOwnReport() throws IOException {
        long call = account.addCall(
                LocalDateTime.parse("2026-05-14T12:00:00"),
                Map.of("contact_phone_number", "79161234567", "is_lost", true, "total_duration", 27));
        account.addCall(LocalDateTime.parse("2026-05-14T12:01:00"), Collections.singletonMap("finish_time", null));

        JsonNode finished = rpc.call("get.calls_report", MAY).get("result");
        var withOngoing = new LinkedHashMap<>(MAY);
        withOngoing.put("include_ongoing_calls", true);

        assertThat(finished.at("/metadata/total_items").asInt()).isEqualTo(1);
        assertThat(finished.at("/data/0/id").asLong()).isEqualTo(call);
        assertThat(finished.at("/data/0/finish_time").asText()).isEqualTo("2026-05-14 12:00:27");
        assertThat(finished.at("/data/0/is_lost").asBoolean()).isTrue();
        assertThat(rpc.call("get.calls_report", withOngoing).at("/result/data")).hasSize(2);
    }

    @Test
    void articleMethodIsUnknownUntilSwitchedOn() throws IOException {
        Map<String, ?> params = Map.of("visitor_id", "7", "date_from", "2026-05-01", "date_till", "2026-05-31");

        assertThat(rpc.call("visitors.get_visitor_info", params)
                        .at("/error/code")
                        .asInt())
                .isEqualTo(-32601);
        account.supportArticleMethods(true);
        assertThat(rpc.call("visitors.get_visitor_info", params)
                        .at("/result/data/0/sessions_count")
                        .asInt())
                .isEqualTo(2);
        account.supportArticleMethods(false);
        assertThat(rpc.mnemonic("visitors.get_visitor_info", params)).isEqualTo("method_not_found");
    }

    @Test
    void articleMethodShowsFirstAndLastVisit() throws IOException {
        account.supportArticleMethods(true);

        JsonNode inWindow = rpc.call(
                        "visitors.get_visitor_info",
                        Map.of("visitor_id", 7, "date_from", "2026-05-01", "date_till", "2026-05-03"))
                .at("/result/data/0");
        JsonNode ever =
                rpc.call("visitors.get_visitor_info", Map.of("visitor_id", "7")).at("/result/data/0");
        JsonNode stranger = rpc.call("visitors.get_visitor_info", Map.of("visitor_id", "99"))
                .at("/result/data");

        assertThat(inWindow.at("/first_session/utm_source").asText()).isEqualTo("yandex");
        assertThat(inWindow.at("/last_session/utm_source").asText()).isEqualTo("google");
        assertThat(ever.get("sessions_count").asInt()).isEqualTo(3);
        assertThat(ever.at("/last_session/utm_source").isNull()).isTrue();
        assertThat(stranger).isEqualTo(Wire.json("[]"));
    }

    @Test
    void seedingAFieldTheReportDoesNotHaveIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> account.addSession(1, LocalDateTime.parse("2026-05-01T00:00:00"), Map.of("utm", "x")))
                .withMessageContaining("utm");
    }
}

package io.svyaz.comagic;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.core.Call;
import io.svyaz.core.error.CredentialsException;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.error.UnexpectedAnswerException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {
    private static Wire wire;

    @BeforeAll
    static void start() {
        wire = new Wire();
    }

    @AfterAll
    static void stop() {
        wire.close();
    }

    private static <T> Call<T> result(String json, Class<T> type) {
        wire.answers("\"result\":" + json);
        return wire.client.call("get.something", Map.of(), type);
    }

    @Test
    void readsAllFourShapes() {
        assertThat(result("{\"data\":[{\"id\":1},{\"id\":2}],\"metadata\":{\"total_items\":2}}", List.class)
                        .execute())
                .hasSize(2);
        assertThat(result("{\"data\":{\"id\":1},\"metadata\":{}}", Map.class).execute())
                .containsEntry("id", 1);
        assertThat(result("{\"id\":1,\"metadata\":{\"limits\":{}}}", Map.class).execute())
                .isEqualTo(Map.of("id", 1));
        assertThat(result("{}", Map.class).execute()).isEmpty();
        assertThat(result("[{\"id\":1}]", List.class).execute()).hasSize(1);
    }

    @Test
    void keepsNumbersAsTheyAre() {
        assertThat(result("{\"data\":{\"visitor_id\":10640054782,\"sale_cost\":10.10}}", Map.class)
                        .execute())
                .containsEntry("visitor_id", 10640054782L)
                .containsEntry("sale_cost", new BigDecimal("10.10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"metadata", "meta_data"})
    void metadataHasTwoSpellings(String name) {
        wire.answers(
                "\"result\":{\"" + name
                        + "\":{\"total_items\":\"3\",\"limits\":{\"minute_remaining\":null},\"version\":null},\"data\":[{\"id\":1}]}");

        assertThat(wire.client
                        .reports()
                        .visitorSessions(ReportsTest.march())
                        .firstPage()
                        .total())
                .hasValue(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"data\":[{\"app_id\":1}]}",
                "{\"data\":[{\"app_id\":1}],\"metadata\":null}",
                "{\"data\":[{\"app_id\":1}],\"metadata\":[]}",
                "{\"data\":[{\"app_id\":1}],\"metadata\":{\"limits\":null}}",
                "{\"data\":[{\"app_id\":1}],\"metadata\":{\"limits\":[]}}",
                "{\"data\":[{\"app_id\":1}],\"metadata\":{\"api_version\":{\"current_version_depricated\":true}}}"
            })
    void metadataMayBeMissing(String result) {
        wire.answers("\"result\":" + result);

        assertThat(wire.client.account().execute().appId()).isEqualTo(1);
    }

    @Test
    @DisplayName("S4-09: an absent result is a failure, not an empty list")
    void neitherResultNorErrorIsUnexpected() {
        for (String members : List.of("\"result\":null", "\"error\":null", "\"status\":\"ok\"")) {
            wire.answers(members);
            assertThatThrownBy(() -> wire.client
                            .callList("get.tags", Map.of(), Object.class)
                            .execute())
                    .isInstanceOfSatisfying(
                            UnexpectedAnswerException.class,
                            failure -> assertThat(failure.execution()).isEqualTo(Execution.UNKNOWN));
            assertThat(wire.sent()).isEqualTo(1);
        }
    }

    @Test
    void missingDataAreNotAnEmptyValue() {
        assertThatThrownBy(() -> result("{\"data\":null}", Map.class).execute())
                .isInstanceOf(UnexpectedAnswerException.class);
        assertThatThrownBy(() -> result("{\"metadata\":{\"total_items\":1},\"data\":\"private\"}", Map.class)
                        .execute())
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessageNotContaining("private");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"another-request\"", "7", "null", "\"\"", "{}", "[1]", "{\"a\":[{}]}"})
    @DisplayName("S4-06: the answer of another request is not taken")
    void theAnswerOfAnotherRequestIsNotTaken(String id) {
        String body = "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"result\":{\"data\":{\"id\":1}}}";
        wire.answers(200, body);
        assertThatThrownBy(() ->
                        wire.client.call("create.tags", Map.of(), Object.class).execute())
                .isInstanceOfSatisfying(
                        UnavailableException.class,
                        failure -> assertThat(failure.execution()).isEqualTo(Execution.UNKNOWN));
        assertThat(wire.sent()).isEqualTo(1);

        wire.answers(200, body);
        assertThatThrownBy(() ->
                        wire.client.call("get.tags", Map.of(), Object.class).execute())
                .isInstanceOf(UnavailableException.class);
        assertThat(wire.sent()).isEqualTo(3);
    }

    @Test
    void theIdMayStandAnywhere() {
        wire.answers(200, "{\"result\":{\"data\":{\"id\":5}},\"id\":\"" + Wire.ID + "\",\"jsonrpc\":\"2.0\"}");

        assertThat(wire.client.call("get.tags", Map.of(), Map.class).execute()).containsEntry("id", 5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":-32001,\"message\":\"no\",\"data\":{\"mnemonic\":\"auth_error\"}}",
                "{\"code\":-32001,\"message\":\"no\"}",
                "{\"code\":-32001}",
                "{\"code\":\"-32001\",\"message\":null,\"data\":null}",
                "{\"code\":-32001,\"message\":\"no\",\"data\":{}}",
                "{\"code\":-32001,\"message\":\"no\",\"data\":[]}",
                "{\"code\":-32001,\"message\":\"no\",\"data\":\"text\"}",
                "{\"code\":-32001,\"message\":{\"a\":1},\"data\":7}",
                "{\"code\":-32001,\"data\":{\"mnemonic\":null,\"field\":{\"a\":1},\"params\":\"x\",\"metadata\":[]}}",
                "{\"code\":-32001,\"data\":{\"metadata\":{\"limits\":\"none\"},\"params\":[],\"value\":{\"a\":[1]}}}"
            })
    void anErrorNeedsNoMoreThanACode(String error) {
        for (String id : List.of("null", "7", "\"" + Wire.ID + "\"")) {
            for (int status : List.of(200, 400, 500)) {
                wire.answers(status, "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"error\":" + error + "}");

                assertThatThrownBy(() -> wire.client.account().execute())
                        .isInstanceOfSatisfying(
                                CredentialsException.class,
                                failure -> assertThat(failure.httpStatus()).hasValue(status));
            }
        }
    }

    @Test
    void anErrorBesideAResultIsAnError() {
        wire.answers("\"result\":{\"data\":\"?\"},\"error\":{\"code\":-32602,\"message\":\"Wrong\"}");

        assertThatThrownBy(() -> wire.client.account().execute())
                .isInstanceOf(RequestRejectedException.class)
                .hasMessageContaining("Wrong");
    }

    @ParameterizedTest
    @CsvSource({
        "200, <html>Maintenance</html>, Unavailable",
        "200, '', Unavailable",
        "200, '{\"jsonrpc\":\"2.0\",\"result\":{\"da', Unavailable",
        "200, [], Unavailable",
        "502, <html>Bad Gateway</html>, Unavailable",
        "500, '', Unavailable",
        "404, <html>Not Found</html>, NotFound",
        "403, <html>Forbidden</html>, AccessDenied",
        "401, <html>Unauthorized</html>, Credentials",
        "429, <html>Slow down</html>, RateLimited",
        "302, '', RequestRejected"
    })
    void whatIsNoJsonIsJudgedByItsStatus(int status, String body, String type) {
        wire.answers(aResponse().withStatus(status).withBody(body).withHeader("Location", "/elsewhere"));

        assertThatThrownBy(() ->
                        wire.client.call("create.tags", Map.of(), Object.class).execute())
                .satisfies(failure ->
                        assertThat(failure.getClass().getSimpleName()).isEqualTo(type + "Exception"));
        assertThat(wire.sent()).isEqualTo(type.equals("RateLimited") ? 3 : 1);
    }

    @Test
    void theAccountKnowsItsZone() {
        wire.answers("\"result\":{\"data\":[{\"app_id\":4711,\"name\":\"x\",\"timezone\":\"Asia/Omsk\",\"new\":1}]}");
        assertThat(wire.client.account().execute().zone()).contains(java.time.ZoneId.of("Asia/Omsk"));

        for (String zone : List.of("null", "\"\"", "\"Mars/Olympus\"", "\"?\"")) {
            wire.answers("\"result\":{\"data\":[{\"app_id\":4711,\"timezone\":" + zone + "}]}");
            assertThat(wire.client.account().execute().zone()).isEmpty();
        }
        wire.answers("\"result\":{\"data\":[]}");
        assertThat(wire.client.account().execute().zone()).isEmpty();
    }
}

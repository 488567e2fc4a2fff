package io.svyaz.testkit.comagic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.svyaz.testkit.FakeClock;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.Wire;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataApiTest {

    private final FakeClock clock = new FakeClock(Instant.parse("2026-05-14T09:00:20Z"));
    private final FakeComagic account = FakeComagic.builder()
            .clock(clock)
            .timeZone(ZoneId.of("Asia/Yekaterinburg"))
            .credentials("robot", "pass")
            .start();
    private final Rpc rpc = new Rpc(account);

    @AfterEach
    void stop() {
        account.close();
    }

    @Test
    void loginOpensASessionForAnHour() throws IOException {
        JsonNode data = rpc.login("robot", "pass").at("/result/data");
        String token = data.get("access_token").asText();

        assertThat(data.get("expire_at").asLong()).isEqualTo(clock.instant().getEpochSecond() + 3600);
        assertThat(data.get("app_id").isIntegralNumber()).isTrue();
        assertThat(account.logins()).isEqualTo(1);
        clock.advance(Duration.ofSeconds(3599));
        assertThat(rpc.call(token, "get.account", Map.of()).has("result")).isTrue();
        clock.advance(Duration.ofSeconds(1));
        assertThat(rpc.call(token, "get.account", Map.of())
                        .at("/error/data/mnemonic")
                        .asText())
                .isEqualTo("access_token_invalid");
    }

    @Test
    void wrongPasswordIsAnAuthError() throws IOException {
        JsonNode error = rpc.login("robot", "guess").get("error");

        assertThat(error.get("code").asInt()).isEqualTo(-32001);
        assertThat(error.at("/data/mnemonic").asText()).isEqualTo("auth_error");
        assertThat(error.get("data").has("metadata")).isFalse();
        assertThat(account.logins()).isZero();
        assertThat(account.requests("login.user")).hasSize(1);
    }

    @Test
    void expiredSessionsAnswerWhatWasChosenAndKeysLiveOn() throws IOException {
        String token =
                rpc.login("robot", "pass").at("/result/data/access_token").asText();
        account.answerExpiredTokensWith(ComagicFailure.ACCESS_TOKEN_EXPIRED);

        account.expireTokens();

        assertThat(rpc.call(token, "get.account", Map.of())
                        .at("/error/data/mnemonic")
                        .asText())
                .isEqualTo("access_token_expired");
        assertThat(rpc.call("get.account", Map.of()).has("result")).isTrue();
        String fresh =
                rpc.login("robot", "pass").at("/result/data/access_token").asText();
        assertThat(rpc.call(fresh, "get.account", Map.of()).has("result")).isTrue();
    }

    @Test
    void unknownTokenIsInvalidAndNoTokenIsMissing() throws IOException {
        assertThat(rpc.call("no-such", "get.account", Map.of())
                        .at("/error/data/mnemonic")
                        .asText())
                .isEqualTo("access_token_invalid");
        JsonNode missing = rpc.send("get.account", Map.of()).get("error");
        assertThat(missing.at("/data/mnemonic").asText()).isEqualTo("required_parameter_missed");
        assertThat(missing.at("/data/field").asText()).isEqualTo("access_token");
    }

    @Test
    void logoutEndsTheSession() throws IOException {
        String token =
                rpc.login("robot", "pass").at("/result/data/access_token").asText();

        assertThat(rpc.call(token, "logout.user", Map.of()).at("/result/data")).isEqualTo(Wire.json("{}"));

        assertThat(rpc.call(token, "get.account", Map.of()).has("error")).isTrue();
    }

    @Test
    void accountTellsItsZoneAndSpellsMetaData() throws IOException {
        JsonNode result = rpc.call("get.account", Map.of()).get("result");

        assertThat(result.at("/data/0/timezone").asText()).isEqualTo("Asia/Yekaterinburg");
        assertThat(result.at("/meta_data/total_items").asInt()).isEqualTo(1);
        assertThat(result.has("metadata")).isFalse();
    }

    @Test
    void numericIdComesBackAsANumber() throws IOException {
        JsonNode answer =
                rpc.raw("{\"jsonrpc\":\"2.0\",\"id\":17,\"method\":\"get.account\",\"params\":{\"access_token\":\""
                        + Rpc.KEY + "\"}}");

        assertThat(answer.get("id")).isEqualTo(Wire.json("17"));
        assertThat(rpc.call("get.account", Map.of()).get("id")).isEqualTo(Wire.json("\"q1\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{not json; -32700; parse_error",
                "[]; -32099; batch_opreations_not_supported",
                "{\"jsonrpc\":\"2.0\",\"method\":\"get.account\",\"params\":{}}; -32099; notifications_not_supported",
                "{\"jsonrpc\":\"1.0\",\"id\":1,\"method\":\"get.account\",\"params\":{}}; -32600; invalid_request",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"get.account\"}; -32600; invalid_request",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"params\":{}}; -32600; invalid_request",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"no.such\",\"params\":{}}; -32601; method_not_found",
            })
    void badRequestsAreNamed(String body, int code, String mnemonic) throws IOException {
        JsonNode error = rpc.raw(body).get("error");

        assertThat(error.get("code").asInt()).isEqualTo(code);
        assertThat(error.at("/data/mnemonic").asText()).isEqualTo(mnemonic);
        assertThat(error.get("data").has("metadata")).isFalse();
    }

    @Test
    void requestThatCannotBeParsedHasNoId() throws IOException {
        assertThat(rpc.raw("{").get("id").isNull()).isTrue();
    }

    @Test
    void onlyPostToTheBareUrlIsServed() throws IOException {
        assertThat(Wire.get(account.dataApiUrl()).statusCode()).isEqualTo(405);
        assertThat(Wire.postJson(account.dataApiUrl().resolve("/v2.0/get.account"), "{}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Wire.send(HttpRequest.newBuilder(account.dataApiUrl())
                                .POST(HttpRequest.BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)))))
                        .statusCode())
                .isEqualTo(411);
    }

    @Test
    void refusedAddressStopsEvenTheLogin() throws IOException {
        account.refuseAddress(true);

        JsonNode error = rpc.login("robot", "pass").get("error");

        assertThat(error.get("code").asInt()).isEqualTo(-32003);
        assertThat(error.at("/data/mnemonic").asText()).isEqualTo("ip_not_whitelisted");
        assertThat(error.at("/data/params/ip").asText()).isEqualTo("127.0.0.1");
        account.refuseAddress(false);
        assertThat(rpc.login("robot", "pass").has("result")).isTrue();
    }

    @Test
    void failNextAnswersAnErrorOnce() throws IOException {
        account.failNext(1, ComagicFailure.INTERNAL_ERROR);
        account.failNext(1, "getobj.visitor", ComagicFailure.FORBIDDEN);

        assertThat(rpc.mnemonic("get.account", Map.of())).isEqualTo("internal_error");
        assertThat(rpc.mnemonic("get.account", Map.of())).isEmpty();
        assertThat(rpc.mnemonic("getobj.visitor", Map.of("id", 1))).isEqualTo("forbidden");
        assertThat(rpc.mnemonic("getobj.visitor", Map.of("id", 1))).isEqualTo("entity_not_found");
    }

    @Test
    void transportFaultsApply() throws IOException {
        account.faults().next(1, "get.account", Fault.badGateway());

        assertThat(rpc.mnemonic("getobj.visitor", Map.of("id", 1))).isEqualTo("entity_not_found");
        assertThat(Wire.postJson(account.dataApiUrl(), "{\"method\":\"get.account\"}")
                        .statusCode())
                .isEqualTo(502);
    }

    @Test
    void pointsOfAMinuteRunOutAndComeBack() throws IOException {
        account.limit(2, 100);
        rpc.mnemonic("getobj.visitor", Map.of("id", 1)); // fails and therefore costs nothing
        rpc.call("get.account", Map.of());
        JsonNode limits = rpc.call("get.account", Map.of()).at("/result/meta_data/limits");

        JsonNode error = rpc.call("get.account", Map.of()).get("error");

        assertThat(limits.get("minute_remaining").asInt()).isZero();
        assertThat(limits.get("minute_reset").asInt()).isEqualTo(40);
        assertThat(limits.get("day_remaining").asInt()).isEqualTo(98);
        assertThat(limits.get("day_reset").asInt()).isEqualTo(10 * 3600 - 20);
        assertThat(error.get("code").asInt()).isEqualTo(-32029);
        assertThat(error.at("/data/params/limit_type").asText()).isEqualTo("minute");
        assertThat(error.at("/data/params/limit_max_value").asInt()).isEqualTo(2);
        assertThat(error.at("/data/metadata/limits/minute_reset").asInt()).isEqualTo(40);
        clock.advance(Duration.ofSeconds(39));
        assertThat(rpc.mnemonic("get.account", Map.of())).isEqualTo("limit_exceeded");
        clock.advance(Duration.ofSeconds(1));
        assertThat(rpc.mnemonic("get.account", Map.of())).isEmpty();
    }

    @Test
    void pointsOfADayRunOut() throws IOException {
        account.limit(100, 1);
        rpc.call("get.account", Map.of());

        assertThat(rpc.call("get.account", Map.of())
                        .at("/error/data/params/limit_type")
                        .asText())
                .isEqualTo("day");
        clock.advance(Duration.ofDays(1));
        assertThat(rpc.mnemonic("get.account", Map.of())).isEmpty();
    }

    @Test
    void bareShapePutsThePayloadIntoResult() throws IOException {
        account.addVisitor(10_640_054_999L, "Анна", List.of("79161234567"), List.of("a@b.example"));
        account.shape(ResultShape.BARE);

        JsonNode result =
                rpc.call("getobj.visitor", Map.of("id", 10_640_054_999L)).get("result");

        assertThat(result.get("name").asText()).isEqualTo("Анна");
        assertThat(result.has("data")).isFalse();
    }

    @Test
    void visitorIsFoundByNumericId() throws IOException {
        account.addVisitor(10_640_054_999L, "Анна", List.of("79161234567"), List.of("a@b.example"));

        JsonNode data =
                rpc.call("getobj.visitor", Map.of("id", 10_640_054_999L)).at("/result/data");

        assertThat(data.at("/phone_numbers/0").asText()).isEqualTo("79161234567");
        assertThat(data.at("/emails/0").asText()).isEqualTo("a@b.example");
        assertThat(data.get("properties")).isEqualTo(Wire.json("[]"));
        assertThat(rpc.mnemonic("getobj.visitor", Map.of("id", "10640054999"))).isEqualTo("data_type_error");
        assertThat(rpc.mnemonic("getobj.visitor", Map.of("id", 1, "x", 1))).isEqualTo("unexpected_parameters");
        assertThat(rpc.mnemonic("getobj.visitor", Map.of())).isEqualTo("required_parameter_missed");
    }
}

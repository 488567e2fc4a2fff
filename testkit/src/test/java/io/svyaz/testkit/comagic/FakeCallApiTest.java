package io.svyaz.testkit.comagic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.Wire;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FakeCallApiTest {
    private final FakeComagic account = FakeComagic.builder()
            .clock(Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC))
            .start();
    private final FakeCallApi calls = account.callApi();

    @AfterEach
    void stop() {
        account.close();
    }

    private JsonNode send(String method, Map<String, ?> params) throws IOException {
        String body = Wire.json(Map.of("jsonrpc", "2.0", "id", "q1", "method", method, "params", params));
        return Wire.json(
                Wire.post(calls.url(), "application/json; charset=UTF-8", body).body());
    }

    private JsonNode call(String method, Map<String, ?> params) throws IOException {
        account.addApiKey(Rpc.KEY);
        var all = new LinkedHashMap<String, Object>(params);
        all.put("access_token", Rpc.KEY);
        return send(method, all);
    }

    private String mnemonic(String method, Map<String, ?> params) throws IOException {
        return call(method, params).at("/error/data/mnemonic").asText();
    }

    private static Map<String, Object> order(String name, Object value) {
        Map<String, Object> order = new LinkedHashMap<>(Map.of(
                "virtual_phone_number", "74990000000",
                "contact", "79260000000",
                "first_call", "employee",
                "external_id", "order-17",
                "employee", Map.of("id", 25)));
        order.put(name, value);
        return order;
    }

    private long started() throws IOException {
        return call("start.employee_call", order("direction", "out"))
                .at("/result/data/call_session_id")
                .asLong();
    }

    @Test
    void aStartRingsAndTheCallGoesOnUntilItIsFinished() throws IOException {
        long id = started();

        assertThat(calls.rings()).containsExactly(new Ring("start.employee_call", id, "79260000000", "order-17"));
        JsonNode row = call("list.calls", Map.of("direction", "out")).at("/result/data/0");
        assertThat(row.get("call_session_id").asLong()).isEqualTo(id);
        assertThat(row.get("legs")).hasSize(2);
        assertThat(call("list.calls", Map.of("direction", "in")).at("/result/data"))
                .isEmpty();

        calls.finish(id, Map.of("talk_duration", 42));

        assertThat(call("list.calls", Map.of()).at("/result/data")).isEmpty();
        JsonNode reported = new Rpc(account)
                .call(
                        "get.calls_report",
                        Map.of(
                                "date_from",
                                "2026-03-02 00:00:00",
                                "date_till",
                                "2026-03-02 23:59:59",
                                "filter",
                                Map.of("field", "call_api_external_id", "operator", "=", "value", "order-17")));
        assertThat(reported.at("/result/data")).hasSize(1);
        assertThat(reported.at("/result/data/0/id").asLong()).isEqualTo(id);
        assertThat(reported.at("/result/data/0/talk_duration").asInt()).isEqualTo(42);
    }

    @Test
    void aLostAnswerRingsAllTheSame() {
        calls.faults().next(1, "start.employee_call", Fault.resetAfterExecuting());

        assertThatThrownBy(this::started).isInstanceOf(IOException.class);
        assertThat(calls.rings()).hasSize(1);
    }

    @Test
    void aRefusalRingsNobody() throws IOException {
        assertThat(mnemonic("start.employee_call", order("contact", "74990000000")))
                .isEqualTo("own_virtual_phone_number_not_allowed");
        assertThat(mnemonic("start.employee_call", order("first_call", "operator")))
                .isEqualTo("invalid_parameter_value");
        assertThat(mnemonic("start.employee_call", order("employee", Map.of()))).isEqualTo("required_parameter_missed");
        assertThat(mnemonic("start.employee_call", order("early_switching", true)))
                .isEqualTo("invalid_parameters_combination");
        assertThat(mnemonic("start.employee_call", order("scenario_id", 1))).isEqualTo("unexpected_parameters");
        account.addEmployee(26, "a@example.com", "op", "79260000026");
        assertThat(mnemonic("start.employee_call", order("direction", "in"))).isEqualTo("employee_not_found");
        calls.failNext(1, "start.employee_call", ComagicFailure.FORBIDDEN);
        assertThat(mnemonic("start.employee_call", order("direction", "in"))).isEqualTo("forbidden");
        assertThat(mnemonic("start.nothing_call", Map.of())).isEqualTo("method_not_found");

        assertThat(calls.rings()).isEmpty();
    }

    @Test
    void itsSessionsAreNotThoseOfTheOtherHost() throws IOException {
        JsonNode session = send("login.user", Map.of("login", "integration", "password", "secret"));
        String token = session.at("/result/data/access_token").asText();

        assertThat(send("list.calls", Map.of("access_token", token))
                        .at("/result/data")
                        .isArray())
                .isTrue();
        assertThat(new Rpc(account)
                        .call(token, "get.account", Map.of())
                        .at("/error/data/mnemonic")
                        .asText())
                .isEqualTo("access_token_invalid");
        assertThat(calls.logins()).isEqualTo(1);
        assertThat(account.logins()).isZero();

        calls.expireTokens();
        assertThat(send("list.calls", Map.of("access_token", token))
                        .at("/error/data/mnemonic")
                        .asText())
                .isEqualTo("access_token_invalid");
    }

    @Test
    void pointsAreItsOwn() throws IOException {
        calls.limit(1, 10);
        started();

        assertThat(mnemonic("start.employee_call", order("direction", "out"))).isEqualTo("limit_exceeded");
        assertThat(calls.rings()).hasSize(1);
        assertThat(new Rpc(account).call("get.account", Map.of()).at("/error").isMissingNode())
                .isTrue();
    }

    @Test
    void steeringOutOfOrderIsRefused() throws IOException {
        Map<String, Object> session = Map.of("call_session_id", started());

        assertThat(mnemonic("unhold.call", session)).isEqualTo("invalid_state");
        assertThat(mnemonic("transfer.talk", session)).isEqualTo("invalid_state");
        assertThat(mnemonic("hold.call", session)).isEqualTo("required_parameter_missed");
        assertThat(mnemonic("release.call", Map.of("call_session_id", 1))).isEqualTo("call_session_not_found");
        assertThat(call("release.call", session).at("/result/data/success").asText())
                .isEqualTo("true");
        assertThat(mnemonic("release.call", session)).isEqualTo("call_session_not_found");
    }

    @Test
    void employeesAreFilteredByLogin() throws IOException {
        account.addEmployee(26, "a@example.com", "op26", "79260000026");
        account.addEmployee(27, "b@example.com", "op27", "79260000027");
        Rpc data = new Rpc(account);

        JsonNode found = data.call(
                "get.employees", Map.of("filter", Map.of("field", "login", "operator", "=", "value", "b@example.com")));

        assertThat(found.at("/result/data")).hasSize(1);
        assertThat(found.at("/result/data/0/id").asLong()).isEqualTo(27);
        assertThat(data.call("get.employees", Map.of()).at("/result/data")).hasSize(2);
        assertThat(data.mnemonic("get.employees", Map.of("filter", Map.of("field", "operator"))))
                .isEqualTo("filter_prohibited");
    }

    @Test
    void theArticlesCallRingsOnceItIsSwitchedOn() throws IOException {
        Map<String, Object> wish = Map.of(
                "virtual_phone_number", "74990000000", "operator_login", "op26", "destination_number", "79260000000");
        Rpc data = new Rpc(account);
        assertThat(data.mnemonic("calls.make_call", wish)).isEqualTo("method_not_found");

        account.supportArticleMethods(true);
        long id = data.call("calls.make_call", wish)
                .at("/result/data/call_session_id")
                .asLong();

        assertThat(calls.rings()).isEqualTo(List.of(new Ring("calls.make_call", id, "79260000000", "")));
        account.supportArticleMethods(false);
        assertThat(data.mnemonic("calls.make_call", wish)).isEqualTo("method_not_found");
    }
}

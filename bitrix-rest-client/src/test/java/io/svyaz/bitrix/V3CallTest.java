package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.svyaz.bitrix.v3.V3Aggregation;
import io.svyaz.bitrix.v3.V3Answer;
import io.svyaz.bitrix.v3.V3Call;
import io.svyaz.bitrix.v3.V3Filter;
import io.svyaz.core.Idempotency;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.error.UnexpectedAnswerException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class V3CallTest {
    private static final Map<String, Object> FIELDS = Map.of("fields", Map.of("title", "A"));

    private final Wire wire = new Wire();

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void goesToTheOtherAddressOfTheSameWebhook() throws Exception {
        wire.answers(200, "{\"result\":{\"item\":{\"id\":42}}}");
        Map<String, Object> parameters = new HashMap<>(Map.of("id", 42));
        parameters.put("note", null);

        Map<?, ?> task =
                wire.client.v3().item("tasks.task.get", parameters, Map.class).execute();

        LoggedRequest request = wire.requests().get(0);
        assertThat(request.getMethod()).isEqualTo(RequestMethod.POST);
        assertThat(request.getUrl()).isEqualTo("/rest/api/1/" + Hub.SECRET + "/tasks.task.get");
        assertThat(request.getHeader("Content-Type")).isEqualTo("application/json; charset=UTF-8");
        assertThat(request.containsHeader("Idempotency-Key")).isFalse();
        JsonNode body = io.svyaz.core.internal.json.Json.mapper().readTree(request.getBody());
        assertThat(body.path("id").asInt()).isEqualTo(42);
        assertThat(body.has("note")).isTrue();
        assertThat(task.get("id")).isEqualTo(42);
    }

    @Test
    void anAddressOfRestV3IsAWebhookToo() {
        BitrixClient pasted = Hub.builder(
                        "https://portal.example/rest/api/1/" + Hub.SECRET + "/tasks.task.get", wire.clock)
                .build();

        assertThat(pasted).hasToString("BitrixClient(https://portal.example/rest/1/***/)");
    }

    @ParameterizedTest
    @CsvSource({
        "tasks.task.get, READ",
        "tasks.task.list, READ",
        "tasks.task.field.list, READ",
        "main.eventlog.tail, READ",
        "some.entity.aggregate, READ",
        "humanresources.employee.count, READ",
        "humanresources.employee.subordinates, READ",
        "mail.recipient.listcontacts, READ",
        "rest.scope.list, READ",
        "documentation, READ",
        "tasks.task.add, IDEMPOTENT",
        "tasks.task.update, IDEMPOTENT",
        "tasks.task.delete, IDEMPOTENT",
        "mail.message.send, IDEMPOTENT",
        "note.collection.archive, IDEMPOTENT",
        "humanresources.node.member.set, IDEMPOTENT",
    })
    void whatDoesNotReadCarriesAKey(String method, Idempotency idempotency) {
        wire.answers(200, "{\"result\":{}}");
        V3Call<Map<?, ?>> call =
                wire.client.v3().call(method, Map.of(), Map.class).map(map -> map);

        call.execute();

        assertThat(call.idempotency()).isEqualTo(idempotency);
        assertThat(call.operation()).isEqualTo("bitrix.v3." + method);
        assertThat(wire.requests().get(0).containsHeader("Idempotency-Key")).isEqualTo(idempotency != Idempotency.READ);
    }

    @Test
    void everyAttemptSendsTheSameKeyAndEveryExecuteANewOne() {
        wire.answers(502, "");
        V3Call<Long> add = wire.client.v3().id("tasks.task.add", FIELDS);

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(add::execute).isInstanceOf(UnavailableException.class);
        }

        var keys = wire.requests().stream()
                .map(request -> request.getHeader("Idempotency-Key"))
                .toList();
        assertThat(keys).hasSize(6).doesNotContainNull();
        assertThat(keys.stream().distinct()).hasSize(2);
        assertThat(keys.stream().filter(keys.get(0)::equals)).hasSize(3);
    }

    @Test
    void theCallersKeyIsSentAsItIs() {
        wire.answers(200, "{\"result\":{\"id\":\"7\"}}");
        String key = "order 15 ~!\"#/" + "x".repeat(241);
        V3Call<Long> add = wire.client.v3().id("tasks.task.add", FIELDS).idempotencyKey(key);

        assertThat(add.execute()).isEqualTo(7);
        assertThat(add.with(call -> call.correlationId("c")).execute()).isEqualTo(7);

        assertThat(wire.requests()).hasSize(2).allMatch(request -> key.equals(request.getHeader("Idempotency-Key")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "a\r\nX: y", "ключ", "a\u0000", "a\u007f"})
    void aKeyThatThePortalWouldNotTakeIsRefused(String key) {
        V3Call<Long> add = wire.client.v3().id("tasks.task.add", FIELDS);

        assertThatThrownBy(() -> add.idempotencyKey(key)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> add.idempotencyKey("k".repeat(256))).isInstanceOf(IllegalArgumentException.class);
        assertThat(add.idempotencyKey("k".repeat(255))).isNotNull();
    }

    @Test
    void theCallerSeesThatThePortalOnlyRepeatedItself() {
        wire.answers(WireMock.okJson("{\"result\":{\"item\":{\"id\":7}}}").withHeader("idempotent-replayed", "true"));

        V3Answer<Long> answer = wire.client
                .v3()
                .id("tasks.task.add", FIELDS)
                .idempotencyKey("order-15")
                .answer()
                .with(call -> call.correlationId("c"))
                .execute();

        assertThat(answer.value()).isEqualTo(7);
        assertThat(answer.replayed()).isTrue();
        assertThat(answer.idempotencyKey()).contains("order-15");

        wire.answers(200, "{\"result\":{\"item\":{\"id\":8}}}");
        V3Answer<Long> first =
                wire.client.v3().id("tasks.task.add", FIELDS).answer().execute();
        assertThat(first.replayed()).isFalse();
        assertThat(first.idempotencyKey()).contains(wire.requests().get(0).getHeader("Idempotency-Key"));
    }

    @Test
    void aCallThatTheCallerKnowsToReadCarriesNoKey() {
        wire.answers(200, "{\"result\":{\"result\":true}}");

        boolean done = wire.client
                .v3()
                .flag("note.document.render", Map.of())
                .with(call -> call.idempotency(Idempotency.READ))
                .execute();

        assertThat(done).isTrue();
        assertThat(wire.requests().get(0).containsHeader("Idempotency-Key")).isFalse();
    }

    @Test
    void aCallThatMustGoOnceGoesOnceDespiteItsKey() {
        wire.answers(502, "");

        assertThatThrownBy(() -> wire.client
                        .v3()
                        .id("tasks.task.add", FIELDS)
                        .with(call -> call.idempotency(Idempotency.ONCE))
                        .execute())
                .isInstanceOf(UnavailableException.class);

        assertThat(wire.sent()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'id':5}|5",
                "{'id':'5'}|5",
                "{'item':{'id':5,'title':'A'}}|5",
                "{'item':{'id':'5'}}|5",
                "{'result':5}|5",
                "{'item':5}|5",
                "5|5",
                "{'item':{'title':'A'}}|",
                "{'id':''}|",
                "{'result':true}|",
                "[]|"
            })
    void theIdOfWhatWasCreatedIsFoundWhereverItStands(String result, Long id) {
        wire.answers(200, "{\"result\":" + result.replace('\'', '"') + "}");
        V3Call<Long> add = wire.client.v3().id("note.collection.add", FIELDS);

        if (id == null) {
            assertThatThrownBy(add::execute)
                    .isInstanceOf(UnexpectedAnswerException.class)
                    .hasMessageContaining("carried the call out");
        } else {
            assertThat(add.execute()).isEqualTo(id);
        }
    }

    @Test
    void yesAndNoStandInsideOrAlone() {
        for (String yes : new String[] {"{\"result\":true}", "true"}) {
            wire.answers(200, "{\"result\":" + yes + "}");
            assertThat(wire.client
                            .v3()
                            .flag("tasks.task.delete", Map.of("id", 1))
                            .execute())
                    .isTrue();
        }
        wire.answers(200, "{\"result\":{\"result\":false}}");
        assertThat(wire.client.v3().flag("tasks.task.delete", Map.of("id", 1)).execute())
                .isFalse();
    }

    @Test
    void sumsAreReadWithoutLoss() throws Exception {
        wire.answers(
                200,
                "{\"result\":{\"result\":{\"count\":{\"id\":\"18\"},\"sum\":{\"amount\":\"12345678901234567.8900\"},"
                        + "\"avg\":{\"amount\":null},\"max\":{\"day\":\"2026-03-01\"}}}}");
        V3Aggregation wanted = V3Aggregation.create()
                .count("id")
                .sum("amount")
                .sum("tax")
                .avg("amount")
                .max("day")
                .where(V3Filter.eq("status", "NEW"));

        var sums = wire.client.v3().aggregate("some.entity.aggregate", wanted).execute();

        assertThat(sums.number("count", "id")).contains(new BigDecimal("18"));
        assertThat(sums.number("sum", "amount")).contains(new BigDecimal("12345678901234567.8900"));
        assertThat(sums.number("avg", "amount")).isEmpty();
        assertThat(sums.number("min", "amount")).isEmpty();
        assertThat(sums.text("max", "day")).contains("2026-03-01");
        assertThat(io.svyaz.core.internal.json.Json.mapper()
                        .readTree(wire.requests().get(0).getBody())
                        .toString())
                .isEqualTo("{\"select\":{\"count\":[\"id\"],\"sum\":[\"amount\",\"tax\"],\"avg\":[\"amount\"],"
                        + "\"max\":[\"day\"]},\"filter\":[[\"status\",\"=\",\"NEW\"]]}");
        assertThatThrownBy(() -> wire.client.v3().aggregate("some.entity.aggregate", V3Aggregation.create()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theDescriptionOfTheApiHasNoEnvelope() {
        wire.answers(200, "{\"openapi\":\"3.0.0\",\"paths\":{\"/tasks.task.get\":{}}}");
        assertThat(wire.client.v3().openApi().execute()).containsEntry("openapi", "3.0.0");

        wire.answers(200, "{\"result\":{\"openapi\":\"3.0.0\"}}");
        assertThat(wire.client.v3().openApi().execute()).containsEntry("openapi", "3.0.0");

        wire.answers(
                404, "{\"error\":{\"code\":\"BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION\",\"message\":\"no\"}}");
        assertThatThrownBy(() -> wire.client.v3().openApi().execute()).isInstanceOf(RequestRejectedException.class);
    }

    @Test
    void aBatchIsNoMethodToCall() {
        assertThatThrownBy(() -> wire.client.v3().call("batch", Map.of(), Map.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("batch()");
        assertThatThrownBy(() -> wire.client.v3().call("../../2/x/tasks.task.get", Map.of(), Map.class))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

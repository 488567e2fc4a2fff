package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.svyaz.bitrix.v3.BatchAbortedException;
import io.svyaz.bitrix.v3.BitrixV3;
import io.svyaz.bitrix.v3.EventLogEntry;
import io.svyaz.bitrix.v3.V3Batch;
import io.svyaz.bitrix.v3.V3Filter;
import io.svyaz.bitrix.v3.V3Pending;
import io.svyaz.bitrix.v3.V3Ref;
import io.svyaz.bitrix.v3.V3Results;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import io.svyaz.core.error.AccessDeniedException;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.CredentialsException;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.NotFoundException;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.error.UnexpectedAnswerException;
import io.svyaz.core.internal.json.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class V3BatchTest {
    private static final String NOT_FOUND =
            "{\"error\":{\"code\":\"BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION\",\"message\":\"no such task\"}}";

    private final Wire wire = new Wire();
    private final BitrixV3 v3 = wire.client.v3();
    private final V3Batch batch = v3.batch();

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void isABareListAndHandsValuesOn() throws Exception {
        V3Pending<Map<?, ?>> first = batch.add(
                "first_task",
                v3.item("tasks.task.get", Map.of("id", 101), Map.class).map(map -> map));
        V3Pending<EventLogEntry> second = batch.add(v3.eventLog().get(5));
        V3Pending<Boolean> third = batch.add(v3.flag("tasks.task.update", Map.of("id", first.ref("id"))));
        V3Pending<List<Map>> list = batch.add(
                "list",
                v3.items(
                        "tasks.task.list",
                        Map.of("filter", List.of(List.of("id", "in", List.of(first.ref("id"), second.ref("userId"))))),
                        Map.class));
        V3Pending<Long> added = batch.add(
                v3.id("tasks.task.add", Map.of("ids", list.refArray("id"), "x", new Object[] {list.ref("a.b")})));
        wire.answers(200, """
                {"result": [{"item": {"id": 101}}, {"item": {"id": 5, "userId": 7}}, {"result": true},
                            {"items": [{"id": 1}, {"id": 2}]}, {"item": {"id": 9}}], "time": {"operating": 0}}""");

        V3Results results = batch.execute();

        assertThat(results.of(first).get("id")).isEqualTo(101);
        assertThat(results.of(second).userId()).contains(7L);
        assertThat(results.of(third)).isTrue();
        assertThat(results.of(list)).hasSize(2);
        assertThat(results.of(added)).isEqualTo(9);
        assertThat(results.size()).isEqualTo(5);
        assertThat(wire.requests().get(0).getUrl()).endsWith("/rest/api/1/" + Hub.SECRET + "/batch");
        assertThat(wire.requests().get(0).containsHeader("Idempotency-Key")).isFalse();
        assertThat(Json.mapper().readTree(wire.requests().get(0).getBody()))
                .isEqualTo(Json.mapper().readTree("""
                [{"method": "tasks.task.get", "query": {"id": 101}, "as": "first_task"},
                 {"method": "main.eventlog.get", "query": {"id": 5}},
                 {"method": "tasks.task.update", "query": {"id": {"$ref": "first_task.id"}}},
                 {"method": "tasks.task.list", "as": "list",
                  "query": {"filter": [["id", "in", [{"$ref": "first_task.id"}, {"$ref": "1.userId"}]]]}},
                 {"method": "tasks.task.add",
                  "query": {"ids": {"$refArray": "list.id"}, "x": [{"$ref": "list.a.b"}]}}]"""));
    }

    @Test
    void aReferenceIsOnlyTakenByItsOwnBatch() {
        V3Ref foreign = v3.batch().add(v3.eventLog().get(1)).ref("id");

        for (Object value : new Object[] {foreign, List.of(foreign), Map.of("deep", List.of(Map.of("er", foreign)))}) {
            assertThatThrownBy(() -> batch.add(v3.flag("tasks.task.update", Map.of("id", value))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("not to an earlier command of this batch")
                    .hasMessageContaining("$ref 0.id");
        }
        assertThatThrownBy(batch::call).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aReferenceOutsideOfABatchIsRefusedBeforeAnythingIsSent() {
        V3Ref ref = batch.add(v3.eventLog().get(1)).ref("id");

        assertThatThrownBy(() -> v3.flag("tasks.task.update", Map.of("id", ref)).execute())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("only within its batch");
        assertThatThrownBy(() -> v3.eventLog()
                        .list(query -> query.where(V3Filter.in("id", ref)))
                        .firstPage())
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(wire.sent()).isZero();
    }

    @Test
    void whatABatchCannotCarryIsRefusedAtOnce() {
        batch.add("one", v3.eventLog().get(1));

        assertThatThrownBy(() -> batch.add("one", v3.eventLog().get(2))).isInstanceOf(IllegalArgumentException.class);
        for (String name : List.of("", "1", "a.b", "a b", "имя", "x".repeat(65))) {
            assertThatThrownBy(() -> batch.add(name, v3.eventLog().get(2)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> batch.add(v3.id("tasks.task.add", Map.of()).idempotencyKey("k")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("idempotency keys");
        V3Pending<EventLogEntry> two = batch.add(v3.eventLog().get(2));
        for (String path : List.of("", ".", "a.", ".a", "a..b", "a b", "$ref")) {
            assertThatThrownBy(() -> two.ref(path)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> two.refArray(path)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void commandsAddedLaterAreNotInWhatWasMadeBefore() {
        V3Pending<EventLogEntry> one = batch.add(v3.eventLog().get(1));
        Call<V3Results> call = batch.call();
        V3Pending<EventLogEntry> two = batch.add(v3.eventLog().get(2));
        wire.answers(200, "{\"result\":[{\"item\":{\"id\":1}}]}");

        V3Results results = call.execute();

        assertThat(results.of(one).id()).isEqualTo(1);
        assertThatThrownBy(() -> results.of(two)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> results.of(v3.batch().add(v3.eventLog().get(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsAreRepeatedAndWritesAreNot() {
        batch.add(v3.eventLog().get(1));
        assertThat(batch.call().idempotency()).isEqualTo(Idempotency.READ);
        wire.answers(502, "");
        assertThatThrownBy(batch::execute).isInstanceOf(UnavailableException.class);
        assertThat(wire.sent()).isEqualTo(3);

        batch.add(v3.flag("tasks.task.delete", Map.of("id", 1)));
        assertThat(batch.call().idempotency()).isEqualTo(Idempotency.ONCE);
        wire.answers(502, "");
        assertThatThrownBy(batch::execute).isInstanceOf(UnavailableException.class);
        assertThat(wire.sent()).isEqualTo(1);
    }

    @Test
    void afterAWriteNobodyKnowsHowFarAFailedBatchCame() {
        batch.add(v3.id("tasks.task.add", Map.of()));
        batch.add(v3.eventLog().get(1));
        wire.answers(400, NOT_FOUND);

        BatchAbortedException failure = catchThrowableOfType(BatchAbortedException.class, batch::execute);

        assertThat(failure.execution()).isEqualTo(Execution.UNKNOWN);
        assertThat(failure.vendorCode()).contains("BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION");
        assertThat(failure.httpStatus()).hasValue(400);
        assertThat(failure.reason()).isInstanceOf(NotFoundException.class);
        assertThat(failure)
                .hasMessageStartingWith("bitrix.v3.batch: ")
                .hasMessageContaining("may have been carried out")
                .hasMessageContaining("no such task");
    }

    /** A refused call may go again, but a batch of which one command was refused may have written before. */
    @Test
    void aLimitThatACommandMetDoesNotRepeatTheWritesBeforeIt() {
        batch.add(v3.id("tasks.task.add", Map.of()));
        batch.add(v3.id("tasks.task.add", Map.of()));
        wire.answers(
                429, "{\"error\":{\"code\":\"BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION\",\"message\":\"wait\"}}");

        BatchAbortedException failure = catchThrowableOfType(BatchAbortedException.class, batch::execute);

        assertThat(wire.sent()).isEqualTo(1);
        assertThat(failure.reason()).isInstanceOf(RateLimitedException.class);
    }

    @Test
    void whereNothingCanHaveBeenWrittenTheFailureIsPlain() {
        batch.add(v3.eventLog().get(1));
        batch.add(v3.flag("tasks.task.delete", Map.of("id", 1)));
        wire.answers(400, NOT_FOUND);

        NotFoundException failure = catchThrowableOfType(NotFoundException.class, batch::execute);

        assertThat(failure.execution()).isEqualTo(Execution.REFUSED);
    }

    @Test
    void whatIsSaidBeforeTheFirstCommandIsPlainToo() {
        batch.add(v3.id("tasks.task.add", Map.of()));
        batch.add(v3.id("tasks.task.add", Map.of()));

        for (var said : Map.of(
                        "{\"error\":\"expired_token\",\"error_description\":\"\"}",
                        CredentialsException.class,
                        "{\"error\":\"QUERY_LIMIT_EXCEEDED\",\"error_description\":\"\"}",
                        RateLimitedException.class,
                        "{\"error\":\"OVERLOAD_LIMIT\",\"error_description\":\"\"}",
                        AccessDeniedException.class)
                .entrySet()) {
            wire.answers(said.getValue() == CredentialsException.class ? 401 : 503, said.getKey());

            ApiException failure = catchThrowableOfType(ApiException.class, batch::execute);

            assertThat(failure).isInstanceOf(said.getValue());
            assertThat(failure.execution()).isEqualTo(Execution.REFUSED);
        }
    }

    @Test
    void whatAProxySaysIsNoWordOfACommand() {
        batch.add(v3.id("tasks.task.add", Map.of()));
        batch.add(v3.id("tasks.task.add", Map.of()));
        wire.answers(404, "<html>no such page</html>");

        assertThat(catchThrowableOfType(NotFoundException.class, batch::execute).execution())
                .isEqualTo(Execution.REFUSED);

        wire.answers(502, "<html>bad gateway</html>");
        assertThat(catchThrowableOfType(UnavailableException.class, batch::execute)
                        .execution())
                .isEqualTo(Execution.UNKNOWN);
        assertThat(wire.sent()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"item\":{\"id\":1}}]",
                "[{\"item\":{\"id\":1}},{\"item\":{\"id\":2}},{\"item\":{\"id\":3}}]",
                "[{\"item\":{\"id\":1}},null]",
                "[{\"item\":{\"id\":1}},{\"items\":[]}]",
                "{\"0\":{\"item\":{\"id\":1}}}",
                "true"
            })
    void resultsThatDoNotFitTheCommandsAreNoResults(String result) {
        batch.add(v3.eventLog().get(1));
        batch.add(v3.eventLog().get(2));
        wire.answers(200, "{\"result\":" + result + "}");

        UnexpectedAnswerException failure = catchThrowableOfType(UnexpectedAnswerException.class, batch::execute);

        assertThat(failure.execution()).isEqualTo(Execution.EXECUTED);
    }
}

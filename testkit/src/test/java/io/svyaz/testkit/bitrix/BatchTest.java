package io.svyaz.testkit.bitrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.svyaz.testkit.Wire;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BatchTest {

    private final FakeBitrix24 portal = FakeBitrix24.start();
    private final Caller caller = new Caller(portal);

    @AfterEach
    void stop() {
        portal.close();
    }

    private JsonNode batch(int halt, String... keysAndCommands) throws IOException {
        var commands = new LinkedHashMap<String, String>();
        for (int i = 0; i < keysAndCommands.length; i += 2) {
            commands.put(keysAndCommands[i], keysAndCommands[i + 1]);
        }
        return caller.result("batch", Map.of("halt", halt, "cmd", commands));
    }

    @Test
    void namedCommandsAnswerUnderTheirNames() throws IOException {
        JsonNode answer = batch(0, "add", "crm.lead.add?fields[TITLE]=A%26B", "all", "crm.lead.list?select[]=TITLE");

        assertThat(answer.at("/result/add").asInt()).isEqualTo(1);
        assertThat(answer.at("/result/all/0/TITLE").asText()).isEqualTo("A&B");
        assertThat(answer.get("result_error")).isEqualTo(Wire.json("[]"));
        assertThat(answer.get("result_total")).isEqualTo(Wire.json("{\"all\":1}"));
        assertThat(answer.get("result_next")).isEqualTo(Wire.json("[]"));
        assertThat(answer.at("/result_time/add").has("operating")).isTrue();
    }

    @Test
    void listOfCommandsAnswersWithArraysUntilOneFails() throws IOException {
        JsonNode good = caller.result("batch", Map.of("cmd", List.of("profile", "scope")));
        JsonNode gap = caller.result("batch", Map.of("cmd", List.of("profile", "crm.lead.get?id=9", "scope")));

        assertThat(good.get("result").isArray()).isTrue();
        assertThat(gap.get("result").isObject()).isTrue();
        assertThat(gap.get("result").fieldNames()).toIterable().containsExactly("0", "2");
        assertThat(gap.at("/result_error/1/error").asText()).isEmpty();
        assertThat(gap.at("/result_error/1/error_description").asText()).isEqualTo("Not found");
    }

    @Test
    void haltLeavesTheRestWithoutResultAndError() throws IOException {
        JsonNode answer = batch(1, "bad", "no.such", "late", "crm.lead.add?fields[TITLE]=x");

        assertThat(answer.get("result")).isEqualTo(Wire.json("[]"));
        assertThat(answer.get("result_error").fieldNames()).toIterable().containsExactly("bad");
        assertThat(portal.leads()).isEmpty();
    }

    @Test
    void withoutHaltTheRestIsExecuted() throws IOException {
        JsonNode answer = batch(0, "bad", "no.such", "late", "crm.lead.add?fields[TITLE]=x");

        assertThat(answer.at("/result/late").asInt()).isEqualTo(1);
    }

    @Test
    void referenceTakesAnEarlierResult() throws IOException {
        batch(
                0,
                "contact",
                "crm.contact.add?fields[NAME]=Anna",
                "lead",
                "crm.lead.add?fields[CONTACT_ID]=$result[contact]&fields[TITLE]=For%20%24result%5Bcontact%5D!",
                "card",
                "crm.lead.get?id=$result[lead]",
                "note",
                "crm.timeline.comment.add?fields[ENTITY_TYPE]=lead&fields[ENTITY_ID]=$result[card][ID]"
                        + "&fields[COMMENT]=$result[card][TITLE]");

        assertThat(portal.lead(1)).containsEntry("CONTACT_ID", "1").containsEntry("TITLE", "For 1!");
        assertThat(portal.timelineComments().get(0)).containsEntry("COMMENT", "For 1!");
    }

    @Test
    void laterCommandDoesNotChangeAnEarlierResult() throws IOException {
        portal.addLead(Map.of("TITLE", "before"));

        JsonNode answer = batch(0, "get", "crm.lead.get?id=1", "set", "crm.lead.update?id=1&fields[TITLE]=after");

        assertThat(answer.at("/result/get/TITLE").asText()).isEqualTo("before");
        assertThat(portal.lead(1)).containsEntry("TITLE", "after");
    }

    @Test
    void chainedPagesFollowTheLastRow() throws IOException {
        IntStream.range(0, 70).forEach(i -> portal.addLead(Map.of("TITLE", "x")));

        JsonNode answer = batch(
                0,
                "p0",
                "crm.lead.list?start=-1&order[ID]=ASC&select[]=ID",
                "p1",
                "crm.lead.list?start=-1&order[ID]=ASC&select[]=ID&filter[>ID]=$result[p0][49][ID]",
                "p2",
                "crm.lead.list?start=-1&order[ID]=ASC&select[]=ID&filter[>ID]=$result[p1][49][ID]");

        assertThat(answer.at("/result/p1")).hasSize(20);
        assertThat(answer.at("/result/p1/0/ID").asText()).isEqualTo("51");
        // The short page has no row 49: the reference yields the page itself and the walk starts over.
        assertThat(answer.at("/result/p2/0/ID").asText()).isEqualTo("1");
        assertThat(answer.at("/result_total/p0").asInt()).isZero();
    }

    @Test
    void commandsAfterTheFiftiethAreRefused() throws IOException {
        var commands = new LinkedHashMap<String, String>();
        IntStream.rangeClosed(1, 52).forEach(i -> commands.put("c" + i, "crm.lead.add?fields[TITLE]=" + i));

        JsonNode answer = caller.result("batch", Map.of("cmd", commands));

        assertThat(answer.get("result")).hasSize(50);
        assertThat(answer.at("/result_error/c51/error").asText()).isEqualTo("ERROR_BATCH_LENGTH_EXCEEDED");
        assertThat(answer.at("/result_error/c52/error").asText()).isEqualTo("ERROR_BATCH_LENGTH_EXCEEDED");
        assertThat(portal.leads()).hasSize(50);
    }

    @Test
    void batchInsideABatchIsRefused() throws IOException {
        JsonNode answer = batch(0, "inner", "batch?cmd[a]=profile");

        assertThat(answer.at("/result_error/inner/error").asText()).isEqualTo("ERROR_BATCH_METHOD_NOT_ALLOWED");
    }

    @Test
    void commandThatIsNoStringIsSkipped() throws IOException {
        JsonNode answer = caller.result("batch", Map.of("cmd", Map.of("odd", Map.of("method", "profile"))));

        assertThat(answer.get("result")).isEqualTo(Wire.json("[]"));
        assertThat(answer.get("result_error")).isEqualTo(Wire.json("[]"));
    }

    @Test
    void formBatchIsDecodedTwice() throws IOException {
        JsonNode answer = caller.form("batch", "halt=0&cmd%5Bx%5D=crm.lead.add%3Ffields%255BTITLE%255D%3DR%2526D");

        assertThat(answer.at("/result/result/x").asInt()).isEqualTo(1);
        assertThat(portal.lead(1)).containsEntry("TITLE", "R&D");
    }

    @Test
    void commandRefusedInsideABatchHidesUnderStatus200() throws IOException {
        portal.failNext(1, "crm.lead.add", BitrixFailure.OPERATION_TIME_LIMIT);

        var response =
                caller.send("batch", Map.of("cmd", Collections.singletonMap("x", "crm.lead.add?fields[TITLE]=x")));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Wire.json(response.body()).at("/result/result_error/x/error").asText())
                .isEqualTo("OPERATION_TIME_LIMIT");
        assertThat(portal.leads()).isEmpty();
    }

    @Test
    void batchIsOneRequestForTheRateBucket() throws IOException {
        portal.rateLimit(1, 0.001);

        JsonNode answer = batch(0, "a", "profile", "b", "profile");

        assertThat(answer.get("result")).hasSize(2);
        assertThat(portal.requests("batch")).hasSize(1);
        assertThat(portal.requests("profile")).isEmpty();
    }
}

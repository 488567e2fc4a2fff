package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.svyaz.bitrix.v3.BitrixV3;
import io.svyaz.bitrix.v3.IdempotencyKeyReusedException;
import io.svyaz.bitrix.v3.RequestValidationException;
import io.svyaz.bitrix.v3.V3Batch;
import io.svyaz.bitrix.v3.V3Pending;
import io.svyaz.bitrix.v3.V3Query;
import io.svyaz.core.internal.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The payloads of REST v3 collected beside this repository, where they are there. */
class V3ContractExamplesTest {
    private static final Path CONTRACTS = Path.of("..", "..", "shared", "contracts");

    private final Wire wire = new Wire();
    private final BitrixV3 v3 = wire.client.v3();

    @BeforeEach
    void collected() {
        Assumptions.assumeTrue(
                Files.isDirectory(CONTRACTS), "Skipped: the collected payloads are not beside this repository.");
    }

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void answersDecodeAndErrorsAreTold() throws IOException {
        play(200, "_v3.get.response.json");
        assertThat(v3.item("tasks.task.get", Map.of("id", 42), Map.class)
                        .execute()
                        .get("id"))
                .isEqualTo(42);
        play(200, "_v3.list.response.json");
        assertThat(v3.list("tasks.task.list", V3Query.all(), Map.class).toList())
                .hasSize(2);
        play(400, "_v3.validation.error.json");
        assertThatThrownBy(() -> v3.item("tasks.task.get", Map.of(), Map.class).execute())
                .isInstanceOfSatisfying(
                        RequestValidationException.class,
                        failure ->
                                assertThat(failure.errors()).extracting("field").containsExactly("id"));
        play(422, "_v3.idempotency_reused.error.json");
        assertThatThrownBy(() -> v3.id("tasks.task.add", Map.of()).execute())
                .isInstanceOf(IdempotencyKeyReusedException.class);
        System.out.println("REST v3: 2 responses decoded, 2 errors told apart");
    }

    @Test
    void aBatchIsSentAndReadAsDocumented() throws IOException {
        JsonNode request = Json.mapper().readTree(text("_v3.batch.request.json"));
        V3Batch batch = v3.batch();
        List<V3Pending<Map>> commands = new ArrayList<>();
        for (JsonNode command : request) {
            Map<String, Object> query = Json.mapper().convertValue(command.get("query"), Map.class);
            commands.add(batch.add(v3.item(command.get("method").asText(), query, Map.class)));
        }
        play(200, "_v3.batch.response.json");

        var results = batch.execute();

        assertThat(Json.mapper().readTree(wire.requests().get(0).getBody())).isEqualTo(request);
        assertThat(commands)
                .extracting(command -> results.of(command).get("id"))
                .containsExactly(289, 429);
        System.out.println("REST v3: batch of " + results.size() + " sent and read as documented");
    }

    /** No name of a writing method may pass for a reading one, and the reverse costs only a header. */
    @Test
    void everyMethodIsKnownToReadOrToWrite() throws IOException {
        List<String> methods;
        try (var rows = Files.lines(CONTRACTS.resolve("bitrix24-methods.tsv"))) {
            methods = rows.map(row -> row.split("\t", -1))
                    .filter(row -> row.length > 5 && row[5].equals("v3") && !row[0].equals("batch"))
                    .map(row -> row[0])
                    .toList();
        }
        List<String> writing = methods.stream()
                .filter(method ->
                        v3.call(method, Map.of(), Object.class).idempotency() != io.svyaz.core.Idempotency.READ)
                .toList();

        assertThat(methods).hasSizeGreaterThan(100);
        assertThat(writing)
                .allMatch(method -> method.matches(
                        ".*\\.(add|addfromchatmessage|archive|attach|create\\w+|delete|edit|forward|move|movetofolder"
                                + "|remove|removecrmactivity|reply|send|set|update)"));
        assertThat(methods.stream().filter(method -> !writing.contains(method)))
                .noneMatch(method -> method.matches(".*\\.(add\\w*|create\\w*|delete|edit|move\\w*|re(move\\w*|ply)"
                        + "|send|set|update|archive|attach|forward)"));
        System.out.println("REST v3: " + methods.size() + " methods, " + writing.size() + " of them write");
    }

    private void play(int status, String file) throws IOException {
        wire.answers(status, text(file));
    }

    private static String text(String file) throws IOException {
        return Files.readString(CONTRACTS.resolve("bitrix24-examples").resolve(file));
    }
}

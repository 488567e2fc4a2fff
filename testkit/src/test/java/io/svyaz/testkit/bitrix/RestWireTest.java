package io.svyaz.testkit.bitrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.svyaz.testkit.FakeClock;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.Wire;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RestWireTest {

    private final FakeClock clock = new FakeClock(Instant.parse("2026-05-14T09:00:00Z"));
    private final FakeBitrix24 portal =
            FakeBitrix24.builder().clock(clock).secret("s3cr3t").start();
    private final Caller caller = new Caller(portal);

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void webhookUrlHasUserAndSecret() {
        assertThat(portal.webhookUrl().toString()).matches("http://127\\.0\\.0\\.1:\\d+/rest/1/s3cr3t/");
    }

    @Test
    void generatedSecretsDiffer() {
        try (var one = FakeBitrix24.start();
                var other = FakeBitrix24.start()) {
            assertThat(one.webhookUrl().getPath())
                    .isNotEqualTo(other.webhookUrl().getPath());
        }
    }

    @Test
    void wrongSecretOrUserIsRefused() throws IOException {
        for (String path : List.of("/rest/1/wrong/profile", "/rest/2/s3cr3t/profile")) {
            var response = Wire.postJson(portal.webhookUrl().resolve(path), "{}");

            assertThat(response.statusCode()).isEqualTo(401);
            assertThat(Wire.json(response.body()).get("error").asText()).isEqualTo("INVALID_CREDENTIALS");
        }
    }

    @Test
    void callWithoutCredentialsIsRefused() throws IOException {
        var response = Wire.postJson(portal.webhookUrl().resolve("/rest/profile.json"), "{}");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(Wire.json(response.body()).get("error").asText()).isEqualTo("NO_AUTH_FOUND");
    }

    @Test
    void unknownMethodIs404() throws IOException {
        var response = caller.send("crm.nothing.get", Map.of());

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Wire.json(response.body()).get("error").asText()).isEqualTo("ERROR_METHOD_NOT_FOUND");
    }

    @Test
    void methodNamesIgnoreCaseAndTakeTheJsonSuffix() throws IOException {
        assertThat(caller.result("CRM.Lead.LIST.json", Map.of()).isArray()).isTrue();
        assertThat(portal.requests("crm.lead.list")).hasSize(1);
    }

    @Test
    void envelopeCarriesTime() throws IOException {
        JsonNode envelope = caller.call("server.time", Map.of());

        assertThat(envelope.get("result").asText()).isEqualTo("2026-05-14T12:00:00+03:00");
        assertThat(envelope.get("time").get("start").asDouble()).isEqualTo(1778749200.0);
        assertThat(envelope.get("time").get("date_start").asText()).isEqualTo("2026-05-14T12:00:00+03:00");
        assertThat(envelope.get("time").get("operating_reset_at").asLong()).isEqualTo(1778749200 + 600);
        assertThat(envelope.has("total")).isFalse();
    }

    @Test
    void systemMethodsAnswer() throws IOException {
        assertThat(caller.result("profile", Map.of()).get("ID").asText()).isEqualTo("1");
        assertThat(caller.result("scope", Map.of()).get(0).asText()).isEqualTo("crm");
        assertThat(caller.send("app.info", Map.of()).statusCode()).isEqualTo(403);
        assertThat(caller.call("app.info", Map.of()).get("error").asText()).isEqualTo("ACCESS_DENIED");
    }

    @Test
    void formBodyIsReadAsPhpDoes() throws IOException {
        JsonNode id = caller.form(
                        "crm.lead.add",
                        "fields[TITLE]=A+%26+B&fields%5BPHONE%5D%5B0%5D%5BVALUE%5D=%2B79161234567"
                                + "&fields[PHONE][0][VALUE_TYPE]=MOBILE&fields[EMAIL][][VALUE]=a@b.example")
                .get("result");

        JsonNode lead = caller.lead(id.asLong());
        assertThat(lead.get("TITLE").asText()).isEqualTo("A & B");
        assertThat(lead.at("/PHONE/0/VALUE").asText()).isEqualTo("+79161234567");
        assertThat(lead.at("/PHONE/0/VALUE_TYPE").asText()).isEqualTo("MOBILE");
        assertThat(lead.at("/EMAIL/0/VALUE").asText()).isEqualTo("a@b.example");
    }

    @Test
    void queryIsMergedAndTheBodyWins() throws IOException {
        portal.addLead(Map.of("TITLE", "one"));
        portal.addLead(Map.of("TITLE", "two"));
        var url = portal.webhookUrl().resolve("crm.lead.get?id=1");

        assertThat(Wire.json(Wire.postJson(url, "{}").body())
                        .at("/result/TITLE")
                        .asText())
                .isEqualTo("one");
        assertThat(Wire.json(Wire.get(url).body()).at("/result/TITLE").asText()).isEqualTo("one");
        assertThat(Wire.json(Wire.postJson(url, "{\"ID\":2}").body())
                        .at("/result/TITLE")
                        .asText())
                .isEqualTo("two");
    }

    @Test
    void jsonThatDoesNotParseIsNoParameters() throws IOException {
        var response = Wire.postJson(portal.webhookUrl().resolve("crm.lead.list"), "{\"start\":");

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void bodyWithoutContentTypeIsAForm() throws IOException {
        portal.addLead(Map.of("TITLE", "one"));

        var response = Wire.send(HttpRequest.newBuilder(portal.webhookUrl().resolve("crm.lead.get"))
                .POST(HttpRequest.BodyPublishers.ofString("id=1")));

        assertThat(Wire.json(response.body()).at("/result/TITLE").asText()).isEqualTo("one");
    }

    @Test
    void crmErrorsHaveAnEmptyCode() throws IOException {
        var missing = caller.send("crm.lead.get", Map.of("id", 77));

        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(Wire.json(missing.body()))
                .isEqualTo(Wire.json("{\"error\":\"\",\"error_description\":\"Not found\"}"));
        assertThat(caller.call("crm.lead.get", Map.of())
                        .get("error_description")
                        .asText())
                .isEqualTo("ID is not defined or invalid.");
        assertThat(caller.call("crm.lead.add", Map.of("fields", "x"))
                        .get("error_description")
                        .asText())
                .isEqualTo("Parameter 'fields' must be array.");
    }

    @Test
    void rateBucketRefusesAndDrains() throws IOException {
        portal.rateLimit(3, 2);
        for (int i = 0; i < 3; i++) {
            assertThat(caller.send("profile", Map.of()).statusCode()).isEqualTo(200);
        }

        var refused = caller.send("crm.lead.add", Map.of("fields", Map.of("TITLE", "lost")));

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(Wire.json(refused.body()).get("error").asText()).isEqualTo("QUERY_LIMIT_EXCEEDED");
        assertThat(portal.leads()).isEmpty();
        clock.advance(Duration.ofMillis(499));
        assertThat(caller.send("profile", Map.of()).statusCode()).isEqualTo(503);
        clock.advance(Duration.ofMillis(1));
        assertThat(caller.send("profile", Map.of()).statusCode()).isEqualTo(200);
        assertThat(caller.send("profile", Map.of()).statusCode()).isEqualTo(503);
    }

    @Test
    void rateIsUnlimitedUntilSwitchedOn() throws IOException {
        for (int i = 0; i < 60; i++) {
            assertThat(caller.send("profile", Map.of()).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void failNextRefusesBeforeAnythingHappens() throws IOException {
        portal.failNext(2, BitrixFailure.QUERY_LIMIT_EXCEEDED);
        Map<String, ?> lead = Map.of("fields", Map.of("TITLE", "x"));

        assertThat(caller.send("crm.lead.add", lead).statusCode()).isEqualTo(503);
        assertThat(caller.send("profile", Map.of()).statusCode()).isEqualTo(503);
        assertThat(portal.leads()).isEmpty();
        assertThat(caller.send("crm.lead.add", lead).statusCode()).isEqualTo(200);
    }

    @Test
    void failNextOfOneMethodLeavesTheOthersAlone() throws IOException {
        portal.failNext(1, "CRM.LEAD.ADD", BitrixFailure.OPERATION_TIME_LIMIT);

        assertThat(caller.send("profile", Map.of()).statusCode()).isEqualTo(200);
        assertThat(caller.send("crm.lead.add", Map.of("fields", Map.of())).statusCode())
                .isEqualTo(429);
        assertThat(caller.send("crm.lead.add", Map.of("fields", Map.of())).statusCode())
                .isEqualTo(200);
    }

    @Test
    void operatingTimeRefusesTheCallAfterTheOneThatCrossedTheLimit() throws IOException {
        portal.operatingTime("crm.lead.list", Duration.ofSeconds(241));
        JsonNode first = caller.call("crm.lead.list", Map.of());
        clock.advance(Duration.ofMinutes(1));
        JsonNode crossing = caller.call("crm.lead.list", Map.of());

        assertThat(first.at("/time/operating").asDouble()).isEqualTo(241);
        assertThat(crossing.at("/time/operating").asDouble()).isEqualTo(482);
        assertThat(crossing.at("/time/operating_reset_at").asLong()).isEqualTo(1778749200 + 600);
        assertThat(caller.send("crm.lead.list", Map.of()).statusCode()).isEqualTo(429);
        assertThat(caller.send("profile", Map.of()).statusCode()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(9));
        assertThat(caller.send("crm.lead.list", Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    void lostAnswerLeavesTheLead() throws IOException {
        portal.faults().next(1, "crm.lead.add", Fault.badGateway().afterExecuting());

        var response = caller.send("crm.lead.add", Map.of("fields", Map.of("TITLE", "written")));

        assertThat(response.statusCode()).isEqualTo(502);
        assertThat(portal.lead(1)).containsEntry("TITLE", "written");
    }

    @Test
    void pathOutsideRestIsAWebPage() throws IOException {
        var response = Wire.get(portal.webhookUrl().resolve("/stream/"));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).startsWith("<html>");
    }
}

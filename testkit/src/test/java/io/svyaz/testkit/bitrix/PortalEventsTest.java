package io.svyaz.testkit.bitrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.svyaz.testkit.Answer;
import io.svyaz.testkit.FakeClock;
import io.svyaz.testkit.FakeServer;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.RecordedRequest;
import io.svyaz.testkit.VendorService;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PortalEventsTest {

    private final FakeServer endpoint = FakeServer.start(new VendorService() {
        @Override
        public String operationOf(RecordedRequest request) {
            return "hook";
        }

        @Override
        public Answer execute(RecordedRequest request) {
            return Answer.json(200, "{}");
        }
    });
    private final FakeClock clock = new FakeClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final FakeBitrix24 portal = FakeBitrix24.builder().clock(clock).start();
    private final PortalEvents events = portal.events();
    private final Caller caller = new Caller(portal);
    private final URI handler = endpoint.address().resolve("/hooks");

    @AfterEach
    void stop() {
        portal.close();
        endpoint.close();
    }

    private Map<String, Object> received(int number) {
        RecordedRequest request = endpoint.requests().get(number);
        assertThat(request.header("Content-Type")).contains("application/x-www-form-urlencoded");
        return PhpForm.parse(request.body());
    }

    @Test
    void aWebhookCallsNoMethodOfApplications() throws IOException {
        assertThat(caller.call("event.get", Map.of()).get("error").asText()).isEqualTo("WRONG_AUTH_TYPE");
        assertThat(caller.send("event.offline.get", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void changesAreSentAsTheWireHasThem() throws IOException {
        events.asApplication();
        caller.result("event.bind", Map.of("event", "onCrmDealAdd", "handler", handler.toString()));
        portal.addDeal(Map.of("TITLE", "seeded"));

        long id = caller.result("crm.deal.add", Map.of("fields", Map.of("TITLE", "A")))
                .asLong();

        assertThat(events.settle()).containsExactly(new EventReply(200, "{}"));
        assertThat(endpoint.requests().get(0).body()).contains("data%5BFIELDS%5D%5BID%5D=" + id);
        assertThat(received(0))
                .containsEntry("event", "ONCRMDEALADD")
                .containsEntry("event_handler_id", "1")
                .containsEntry("ts", "1772442000")
                .containsEntry("data", Map.of("FIELDS", Map.of("ID", Long.toString(id))));
        assertThat(Php.map(received(0).get("auth")))
                .containsEntry("member_id", events.memberId())
                .containsEntry("domain", events.domain())
                .containsEntry("application_token", events.applicationToken())
                .doesNotContainKey("access_token");
        assertThat(portal.webhookUrl().toString()).doesNotContain(events.applicationToken());
    }

    @Test
    void commandsOfABatchMakeEventsAndRefusedOnesDoNot() throws IOException {
        events.asApplication().withTokens(true).bind("ONCRMCONTACTUPDATE", handler);
        long id = portal.addContact(Map.of("NAME", "A"));

        caller.call("batch", Map.of("cmd", List.of("crm.contact.update?id=" + id + "&fields[NAME]=B")));
        caller.call("crm.contact.update", Map.of("id", 999, "fields", Map.of("NAME", "C")));

        assertThat(events.settle()).hasSize(1);
        assertThat(Php.map(received(0).get("auth"))).containsKeys("access_token", "refresh_token", "user_id");
    }

    @Test
    void anEventIsNotSentAgain() throws IOException {
        events.bind("ONCRMLEADADD", handler);
        endpoint.faults().next(Fault.resetAfterExecuting());

        caller.result("crm.lead.add", Map.of("fields", Map.of("TITLE", "A")));

        assertThat(events.settle()).containsExactly(new EventReply(0, ""));
        assertThat(endpoint.requests()).hasSize(1);
    }

    @Test
    void bindingFollowsTheRulesOfThePortal() throws IOException {
        events.asApplication();
        Map<String, Object> binding = Map.of("event", "ONCRMLEADADD", "handler", handler.toString());
        assertThat(caller.result("event.bind", binding).asBoolean()).isTrue();

        assertThat(caller.call("event.bind", binding).get("error").asText()).isEqualTo("ERROR_CORE");
        assertThat(error("event.bind", Map.of("event", "NOPE", "handler", handler.toString())))
                .isEqualTo("ERROR_EVENT_NOT_FOUND");
        assertThat(error("event.bind", Map.of("event", "ONCRMLEADADD", "handler", "ftp://a")))
                .isEqualTo("ERROR_UNSUPPORTED_PROTOCOL");
        assertThat(caller.result("event.get", Map.of()).get(0).get("auth_type").asText())
                .isEqualTo("0");
        assertThat(caller.result("event.unbind", binding).get("count").asInt()).isEqualTo(1);
        assertThat(caller.result("event.unbind", binding).get("count").asInt()).isZero();
        assertThatThrownBy(() -> {
                    events.bindOffline("ONCRMLEADADD");
                    events.bindOffline("ONCRMLEADADD");
                })
                .isInstanceOf(RuntimeException.class);
    }

    private String error(String method, Map<String, ?> params) throws IOException {
        return caller.call(method, params).get("error").asText();
    }

    @Test
    void theOfflineQueueKeepsOneRowForAnObject() throws IOException {
        events.asApplication().bindOffline("ONCRMLEADUPDATE");
        events.bind("ONOFFLINEEVENT", handler);
        long id = portal.addLead(Map.of("TITLE", "A"));
        update(id);
        clock.advance(Duration.ofMinutes(1));
        update(id);

        JsonNode row = caller.result("event.offline.list", Map.of()).get(0);

        assertThat(events.offlineRows()).isEqualTo(1);
        assertThat(row.get("TIMESTAMP_X").asText()).isEqualTo("2026-03-02T12:01:00+03:00");
        assertThat(row.at("/EVENT_DATA/FIELDS/ID").asText()).isEqualTo(Long.toString(id));
        assertThat(row.get("PROCESS_ID").asText()).isEmpty();
        assertThat(events.settle()).hasSize(2);
        assertThat(received(0)).containsEntry("event", "ONOFFLINEEVENT").doesNotContainKey("data");
    }

    private void update(long id) throws IOException {
        caller.result("crm.lead.update", Map.of("id", id, "fields", Map.of("TITLE", "B")));
    }

    @Test
    void rowsAreKeptForAProcessUntilCleared() throws IOException {
        events.asApplication().bindOffline("ONCRMLEADUPDATE");
        long first = portal.addLead(Map.of("TITLE", "A"));
        long second = portal.addLead(Map.of("TITLE", "B"));
        update(first);
        update(second);

        JsonNode taken = caller.result("event.offline.get", Map.of("clear", 0));
        String process = taken.get("process_id").asText();
        update(first);

        assertThat(taken.get("events")).hasSize(2);
        assertThat(taken.at("/events/0").has("PROCESS_ID")).isFalse();
        assertThat(events.offlineRows()).isEqualTo(3);
        assertThat(caller.result("event.offline.get", Map.of("clear", 0, "process_id", process))
                        .get("events"))
                .hasSize(2);
        caller.result(
                "event.offline.error",
                Map.of(
                        "process_id",
                        process,
                        "message_id",
                        List.of(taken.at("/events/1/MESSAGE_ID").asText())));
        caller.result("event.offline.clear", Map.of("process_id", process));
        assertThat(events.offlineRows()).isEqualTo(2);
        assertThat(caller.result("event.offline.get", Map.of("error", 1)).get("events"))
                .hasSize(1);
        JsonNode rest = caller.result("event.offline.get", Map.of());
        assertThat(rest.get("process_id").isNull()).isTrue();
        assertThat(rest.get("events")).hasSize(1);
        assertThat(events.offlineRows()).isZero();
        assertThat(error("event.offline.clear", Map.of())).isEqualTo("ERROR_ARGUMENT");
    }

    @Test
    void theQueueTakesFilterOrderAndLimit() throws IOException {
        events.asApplication().bindOffline("ONCRMLEADUPDATE");
        for (int number = 0; number < 3; number++) {
            update(portal.addLead(Map.of("TITLE", "A")));
        }

        JsonNode rows = caller.result(
                "event.offline.get",
                Map.of("filter", Map.of(">ID", 1), "order", Map.of("ID", "DESC"), "limit", 1, "clear", 1));

        assertThat(rows.get("events")).hasSize(1);
        assertThat(rows.at("/events/0/ID").asText()).isEqualTo("3");
        assertThat(events.offlineRows()).isEqualTo(2);
    }

    @Test
    void anyEventCanBeSentByHand() {
        assertThat(events.send(
                        handler, "ONTASKADD", Map.of("FIELDS_AFTER", Map.of("ID", 7), "LIST", List.of(true, "я"))))
                .isEqualTo(new EventReply(200, "{}"));

        assertThat(received(0).get("data"))
                .isEqualTo(Map.of("FIELDS_AFTER", Map.of("ID", "7"), "LIST", Map.of("0", "1", "1", "я")));
    }

    @Test
    void aTestEventCarriesWhatWasAsked() throws IOException {
        events.asApplication().bind("ONAPPTEST", handler);

        caller.result("event.test", Map.of("any", "thing"));

        events.settle();
        assertThat(received(0).get("data")).isEqualTo(Map.of("QUERY", Map.of("any", "thing"), "LANGUAGE_ID", "ru"));
        assertThat(received(0).get("event")).isEqualTo("ONAPPTEST");
    }
}

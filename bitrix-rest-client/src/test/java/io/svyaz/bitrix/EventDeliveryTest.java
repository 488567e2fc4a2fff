package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.svyaz.bitrix.crm.LeadFields;
import io.svyaz.bitrix.events.ApplicationTokenVerifier;
import io.svyaz.bitrix.events.BitrixEvent;
import io.svyaz.bitrix.events.BitrixEvents;
import io.svyaz.bitrix.events.Change;
import io.svyaz.bitrix.events.CrmRecordEvent;
import io.svyaz.bitrix.events.DynamicItemEvent;
import io.svyaz.bitrix.events.EventBinding;
import io.svyaz.testkit.bitrix.EventReply;
import io.svyaz.testkit.bitrix.PortalEvents;
import io.svyaz.webhook.Reason;
import io.svyaz.webhook.WebhookEndpoint;
import io.svyaz.webhook.WebhookRequest;
import io.svyaz.webhook.WebhookResponse;
import io.svyaz.webhook.WebhookSecret;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the change in a portal to the stored event, over real HTTP. */
class EventDeliveryTest {
    private final Hub hub = new Hub();
    private final PortalEvents portal = hub.portal.events();
    private final BitrixEvents events = BitrixEvents.create();
    private final List<String> inbox = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> keys = ConcurrentHashMap.newKeySet();
    private final List<Reason> refusals = Collections.synchronizedList(new ArrayList<>());
    private final WebhookEndpoint endpoint = WebhookEndpoint.builder()
            .verifier(ApplicationTokenVerifier.of(
                    portal.memberId(), portal.domain(), WebhookSecret.of(portal.applicationToken())))
            .handler(webhook -> {
                var received = events.parse(webhook);
                if (received.event().dedupeKey().map(keys::add).orElse(true)) {
                    inbox.add(received.storable());
                }
            })
            .onRefusal((reason, scheme) -> refusals.add(reason))
            .build();
    private HttpServer server;
    private URI handler;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/hooks/bitrix24", exchange -> {
            byte[] body = exchange.getRequestBody().readNBytes(endpoint.readLimit());
            WebhookResponse answer =
                    endpoint.handle(WebhookRequest.of(exchange.getRequestMethod(), exchange.getRequestHeaders(), body));
            exchange.getResponseHeaders().putAll(answer.headers());
            exchange.sendResponseHeaders(answer.status(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
            exchange.close();
        });
        server.start();
        handler = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hooks/bitrix24");
    }

    @AfterEach
    void stop() {
        server.stop(0);
        hub.close();
    }

    private List<BitrixEvent> stored() {
        return inbox.stream().map(events::parseStored).toList();
    }

    @Test
    void a_change_in_the_portal_arrives_as_an_event() {
        portal.asApplication().withTokens(true);
        for (String event : List.of("ONCRMLEADADD", "ONCRMLEADUPDATE", "ONCRMLEADDELETE")) {
            hub.client.events().bind(EventBinding.online(event, handler)).execute();
        }

        long id = hub.client.leads().add(LeadFields.create().title("A")).execute();
        hub.client.leads().update(id, LeadFields.create().title("B")).execute();
        hub.client.call("crm.lead.delete", Map.of("id", id), Boolean.class).execute();

        assertThat(portal.settle()).extracting(EventReply::status).containsExactly(200, 200, 200);
        assertThat(stored()).allSatisfy(event -> assertThat(event.objectId()).contains(Long.toString(id)));
        assertThat(stored())
                .extracting(event -> ((CrmRecordEvent) event).change())
                .containsExactly(Change.ADDED, Change.UPDATED, Change.DELETED);
        assertThat(inbox.toString()).doesNotContain(portal.applicationToken()).contains(portal.memberId());
        assertThat(refusals).isEmpty();
    }

    @Test
    void an_unbound_event_is_not_sent() {
        portal.asApplication();
        EventBinding binding = EventBinding.online("ONCRMLEADADD", handler);
        hub.client.events().bind(binding).execute();
        hub.client.events().unbind(binding).execute();

        hub.client.leads().add(LeadFields.create().title("A")).execute();

        assertThat(portal.settle()).isEmpty();
    }

    @Test
    void an_outgoing_webhook_of_any_event_is_believed_and_kept_once() {
        String body = portal.body("ONCRMDYNAMICITEMADD_147", Map.of("FIELDS", Map.of("ID", 5, "ENTITY_TYPE_ID", 147)));

        for (int delivery = 0; delivery < 5; delivery++) {
            assertThat(portal.sendBody(handler, body).status()).isEqualTo(200);
        }

        assertThat(stored()).singleElement().isInstanceOfSatisfying(DynamicItemEvent.class, item -> {
            assertThat(item.entityTypeId()).isEqualTo(147);
            assertThat(item.id()).isEqualTo(5);
        });
    }

    @Test
    void a_forged_event_is_refused_without_a_word() {
        String body = portal.body("ONCRMDEALADD", Map.of("FIELDS", Map.of("ID", 5)));

        List<EventReply> replies = List.of(
                portal.sendBody(handler, body.replace(portal.applicationToken(), "guess")),
                portal.sendBody(handler, body.replace(portal.memberId(), "0".repeat(32))),
                portal.sendBody(handler, "event=ONCRMDEALADD&data%5BFIELDS%5D%5BID%5D=5"),
                portal.sendBody(handler, body + "&a=%"));

        assertThat(replies).containsOnly(new EventReply(401, "{\"ok\":false}"));
        assertThat(refusals).containsExactly(Reason.MISMATCH, Reason.MISMATCH, Reason.MISSING, Reason.MALFORMED);
        assertThat(inbox).isEmpty();
    }

    @Test
    void a_handler_that_asks_the_portal_back_does_not_hold_it_up() {
        portal.asApplication().bind("ONCRMLEADADD", handler);
        hub.client.leads().add(LeadFields.create().title("A")).execute();
        portal.settle();

        assertThat(stored())
                .singleElement()
                .isInstanceOfSatisfying(
                        CrmRecordEvent.class,
                        lead -> assertThat(hub.client
                                        .leads()
                                        .get(lead.id())
                                        .execute()
                                        .title())
                                .contains("A"));
    }
}

package io.svyaz.recipes.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import io.svyaz.bitrix.events.ApplicationTokenVerifier;
import io.svyaz.bitrix.events.BitrixEvent;
import io.svyaz.bitrix.events.BitrixEvents;
import io.svyaz.recipes.internal.TestPortal;
import io.svyaz.testkit.bitrix.EventReply;
import io.svyaz.testkit.bitrix.PortalEvents;
import io.svyaz.webhook.WebhookEndpoint;
import io.svyaz.webhook.WebhookRequest;
import io.svyaz.webhook.WebhookResponse;
import io.svyaz.webhook.WebhookSecret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EventRouterTest {

    private final TestPortal portal = new TestPortal();
    private final PortalEvents events = portal.fake.events();
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop(0);
        }
        portal.close();
    }

    private EventHandler note(String who) {
        return event -> seen.add(who + " " + event.name());
    }

    private BitrixEvent event(String name) {
        return BitrixEvents.create()
                .parse(
                        "application/x-www-form-urlencoded",
                        events.body(name, Map.of("FIELDS", Map.of("ID", "42"))).getBytes(StandardCharsets.UTF_8))
                .event();
    }

    private URI serve(EventRouter router) throws IOException {
        WebhookEndpoint endpoint = WebhookEndpoint.builder()
                .verifier(ApplicationTokenVerifier.of(
                        events.memberId(), events.domain(), WebhookSecret.of(events.applicationToken())))
                .handler(router)
                .build();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readNBytes(endpoint.readLimit());
            WebhookResponse answer =
                    endpoint.handle(WebhookRequest.of(exchange.getRequestMethod(), exchange.getRequestHeaders(), body)
                            .withPath(exchange.getRequestURI().getPath()));
            try (exchange) {
                exchange.sendResponseHeaders(answer.status(), -1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        server.start();
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Test
    @DisplayName("S3-01 one address for all events: the name decides")
    void oneAddressForAll() throws IOException {
        URI address = serve(EventRouter.builder()
                .onEvent("ONCRMDEALADD", note("add"))
                .onEvent("onCrmDealUpdate", note("update"))
                .build());
        events.bind("ONCRMDEALADD", address);
        events.bind("ONCRMDEALUPDATE", address);

        portal.deal("A", 1, 1);
        long deal = portal.bitrix
                .call("crm.deal.add", Map.of("fields", Map.of("TITLE", "B")), Long.class)
                .execute();
        assertThat(events.settle()).extracting(EventReply::status).containsOnly(200);

        assertThat(deal).isPositive();
        assertThat(seen).containsExactly("update ONCRMDEALUPDATE", "add ONCRMDEALADD");
    }

    @Test
    @DisplayName("S3-01 an address for each event: the path decides")
    void anAddressForEach() throws IOException {
        URI address = serve(EventRouter.builder()
                .onPath("/deals/add", note("add"))
                .onPath("/invoices/", "ONCRMDYNAMICITEMUPDATE", note("invoice"))
                .build());

        events.send(address.resolve("/deals/add"), "ONCRMDEALADD", Map.of("FIELDS", Map.of("ID", "1")));
        events.send(
                address.resolve("/invoices"),
                "ONCRMDYNAMICITEMUPDATE",
                Map.of("FIELDS", Map.of("ID", "1", "ENTITY_TYPE_ID", "31")));

        assertThat(seen).containsExactly("add ONCRMDEALADD", "invoice ONCRMDYNAMICITEMUPDATE");
    }

    @Test
    @DisplayName("S3-01 an event that nobody wants is answered well, dropped and counted")
    void whatNobodyWantsIsDropped() throws IOException {
        EventRouter router =
                EventRouter.builder().onEvent("ONCRMDEALADD", note("add")).build();
        URI address = serve(router);

        EventReply first = events.send(address, "ONCRMLEADADD", Map.of("FIELDS", Map.of("ID", "1")));
        EventReply second = events.send(address, "OnCrmLeadAdd", Map.of("FIELDS", Map.of("ID", "2")));

        assertThat(List.of(first.status(), second.status())).containsOnly(200);
        assertThat(seen).isEmpty();
        assertThat(router.counts()).isEqualTo(new RouterCounts(Map.of(), Map.of("ONCRMLEADADD", 2L), 0));
    }

    @Test
    @DisplayName("S3-01 an event that this library does not know is accepted by its name")
    void anUnknownNameIsAccepted() throws Exception {
        EventRouter router =
                EventRouter.builder().onEvent("ONSOMETHINGNEW", note("new")).build();

        assertThat(router.route("/", event("OnSomethingNew"))).isTrue();

        assertThat(seen).containsExactly("new OnSomethingNew");
        assertThat(router.counts().handled()).containsExactly(Map.entry("ONSOMETHINGNEW", 1L));
    }

    @Test
    void theClosestHandlerWins() throws Exception {
        EventRouter router = EventRouter.builder()
                .onEvent("ONCRMDEALADD", note("anywhere"))
                .onPath("/a", note("path"))
                .onPath("/a", "ONCRMDEALADD", note("both"))
                .build();

        router.route("/a", event("ONCRMDEALADD"));
        router.route("/a/?x=1", event("ONCRMDEALUPDATE"));
        router.route("/b", event("ONCRMDEALADD"));

        assertThat(seen).containsExactly("both ONCRMDEALADD", "path ONCRMDEALUPDATE", "anywhere ONCRMDEALADD");
    }

    @Test
    void aHandlerThatFailsIsAnsweredWithARequestToRepeat() throws IOException {
        EventRouter router = EventRouter.builder()
                .onEvent("ONCRMDEALADD", event -> {
                    throw new IOException("the queue is away");
                })
                .build();

        assertThat(events.send(serve(router), "ONCRMDEALADD", Map.of("FIELDS", Map.of("ID", "1")))
                        .status())
                .isEqualTo(503);
        assertThat(router.counts().handled()).isEmpty();
    }

    @Test
    void handlersOfRecordsAndItemsTakeIds() throws Exception {
        EventRouter router = EventRouter.builder()
                .onEvent("ONCRMDEALADD", EventHandler.ofRecord(id -> seen.add("deal " + id)))
                .onEvent("ONCRMDYNAMICITEMADD", EventHandler.ofItem((type, id) -> seen.add("item " + type + " " + id)))
                .build();
        BitrixEvent item = BitrixEvents.create()
                .parse(
                        null,
                        events.body("ONCRMDYNAMICITEMADD", Map.of("FIELDS", Map.of("ID", "7", "ENTITY_TYPE_ID", "31")))
                                .getBytes(StandardCharsets.UTF_8))
                .event();

        router.route("/", event("ONCRMDEALADD"));
        router.route("/", item);

        assertThat(seen).containsExactly("deal 42", "item 31 7");
    }

    @Test
    void moreNamesThanAThousandAreCountedTogether() throws Exception {
        EventRouter router = EventRouter.builder().build();
        for (int i = 0; i < 1010; i++) {
            router.route("/", event("ONEVENT" + i));
        }

        assertThat(router.counts().dropped()).hasSize(1001).containsEntry("*", 10L);
    }

    @Test
    void twoHandlersForOnePlaceAreRefused() {
        EventRouterBuilder builder = EventRouter.builder().onEvent("ONCRMDEALADD", note("a"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.onEvent("onCrmDealAdd", note("b")))
                .withMessageContaining("ONCRMDEALADD");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.onPath("deals", note("b")));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.onEvent(" ", note("b")));
    }
}

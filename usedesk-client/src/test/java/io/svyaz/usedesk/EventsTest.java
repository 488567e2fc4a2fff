package io.svyaz.usedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.svyaz.testkit.usedesk.EventBodies;
import io.svyaz.testkit.usedesk.WebhookReply;
import io.svyaz.testkit.usedesk.WebhookSender;
import io.svyaz.usedesk.events.EventEndpoints;
import io.svyaz.usedesk.events.EventVerifiers;
import io.svyaz.usedesk.events.MalformedEventException;
import io.svyaz.usedesk.events.UsedeskEvent;
import io.svyaz.usedesk.tickets.TicketStatus;
import io.svyaz.webhook.WebhookEndpoint;
import io.svyaz.webhook.WebhookRequest;
import io.svyaz.webhook.WebhookResponse;
import io.svyaz.webhook.WebhookSecret;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventsTest {
    private static final String SECRET = "app-321";
    private static final WebhookSecret[] SECRETS = {WebhookSecret.of(SECRET), WebhookSecret.of("older")};

    private final List<UsedeskEvent> handled = new CopyOnWriteArrayList<>();
    private volatile WebhookEndpoint endpoint =
            EventEndpoints.of(EventVerifiers.anyWay(SECRETS), handled::add).build();
    private HttpServer server;
    private WebhookSender sender;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                byte[] body = exchange.getRequestBody().readNBytes(endpoint.readLimit());
                WebhookResponse answer = endpoint.handle(
                        WebhookRequest.of(exchange.getRequestMethod(), exchange.getRequestHeaders(), body)
                                .withPath(exchange.getRequestURI().toString()));
                exchange.getResponseHeaders().putAll(answer.headers());
                exchange.sendResponseHeaders(answer.status(), answer.body().length);
                exchange.getResponseBody().write(answer.body());
            }
        });
        server.start();
        sender = new WebhookSender(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/usedesk"), SECRET);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static UsedeskEvent parse(String body) {
        return UsedeskEvent.parse(WebhookRequest.of("POST", Map.of(), body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void everyProofIsAcceptedAndNoProofIsNot() {
        String body = EventBodies.ticketCreated(3089372, 242630);

        assertThat(List.of(
                        sender.send(body),
                        sender.sendSecretInBody(body),
                        sender.sendSecretInPath(body),
                        sender.sendForm(body)))
                .extracting(WebhookReply::status)
                .containsOnly(200);
        assertThat(List.of(sender.sendUnsigned(body), sender.sendForged(body)))
                .extracting(WebhookReply::status)
                .containsOnly(403);
        assertThat(handled).hasSize(4).allSatisfy(event -> {
            assertThat(event).isInstanceOf(UsedeskEvent.TicketCreated.class);
            assertThat(event.details().ticketId()).contains(3089372L);
            assertThat(event.details().clientId()).contains(242630L);
            assertThat(event.details().customFields().get(0).fieldId()).contains(54L);
            assertThat(event.details().values().toString() + event).doesNotContain(SECRET);
        });
        assertThat(handled).extracting(UsedeskEvent::dedupeKey).containsOnly("ticket.created:3089372");
    }

    @Test
    void theProbeIsAnswered200AndHandedToNobody() {
        assertThat(sender.sendUnsigned(EventBodies.ping()).status()).isEqualTo(200);
        assertThat(sender.sendUnsigned("{\"ping\":1,\"ticket\":{\"id\":1}}").status())
                .isEqualTo(403);
        assertThat(handled).isEmpty();
    }

    @Test
    void aHandlerThatFailsIsAnswered503() {
        endpoint = EventEndpoints.of(EventVerifiers.bodySecret(SECRETS), event -> {
                    throw new IOException("full");
                })
                .build();

        assertThat(sender.sendSecretInBody(EventBodies.rated(7, 1, 5)).status()).isEqualTo(503);
    }

    @Test
    void whatWasAcceptedAndCannotBeReadIsAnswered400() {
        assertThat(sender.sendSecretInPath("{\"ticket\":").status()).isEqualTo(400);
        assertThat(handled).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, ticket.resolved",
        "2, 2, ticket.updated",
        "0, 0, ticket.updated",
        "1, 3, ticket.closed",
        "8, 1, ticket.status_changed",
        "1, 42, ticket.status_changed"
    })
    void aChangeGetsTheNameOfItsStatus(int before, int after, String name) {
        UsedeskEvent event = parse(EventBodies.statusChanged(900, 3089372, 242630, before, after));

        assertThat(event).isInstanceOf(UsedeskEvent.TicketChanged.class);
        assertThat(event.name()).isEqualTo(name);
        assertThat(event.dedupeKey()).isEqualTo("trigger:900");
        assertThat(event.details().change().orElseThrow().triggerId()).isEmpty();
        assertThat(event.details().change().orElseThrow().newStatus()).contains(TicketStatus.of(after));
    }

    @Test
    void aChatIsAChatAlthoughItHoldsATicket() {
        UsedeskEvent event = parse(EventBodies.chatMessage(25413, 242630, "Привет 👋"));

        assertThat(event).isInstanceOfSatisfying(UsedeskEvent.ChatMessage.class, chat -> {
            assertThat(chat.chatId()).contains(25413L);
            assertThat(chat.details().text("text")).contains("Привет 👋");
        });
        assertThat(event.dedupeKey())
                .isEqualTo(parse(EventBodies.chatMessage(25413, 242630, "Привет 👋"))
                        .dedupeKey());
        assertThat(event.dedupeKey())
                .isNotEqualTo(
                        parse(EventBodies.chatMessage(25413, 242630, "Пока")).dedupeKey());
        assertThat(event.toString()).doesNotContain("chat-token");
    }

    @Test
    void messagesAndRatingsAreTold() {
        assertThat(parse(EventBodies.commentCreated(41, 3089372, "<p>Спасибо</p>")))
                .isInstanceOf(UsedeskEvent.CommentCreated.class)
                .satisfies(event -> {
                    assertThat(event.details().comment().orElseThrow().message())
                            .contains("<p>Спасибо</p>");
                    assertThat(event.dedupeKey()).isEqualTo("comment:41");
                });
        assertThat(parse(EventBodies.rated(7, 3089372, 5)))
                .isInstanceOf(UsedeskEvent.TicketRated.class)
                .satisfies(event -> {
                    assertThat(event.details().rating().orElseThrow().rating()).contains(5);
                    assertThat(event.details().ticketId()).contains(3089372L);
                });
    }

    @Test
    void theArticlesFormHasTheSameNames() {
        UsedeskEvent event = parse(EventBodies.named("ticket.resolved", 3089372, "client.one@example.com"));

        assertThat(event).isInstanceOf(UsedeskEvent.TicketChanged.class);
        assertThat(event.name()).isEqualTo("ticket.resolved");
        assertThat(event.details().clientEmail()).contains("client.one@example.com");
        assertThat(parse(EventBodies.named("macro.used", 1, ""))).isInstanceOf(UsedeskEvent.Unknown.class);
    }

    @Test
    void whatIsUnknownIsKeptWhole() {
        UsedeskEvent event = parse("{\"secret\":\"s\",\"call\":{\"id\":1,\"parts\":[null,{\"a\":\"б\"}]}}");

        assertThat(event).isInstanceOf(UsedeskEvent.Unknown.class);
        assertThat(event.name()).isEqualTo("unknown");
        assertThat(event.details().values().get("call").toString()).isEqualTo("{id=1, parts=[null, {a=б}]}");
    }

    @Test
    void aFormIsReadAsATree() {
        sender.sendForm(EventBodies.statusChanged(900, 3089372, 242630, 1, 2));

        assertThat(handled.get(0).name()).isEqualTo("ticket.resolved");
        assertThat(handled.get(0).details().change().orElseThrow().data().get(0).target())
                .contains("status_id");
    }

    @Test
    void aRuleIsReadOnARouteOfItsOwn() {
        List<UsedeskEvent.RuleRequest> told = new CopyOnWriteArrayList<>();
        endpoint = WebhookEndpoint.builder()
                .verifier(EventVerifiers.secretInPath(WebhookSecret.of("usedesk")))
                .handler(webhook -> told.add(UsedeskEvent.parseRule(webhook.request())))
                .build();

        assertThat(sender.sendRule(Map.of("message", "Ответьте, пожалуйста", "ticket_id", "3089372"))
                        .status())
                .isEqualTo(200);
        assertThat(told.get(0).details().text("message")).contains("Ответьте, пожалуйста");
        assertThat(told.get(0).details().ticketId()).contains(3089372L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"secret\":\"app-321\",\"secret\":\"x\",\"csi\":{\"id\":7}}",
                "{\"secret\":[\"app-321\"],\"csi\":{\"id\":7}}",
                "{\"secret\":\"app-32\",\"csi\":{\"id\":7}}",
                "{\"csi\":{\"id\":7,\"secret\":\"app-321\"}}",
                "secret=app-32&csi[id]=7",
                ""
            })
    void aSecretThatIsNotCertainIsRefused(String body) {
        assertThat(sender.sendUnsigned(body).status()).isEqualTo(403);
    }

    @Test
    void aNumberEqualsItsDigits() {
        endpoint = EventEndpoints.of(EventVerifiers.bodySecret(WebhookSecret.of("321")), handled::add)
                .build();

        assertThat(sender.sendUnsigned("{\"secret\":321,\"csi\":{\"id\":7}}").status())
                .isEqualTo(200);
    }

    @Test
    void brokenBodiesAreNamedAndNotShown() {
        for (String body : List.of("", "[1]", "{\"a\":", "{\"private\":1,\"private\":2}", "no fields")) {
            assertThatThrownBy(() -> parse(body))
                    .isInstanceOf(MalformedEventException.class)
                    .hasMessageNotContaining("private");
        }
    }

    @Test
    void aFormWithTooManyFieldsIsRefused() {
        assertThatThrownBy(() -> parse("a=1&".repeat(3_000) + "b=2")).isInstanceOf(MalformedEventException.class);
        assertThatThrownBy(() -> parse("a" + "[b]".repeat(50) + "=1")).isInstanceOf(MalformedEventException.class);
    }
}

package io.svyaz.helpdeskeddy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.svyaz.helpdeskeddy.events.EventKind;
import io.svyaz.helpdeskeddy.events.EventTemplates;
import io.svyaz.helpdeskeddy.events.EventVerifiers;
import io.svyaz.helpdeskeddy.events.HelpDeskEddyEvent;
import io.svyaz.testkit.helpdeskeddy.WebhookReply;
import io.svyaz.testkit.helpdeskeddy.WebhookSender;
import io.svyaz.webhook.WebhookEndpoint;
import io.svyaz.webhook.WebhookRequest;
import io.svyaz.webhook.WebhookSecret;
import io.svyaz.webhook.WebhookVerifier;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Webhooks on their way from the fake account to a receiver, with every proof. */
class WebhookDeliveryTest {
    private static final String SECRET = "wh-s3cr3t-17";

    private final Hub hub = new Hub();
    private final List<HelpDeskEddyEvent> events = new CopyOnWriteArrayList<>();
    private HttpServer receiver;
    private WebhookVerifier verifier = WebhookVerifier.anyOf(EventVerifiers.bearer(WebhookSecret.of(SECRET)));

    @BeforeEach
    void start() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            try (exchange) {
                WebhookRequest request = WebhookRequest.of(
                        exchange.getRequestMethod(),
                        exchange.getRequestHeaders(),
                        exchange.getRequestBody().readAllBytes());
                WebhookEndpoint endpoint = WebhookEndpoint.builder()
                        .verifier(verifier)
                        .handler(webhook -> events.add(HelpDeskEddyEvent.parse(webhook.request())))
                        .build();
                exchange.sendResponseHeaders(endpoint.handle(request).status(), -1);
            }
        });
        receiver.start();
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
        hub.close();
    }

    private WebhookSender sender() {
        return new WebhookSender(
                URI.create("http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook"), SECRET);
    }

    private String body() {
        long client = hub.account.addUser("Пётр", "p@example.com", "");
        long ticket = hub.account.addTicket(client, "Заказ \"1001\"\n</script>");
        return hub.account.fill(EventTemplates.json(EventKind.MESSAGE_CREATED), ticket);
    }

    static Stream<Arguments> proofs() {
        WebhookSecret secret = WebhookSecret.of(SECRET);
        return Stream.of(
                proof("bearer", EventVerifiers.bearer(secret), (sender, body) -> sender.sendBearer(body)),
                proof("basic", EventVerifiers.basic("hde", SECRET), (sender, body) -> sender.sendBasic("hde", body)),
                proof(
                        "header",
                        EventVerifiers.header("ticket-access-key", secret),
                        (sender, body) -> sender.sendHeader("Ticket-Access-Key", body)),
                proof("body", EventVerifiers.secretInBody(secret), (sender, body) -> sender.sendSecretInBody(body)),
                proof("hex", EventVerifiers.signature(secret), (sender, body) -> sender.sendSigned(body)),
                proof("base64", EventVerifiers.signature(secret), (sender, body) -> sender.sendSignedBase64(body)),
                proof("any way", EventVerifiers.anyWay(secret), (sender, body) -> sender.sendSecretInBody(body)));
    }

    /** Sends one body in one way. */
    interface Delivery {
        WebhookReply send(WebhookSender sender, String body);
    }

    private static Arguments proof(String name, WebhookVerifier verifier, Delivery delivery) {
        return Arguments.of(name, verifier, delivery);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("proofs")
    void whatProvesItselfIsTakenAndWhatDoesNotIsRefused(String name, WebhookVerifier way, Delivery delivery) {
        verifier = way;
        String body = body();

        assertThat(delivery.send(sender(), body).status()).isBetween(200, 204);
        assertThat(events).singleElement().isInstanceOfSatisfying(HelpDeskEddyEvent.MessageCreated.class, message -> {
            assertThat(message.details().ticketId()).contains(1L);
            assertThat(message.details().userEmail()).contains("p@example.com");
            assertThat(message.dedupeKey()).isEqualTo("message.created:1");
        });

        Function<WebhookSender, WebhookReply> unsigned = sender -> sender.sendUnsigned(body);
        Function<WebhookSender, WebhookReply> forged = sender -> sender.sendForged(body);
        assertThat(unsigned.apply(sender()).status()).isBetween(400, 403);
        assertThat(forged.apply(sender()).status()).isBetween(400, 403);
        WebhookSender stranger = new WebhookSender(
                URI.create("http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook"), "other");
        assertThat(delivery.send(stranger, body).status()).isBetween(400, 403);
        assertThat(events).hasSize(1);
    }

    @Test
    void aFormWithTheSecretIsTaken() {
        verifier = EventVerifiers.secretInBody(WebhookSecret.of(SECRET));

        assertThat(sender().sendForm(Map.of("event", "ticket.created", "ticket_id", "9"))
                        .status())
                .isBetween(200, 204);
        assertThat(events).singleElement().isInstanceOf(HelpDeskEddyEvent.TicketCreated.class);
    }

    @Test
    void aBlankPasswordIsNoSecret() {
        assertThatThrownBy(() -> EventVerifiers.basic("hde", "")).isInstanceOf(IllegalArgumentException.class);
    }
}

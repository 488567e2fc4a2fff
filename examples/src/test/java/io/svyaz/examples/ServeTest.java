package io.svyaz.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.kit.Store;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.bitrix.FakeBitrix24;
import io.svyaz.testkit.comagic.FakeComagic;
import io.svyaz.testkit.comagic.WebhookBodies;
import io.svyaz.testkit.comagic.WebhookSender;
import io.svyaz.webhook.WebhookEndpoint;
import io.svyaz.webhook.WebhookSecret;
import io.svyaz.webhook.WebhookSigner;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings for real accounts, pointed at fakes. */
class ServeTest {
    private static final String SECRET = "serve-secret";

    @TempDir
    Path folder;

    @Test
    @DisplayName("S2-25 S4-13 a public handler takes signed webhooks and those with the secret in their path")
    void servesSignedWebhooksAndThoseWithTheSecretInTheirPath() throws Exception {
        try (FakeBitrix24 portal = FakeBitrix24.start();
                FakeComagic account =
                        FakeComagic.builder().credentials("user", "pass-word-1").start()) {
            List<CallDesk.Entry> journal = new CopyOnWriteArrayList<>();
            Settings settings = settings(portal, account);
            try (Store store = Store.h2File(settings.storeFile())) {
                CallDesk desk = settings.desk(store, CallPace.usual(), journal::add);
                try (WebhookServer server = WebhookServer.start("127.0.0.1", 0, "/comagic", desk.inbox())) {
                    URI inPath = URI.create(server.address() + "/" + SECRET);
                    String vendorForm = WebhookBodies.callFinishedNotification(
                            Map.of("call_session_id", 602L, "contact_phone_number", "79161112244"));

                    var signed = new WebhookSender(server.address(), SECRET).send(call(601, "79161112233"));
                    var unsigned = new WebhookSender(inPath, SECRET).sendUnsigned(vendorForm);
                    var forged = new WebhookSender(server.address(), SECRET).sendForged(call(603, "79161112255"));
                    var wrongPath = new WebhookSender(URI.create(server.address() + "/guess"), SECRET)
                            .sendUnsigned(call(604, "79161112266"));

                    assertThat(List.of(signed.status(), unsigned.status(), forged.status(), wrongPath.status()))
                            .containsExactly(200, 200, 403, 403);
                }
                desk.worker().runOnce();
            }
            assertThat(portal.leads()).hasSize(2);
            assertThat(journal).extracting(CallDesk.Entry::outcome).containsExactly("CREATED", "CREATED");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/usedesk-webhook.php", "/hooks/desk"})
    @DisplayName("S0-22 a webhook is served on the path that the host chose, and on no other")
    void servesThePathThatTheHostChose(String path) throws Exception {
        WebhookSecret secret = WebhookSecret.of(SECRET);
        byte[] body = "{\"ticket\":{\"id\":7}}".getBytes(StandardCharsets.UTF_8);
        List<String> handled = new CopyOnWriteArrayList<>();
        WebhookEndpoint endpoint = WebhookEndpoint.usedesk(secret)
                .handler(webhook -> handled.add(new String(webhook.body(), StandardCharsets.UTF_8)))
                .build();
        try (WebhookServer server = WebhookServer.start("127.0.0.1", 0, path, endpoint)) {
            HttpClient http = HttpClient.newHttpClient();
            for (URI address : List.of(server.address(), server.address().resolve("/elsewhere"))) {
                HttpRequest.Builder request =
                        HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofByteArray(body));
                WebhookSigner.usedesk(secret).sign(body).forEach((name, values) -> request.header(name, values.get(0)));
                assertThat(http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                                .statusCode())
                        .isEqualTo(address.getPath().equals(path) ? 200 : 404);
            }
        }
        assertThat(handled).containsExactly("{\"ticket\":{\"id\":7}}");
    }

    @Test
    @DisplayName(
            "S4-15 what was answered with 200 while Bitrix24 is down becomes a lead after the program was started again")
    void keepsWhatItAnsweredWhileAVendorIsDown() throws Exception {
        try (FakeBitrix24 portal = FakeBitrix24.start();
                FakeComagic account =
                        FakeComagic.builder().credentials("user", "pass-word-1").start()) {
            List<CallDesk.Entry> journal = new CopyOnWriteArrayList<>();
            Settings settings = settings(portal, account);
            try (Store store = Store.h2File(settings.storeFile())) {
                CallDesk desk = settings.desk(store, CallPace.usual(), journal::add);
                try (WebhookServer server = WebhookServer.start("127.0.0.1", 0, "/comagic", desk.inbox())) {
                    WebhookSender sender = new WebhookSender(server.address(), SECRET);
                    assertThat(sender.send("{\"event_type\":").status()).isEqualTo(400);
                    portal.faults().next(Fault.badGateway());
                    assertThat(sender.send(call(605, "79161112277")).status()).isEqualTo(200);
                    assertThat(sender.send(other()).status()).isEqualTo(200);
                }
            }
            assertThat(portal.leads()).isEmpty();

            try (Store store = Store.h2File(settings.storeFile())) {
                CallDesk desk = settings.desk(store, CallPace.usual(), journal::add);
                desk.worker().runOnce();
            }
            assertThat(portal.leads()).hasSize(1);
            assertThat(journal).extracting(CallDesk.Entry::outcome).containsExactlyInAnyOrder("CREATED", "IGNORED");
            assertThat(journal.toString()).doesNotContain(SECRET, "/rest/1/");
        }
    }

    private static String other() {
        return WebhookBodies.event("visitor_came", Map.of("visitor", 7));
    }

    private Settings settings(FakeBitrix24 portal, FakeComagic account) {
        return Settings.read(
                new String[] {"--serve", "0"},
                Map.of(
                        "BITRIX_WEBHOOK_URL",
                        portal.webhookUrl().toString(),
                        "COMAGIC_DATA_API_URL",
                        account.dataApiUrl().toString(),
                        "COMAGIC_LOGIN",
                        "user",
                        "COMAGIC_PASSWORD",
                        "pass-word-1",
                        "COMAGIC_WEBHOOK_SECRET",
                        SECRET,
                        "STORE_FILE",
                        folder.resolve("calls").toString()));
    }

    private static String call(long id, String phone) {
        return WebhookBodies.callSessionCompleted(Map.of("id", id, "visitor_phone_number", phone));
    }
}

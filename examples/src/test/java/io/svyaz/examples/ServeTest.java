package io.svyaz.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.testkit.bitrix.FakeBitrix24;
import io.svyaz.testkit.comagic.FakeComagic;
import io.svyaz.testkit.comagic.WebhookBodies;
import io.svyaz.testkit.comagic.WebhookSender;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** The settings for real accounts, pointed at fakes. */
class ServeTest {
    private static final String SECRET = "serve-secret";

    @Test
    void servesSignedWebhooksAndThoseWithTheSecretInTheirPath() throws Exception {
        try (FakeBitrix24 portal = FakeBitrix24.start();
                FakeComagic account =
                        FakeComagic.builder().credentials("user", "pass-word-1").start()) {
            List<CallDesk.Entry> journal = new CopyOnWriteArrayList<>();
            CallDesk desk = settings(portal, account).desk(journal::add);
            try (WebhookServer server = WebhookServer.start("127.0.0.1", 0, "/comagic", desk.endpoint())) {
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
            assertThat(portal.leads()).hasSize(2);
            assertThat(journal)
                    .extracting(CallDesk.Entry::outcome)
                    .containsExactly("CREATED", "CREATED", "REFUSED", "REFUSED");
        }
    }

    @Test
    void answersWhatItCannotReadWith400AndAVendorThatIsDownWith503() throws Exception {
        try (FakeBitrix24 portal = FakeBitrix24.start();
                FakeComagic account =
                        FakeComagic.builder().credentials("user", "pass-word-1").start()) {
            List<CallDesk.Entry> journal = new CopyOnWriteArrayList<>();
            CallDesk desk = settings(portal, account).desk(journal::add);
            try (WebhookServer server = WebhookServer.start("127.0.0.1", 0, "/comagic", desk.endpoint())) {
                WebhookSender sender = new WebhookSender(server.address(), SECRET);
                assertThat(sender.send("{\"event_type\":").status()).isEqualTo(400);

                portal.close();
                assertThat(sender.send(call(605, "79161112277")).status()).isEqualTo(503);
            }
            assertThat(journal).extracting(CallDesk.Entry::outcome).containsExactly("MALFORMED", "FAILED");
            assertThat(journal.toString()).doesNotContain(SECRET, "/rest/1/");
        }
    }

    private static Settings settings(FakeBitrix24 portal, FakeComagic account) {
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
                        SECRET));
    }

    private static String call(long id, String phone) {
        return WebhookBodies.callSessionCompleted(Map.of("id", id, "visitor_phone_number", phone));
    }
}

package io.svyaz.comagic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.comagic.notifications.CallNotification;
import io.svyaz.comagic.notifications.ComagicNotification;
import io.svyaz.comagic.notifications.NotificationVerifiers;
import io.svyaz.testkit.Answer;
import io.svyaz.testkit.FakeServer;
import io.svyaz.testkit.RecordedRequest;
import io.svyaz.testkit.VendorService;
import io.svyaz.testkit.comagic.WebhookBodies;
import io.svyaz.testkit.comagic.WebhookSender;
import io.svyaz.webhook.WebhookRefusedException;
import io.svyaz.webhook.WebhookRequest;
import io.svyaz.webhook.WebhookSecret;
import io.svyaz.webhook.WebhookVerifier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NotificationVerifiersTest {
    private static final String KEY = "s3cr3t key/й";
    private static final String BODY = WebhookBodies.callFinishedNotification(Map.of());

    private final WebhookSecret secret = WebhookSecret.of(KEY);
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
    private final WebhookSender sender = new WebhookSender(endpoint.address().resolve("/comagic"), KEY);

    @AfterEach
    void stop() {
        endpoint.close();
    }

    /** The last request that arrived, as a host would hand it over. */
    private WebhookRequest arrived() {
        List<RecordedRequest> all = endpoint.requests();
        RecordedRequest last = all.get(all.size() - 1);
        String path = last.query().isEmpty() ? last.path() : last.path() + "?" + last.query();
        return WebhookRequest.of(last.method(), last.headers(), last.body().getBytes(StandardCharsets.UTF_8))
                .withPath(path)
                .withRemoteAddress("127.0.0.1");
    }

    private void accepts(WebhookVerifier verifier) {
        assertThat(verifier.verify(arrived()).body()).isEqualTo(arrived().body());
        assertThat(NotificationVerifiers.anyWay(secret).verify(arrived())).isNotNull();
        assertThat(ComagicNotification.parse(arrived())).isInstanceOf(ComagicNotification.CallFinished.class);
    }

    private void refuses(WebhookVerifier verifier) {
        WebhookRequest request = arrived();
        assertThatThrownBy(() -> verifier.verify(request))
                .isInstanceOf(WebhookRefusedException.class)
                .hasMessageNotContaining(KEY);
    }

    @Test
    @DisplayName("S4-13 a signed body is accepted and a forged one is not")
    void aSignedBodyIsAcceptedAndAForgedOneIsNot() {
        sender.send(BODY);
        accepts(NotificationVerifiers.signature(secret));

        sender.sendForged(BODY);
        refuses(NotificationVerifiers.signature(secret));
        refuses(NotificationVerifiers.anyWay(secret));
    }

    @Test
    @DisplayName("S4-13 the secret may stand in the path")
    void theSecretMayStandInThePath() {
        sender.sendSecretInPath(BODY);

        accepts(NotificationVerifiers.secretInPath(secret));
        refuses(NotificationVerifiers.secretInPath(WebhookSecret.of("other")));
    }

    @Test
    @DisplayName("S4-13 the secret may stand in a parameter")
    void theSecretMayStandInAParameter() {
        sender.sendSecretInQuery("key", BODY);

        assertThat(NotificationVerifiers.secretInQuery("key", secret).verify(arrived()))
                .isNotNull();
        refuses(NotificationVerifiers.secretInQuery("token", secret));
    }

    @Test
    void theSecretMayStandInTheBody() {
        sender.sendSecretInBody(BODY);

        accepts(NotificationVerifiers.secretInBody(secret));
        accepts(NotificationVerifiers.secretInMember("integration_key", WebhookSecret.of("old"), secret));
        refuses(NotificationVerifiers.secretInBody(WebhookSecret.of("other")));
        refuses(NotificationVerifiers.secretInMember("key", secret));
    }

    @Test
    void theSecretMayStandInAFormOrInTheParametersOfAGet() {
        Map<String, Object> variables = Map.of("event", "call_finished", "call_session_id", 5);

        sender.sendForm(variables);
        accepts(NotificationVerifiers.secretInBody(secret));
        assertThat(ComagicNotification.parse(arrived()).details().callSessionId())
                .contains("5");

        sender.sendGet(variables);
        accepts(NotificationVerifiers.secretInBody(secret));
        assertThat(ComagicNotification.parse(arrived()).details().callSessionId())
                .contains("5");
    }

    @Test
    @DisplayName("S4-13 without a proof nothing is believed, but from the addresses of a list")
    void withoutAnythingNothingIsBelieved() {
        sender.sendUnsigned(BODY);

        refuses(NotificationVerifiers.anyWay(secret));
        refuses(NotificationVerifiers.addresses("192.0.2.7", "2001:db8::/32"));
        assertThat(NotificationVerifiers.addresses("127.0.0.0/8").verify(arrived()))
                .isNotNull();
    }

    @Test
    void aSecretBelowTheTopOfTheBodyIsNoSecret() {
        sender.sendUnsigned("{\"call_info\":{\"integration_key\":\"" + KEY + "\"}}");

        refuses(NotificationVerifiers.secretInBody(secret));
    }

    @Test
    void aBodyThatIsNoObjectIsRefused() {
        sender.sendUnsigned("[[[[");

        refuses(NotificationVerifiers.secretInBody(secret));
    }

    @Test
    void theOlderReaderReadsTheNewBodies() {
        CallNotification lost = CallNotification.parse(
                WebhookBodies.lostCallNotification(Map.of()).getBytes(StandardCharsets.UTF_8));

        assertThat(lost.lost()).isTrue();
        assertThat(ComagicNotification.parse(
                        WebhookBodies.chatNotification(Map.of()).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ComagicNotification.ChatMessage.class);
    }
}

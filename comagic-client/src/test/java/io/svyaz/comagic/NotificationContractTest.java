package io.svyaz.comagic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.svyaz.comagic.notifications.ComagicNotification;
import io.svyaz.comagic.notifications.NotificationKind;
import io.svyaz.comagic.notifications.NotificationVerifiers;
import io.svyaz.core.internal.json.Json;
import io.svyaz.webhook.WebhookRefusedException;
import io.svyaz.webhook.WebhookRequest;
import io.svyaz.webhook.WebhookSecret;
import io.svyaz.webhook.WebhookVerifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The notifications collected beside this repository. */
class NotificationContractTest {
    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final Map<String, NotificationKind> KINDS = Map.of(
            "call_finished", NotificationKind.CALL_FINISHED,
            "call_recorded", NotificationKind.CALL_RECORDED,
            "chat", NotificationKind.CHAT_MESSAGE,
            "lost_call", NotificationKind.CALL_LOST,
            "out_call", NotificationKind.OUTGOING_CALL,
            "upload_calls_callback", NotificationKind.UPLOAD_PROCESSED);

    private static List<Path> notifications() {
        return Contract.files("^(notification\\..*\\.(json|txt)|seed\\.webhook\\.[a-z_]+\\.json)$");
    }

    @Test
    void everyNotificationIsReadAndNothingOfItIsLost() throws IOException {
        Map<String, Integer> kinds = new TreeMap<>();
        for (Path file : notifications()) {
            String name = file.getFileName().toString();
            byte[] body = Contract.bytes(file);
            ComagicNotification told = ComagicNotification.parse(WebhookRequest.of("POST", Map.of(), body));

            kinds.merge(told.kind().name(), 1, Integer::sum);
            if (name.endsWith(".json")) {
                JsonNode written = PLAIN.readTree(
                        Json.mapper().writeValueAsString(told.details().values()));
                assertThat(written).as(name).isEqualTo(PLAIN.readTree(body));
                String event = name.split("\\.", -1)[1];
                assertThat(told.kind()).as(name).isEqualTo(KINDS.getOrDefault(event, NotificationKind.CALL_FINISHED));
            }
        }
        assertThat(kinds.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(9);
        System.out.println("notifications by kind: " + kinds);
    }

    @Test
    void whatCustomersBrokeIsPutRight() {
        for (Path file : Contract.files("^notification\\.chat\\.doublequoted\\.txt$")) {
            ComagicNotification told = ComagicNotification.parse(Contract.bytes(file));
            assertThat(told).isInstanceOfSatisfying(ComagicNotification.ChatMessage.class, chat -> {
                assertThat(chat.channel()).contains("Telegram");
                assertThat(chat.details().visitorId()).contains(10640054782L);
            });
        }
        for (Path file : Contract.files("^notification\\.call_finished\\.query_missing_amp\\.txt$")) {
            WebhookRequest get =
                    WebhookRequest.of("GET", Map.of(), new byte[0]).withPath("/comagic?" + Contract.text(file));
            ComagicNotification told = ComagicNotification.parse(get);
            assertThat(told.details().text("communication_number")).contains("1");
            assertThat(told.details().employeeName()).contains("Ivanov");
            assertThat(told.details().callSessionId()).contains("237859081");
        }
    }

    @Test
    void everySignedOneVerifiesAndEverySecretIsFound() throws IOException {
        int signed = 0;
        for (Path file : Contract.files("^seed\\.webhook\\..*\\.headers\\.json$")) {
            JsonNode about = PLAIN.readTree(Contract.bytes(file));
            byte[] body = Contract.bytes(
                    file.resolveSibling(file.getFileName().toString().replace(".headers.json", ".json")));
            Map<String, List<String>> headers = new LinkedHashMap<>();
            about.get("headers")
                    .properties()
                    .forEach(each ->
                            headers.put(each.getKey(), List.of(each.getValue().asText())));
            WebhookVerifier verifier = NotificationVerifiers.anyWay(
                    WebhookSecret.of(about.get("secret").asText()));

            assertThat(verifier.verify(body, headers).body()).isEqualTo(body);
            byte[] changed = body.clone();
            changed[changed.length - 5]++;
            assertThatThrownBy(() -> verifier.verify(changed, headers)).isInstanceOf(WebhookRefusedException.class);
            signed++;
        }
        int secrets = 0;
        for (Path file : Contract.files("^notification\\..*with_key\\.json$")) {
            byte[] body = Contract.bytes(file);
            String key = PLAIN.readTree(body).get("integration_key").asText();

            assertThat(NotificationVerifiers.secretInBody(WebhookSecret.of(key)).verify(body, Map.of()))
                    .isNotNull();
            assertThatThrownBy(() -> NotificationVerifiers.secretInBody(WebhookSecret.of("other"))
                            .verify(body, Map.of()))
                    .isInstanceOf(WebhookRefusedException.class);
            secrets++;
        }
        assertThat(signed).isGreaterThan(1);
        assertThat(secrets).isPositive();
        System.out.println(signed + " signed notifications and " + secrets + " with a secret verified");
    }
}

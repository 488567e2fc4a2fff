package io.svyaz.testkit.comagic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.svyaz.testkit.Answer;
import io.svyaz.testkit.FakeServer;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.RecordedRequest;
import io.svyaz.testkit.VendorService;
import io.svyaz.testkit.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebhookSenderTest {

    private final FakeServer endpoint = FakeServer.start(new VendorService() {
        @Override
        public String operationOf(RecordedRequest request) {
            return "hook";
        }

        @Override
        public Answer execute(RecordedRequest request) {
            return Answer.json(202, "{\"taken\":true}");
        }
    });
    private final WebhookSender sender = new WebhookSender(endpoint.address().resolve("/hooks/comagic"), "key");

    @AfterEach
    void stop() {
        endpoint.close();
    }

    private RecordedRequest received() {
        return endpoint.requests().get(0);
    }

    @Test
    void signsTheRawBody() {
        // A well-known vector of HMAC-SHA256.
        WebhookReply reply = sender.send("The quick brown fox jumps over the lazy dog");

        assertThat(received().header("X-Comagic-Signature"))
                .contains("f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8");
        assertThat(received().header("Content-Type")).contains("application/json");
        assertThat(received().path()).isEqualTo("/hooks/comagic");
        assertThat(reply).isEqualTo(new WebhookReply(202, "{\"taken\":true}"));
    }

    @Test
    void forgedSignatureLooksRightAndIsNot() {
        sender.sendForged("The quick brown fox jumps over the lazy dog");

        assertThat(received().header("X-Comagic-Signature"))
                .hasValueSatisfying(signature ->
                        assertThat(signature).matches("[0-9a-f]{64}").doesNotStartWith("f7bc83f4"));
    }

    @Test
    void unsignedHasNoHeader() {
        sender.sendUnsigned("{}");

        assertThat(received().header("X-Comagic-Signature")).isEmpty();
    }

    @Test
    void lostAnswerIsAnException() {
        endpoint.faults().next(Fault.resetAfterExecuting());

        assertThatThrownBy(() -> sender.send("{}")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void callSessionBodyTakesChanges() throws IOException {
        JsonNode body =
                Wire.json(WebhookBodies.callSessionCompleted(Map.of("is_lost_call", true, "duration_total", 4)));

        assertThat(body.get("event_type").asText()).isEqualTo("call_session_completed");
        assertThat(body.at("/call_session/is_lost_call").asBoolean()).isTrue();
        assertThat(body.at("/call_session/duration_total").asInt()).isEqualTo(4);
        assertThat(body.at("/call_session/visitor_phone_number").asText()).matches("7\\d{10}");
        assertThat(body.at("/call_session/tags").isArray()).isTrue();
    }

    @Test
    void otherEventsAndVendorNotificationsCanBeBuilt() throws IOException {
        JsonNode event = Wire.json(WebhookBodies.event("chat_started", Map.of("chat", 1)));
        JsonNode vendor =
                Wire.json(WebhookBodies.callFinishedNotification(Collections.singletonMap("tag_names", null)));

        assertThat(event).isEqualTo(Wire.json("{\"event_type\":\"chat_started\",\"chat\":1}"));
        assertThat(vendor.get("call_session_id").isIntegralNumber()).isTrue();
        assertThat(vendor.get("tag_names").isNull()).isTrue();
    }
}

package io.svyaz.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Words the tests share. */
final class Given {
    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    static final InstantSource CLOCK = InstantSource.fixed(NOW);
    static final WebhookSecret SECRET = WebhookSecret.of("correct horse battery staple");
    static final WebhookSecret OTHER = WebhookSecret.of("another secret");
    static final byte[] BODY = utf8("{\"event\":\"new_comment\",\"ticket_id\":17}");

    private Given() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Map<String, List<String>> headers(String name, String value) {
        return Map.of(name, List.of(value));
    }

    static WebhookRequest post(Map<String, List<String>> headers, byte[] body) {
        return WebhookRequest.of("POST", headers, body);
    }

    static WebhookRequest post() {
        return post(Map.of(), BODY);
    }

    static void assertRefused(Reason reason, ThrowingCallable call) {
        var refusal = catchThrowableOfType(WebhookRefusedException.class, call);
        assertThat(refusal).as("refusal").isNotNull();
        assertThat(refusal.reason()).isEqualTo(reason);
    }

    /** A verifier that always refuses. */
    static WebhookVerifier refusing(Reason reason) {
        return request -> {
            throw new WebhookRefusedException(reason, "always " + reason, "it always does");
        };
    }

    static WebhookVerifier accepting(String scheme) {
        return request -> VerifiedWebhook.of(request, scheme);
    }
}

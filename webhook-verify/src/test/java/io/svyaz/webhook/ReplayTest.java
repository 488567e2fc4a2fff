package io.svyaz.webhook;

import static io.svyaz.webhook.Given.BODY;
import static io.svyaz.webhook.Given.NOW;
import static io.svyaz.webhook.Given.SECRET;
import static io.svyaz.webhook.Given.assertRefused;
import static io.svyaz.webhook.Given.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private final Map<String, Instant> remembered = new LinkedHashMap<>();
    private final HmacVerifier verifier = HmacVerifier.standardWebhooksBuilder(SECRET)
            .clock(Given.CLOCK)
            .replayGuard(recording())
            .build();
    private final WebhookSigner signer = WebhookSigner.forVerifier(verifier);

    @Test
    void acceptsAMessageOnce() {
        var headers = signer.sign(BODY, "msg_1", NOW);

        assertThat(verifier.verify(BODY, headers).messageId()).contains("msg_1");
        assertRefused(Reason.REPLAYED, () -> verifier.verify(BODY, headers));
        assertThat(verifier.verify(BODY, signer.sign(BODY, "msg_2", NOW)).messageId())
                .contains("msg_2");
    }

    @Test
    void remembersTheIdUntilTheMessageIsStale() {
        verifier.verify(BODY, signer.sign(BODY, "msg_1", NOW.plusSeconds(60)));

        assertThat(remembered).containsExactly(Map.entry("msg_1", NOW.plusSeconds(60 + 300)));
    }

    @Test
    void doesNotRememberWhatItRefused() {
        var headers = signer.sign(BODY, "msg_1", NOW);

        assertRefused(Reason.MISMATCH, () -> verifier.verify(utf8("forged"), headers));
        assertRefused(Reason.STALE, () -> verifier.verify(BODY, signer.sign(BODY, "msg_1", Instant.EPOCH)));

        assertThat(remembered).isEmpty();
    }

    @Test
    void takesTheIdBackWhenStoringFailed() {
        var headers = signer.sign(BODY, "msg_1", NOW);

        verifier.verify(BODY, headers).release();

        assertThat(verifier.verify(BODY, headers).messageId()).contains("msg_1");
    }

    @Test
    void knowsAMessageWithoutIdByItsContent() {
        var timed = HmacVerifier.builder()
                .content(SignedContent.TIMESTAMP_BODY)
                .clock(Given.CLOCK)
                .secrets(SECRET, Given.OTHER)
                .replayGuard(recording())
                .build();
        var headers = WebhookSigner.forVerifier(timed).sign(BODY, "unused", NOW);
        var otherSecret = new LinkedHashMap<>(headers);
        otherSecret.put("X-Signature", signedTimed(Given.OTHER).get("X-Signature"));

        timed.verify(BODY, headers);

        assertThat(otherSecret).isNotEqualTo(headers);
        assertRefused(Reason.REPLAYED, () -> timed.verify(BODY, otherSecret));
        assertThat(timed.verify(BODY, WebhookSigner.forVerifier(timed).sign(BODY, "unused", NOW.plusSeconds(1))))
                .isNotNull();
    }

    private static Map<String, List<String>> signedTimed(WebhookSecret secret) {
        return WebhookSigner.forVerifier(HmacVerifier.builder()
                        .content(SignedContent.TIMESTAMP_BODY)
                        .secrets(secret)
                        .build())
                .sign(BODY, "unused", NOW);
    }

    @Test
    void remembersABodyAloneForTheTimeItWasTold() {
        var plain = HmacVerifier.builder()
                .secrets(SECRET)
                .clock(Given.CLOCK)
                .replayGuard(recording(), Duration.ofHours(1))
                .build();
        var headers = WebhookSigner.forVerifier(plain).sign(BODY);

        plain.verify(BODY, headers);

        assertThat(remembered.values()).containsExactly(NOW.plusSeconds(3600));
        assertRefused(Reason.REPLAYED, () -> plain.verify(BODY, headers));
    }

    @Test
    void refusesForNowWhenTheGuardFails() {
        var failing = HmacVerifier.standardWebhooksBuilder(SECRET)
                .clock(Given.CLOCK)
                .replayGuard((id, until) -> {
                    throw new IllegalStateException("the table is gone");
                })
                .build();

        var refusal = catchThrowable(() -> failing.verify(BODY, signer.sign(BODY, "msg_1", NOW)));

        assertThat(refusal).isInstanceOf(WebhookRefusedException.class).hasRootCauseMessage("the table is gone");
        assertThat(((WebhookRefusedException) refusal).reason()).isEqualTo(Reason.UNAVAILABLE);
    }

    private ReplayGuard recording() {
        return new ReplayGuard() {
            @Override
            public boolean firstSeen(String id, Instant until) {
                return remembered.putIfAbsent(id, until) == null;
            }

            @Override
            public void forget(String id) {
                remembered.remove(id);
            }
        };
    }
}

package io.svyaz.webhook;

import static io.svyaz.webhook.Given.BODY;
import static io.svyaz.webhook.Given.CLOCK;
import static io.svyaz.webhook.Given.NOW;
import static io.svyaz.webhook.Given.assertRefused;
import static io.svyaz.webhook.Given.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardWebhooksTest {
    private static final WebhookSecret SECRET = WebhookSecret.ofBase64("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final WebhookSecret NEXT = WebhookSecret.ofBase64("AAECAwQFBgcICQoLDA0ODw==");

    private final HmacVerifier verifier =
            HmacVerifier.standardWebhooksBuilder(SECRET).clock(CLOCK).build();
    private final WebhookSigner signer = WebhookSigner.forVerifier(verifier);

    @Test
    void acceptsTheExampleOfTheSpecification() {
        var then = HmacVerifier.standardWebhooksBuilder(SECRET)
                .clock(InstantSource.fixed(Instant.ofEpochSecond(1614265330)))
                .build();
        byte[] body = utf8("{\"test\": 2432232314}");
        var headers = Map.of(
                "webhook-id", List.of("msg_p5jXN8AQM9LWM0D4loKWxJek"),
                "webhook-timestamp", List.of("1614265330"),
                "webhook-signature", List.of("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));

        var verdict = then.verify(body, headers);

        assertThat(verdict.messageId()).contains("msg_p5jXN8AQM9LWM0D4loKWxJek");
        assertThat(verdict.signedAt()).contains(Instant.ofEpochSecond(1614265330));
        assertThat(verdict.scheme()).isEqualTo("standard-webhooks");
    }

    @Test
    void acceptsOneGoodSignatureAmongOthersInAnyPlace() {
        String good = signature(signer);
        String stranger = signature(WebhookSigner.standardWebhooks(NEXT));

        for (String list : List.of(
                good,
                stranger + " " + good,
                good + " " + stranger,
                "v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg== " + good,
                "v2," + good.substring(3) + " v1 rubbish  " + good)) {
            assertThat(verifier.verify(BODY, with("webhook-signature", list)).messageId())
                    .contains("msg_1");
        }
        assertRefused(
                Reason.MISMATCH, () -> verifier.verify(BODY, with("webhook-signature", stranger + " v1,rubbish")));
    }

    @Test
    void acceptsASenderInRotationWithEitherSecret() {
        var headers = WebhookSigner.standardWebhooks(NEXT, SECRET).sign(BODY, "msg_1", NOW);
        var behind = HmacVerifier.standardWebhooksBuilder(NEXT).clock(CLOCK).build();

        assertThat(headers.get("webhook-signature").get(0).split(" ")).hasSize(2);
        assertThat(verifier.verify(BODY, headers).body()).isSameAs(BODY);
        assertThat(behind.verify(BODY, headers).body()).isSameAs(BODY);
    }

    @Test
    void refusesOtherVersionsAlone() {
        String good = signature(signer).substring(3);

        for (String wrong : List.of("v2," + good, good, "v1" + good, "v1," + good + ",", "V1," + good, " ", "v1,")) {
            assertRefused(Reason.MALFORMED, () -> verifier.verify(BODY, with("webhook-signature", wrong)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"webhook-id", "webhook-timestamp", "webhook-signature"})
    void wantsAllThreeHeadersOnce(String name) {
        var absent = signed();
        absent.remove(name);
        var twice = signed();
        twice.put(name, List.of(twice.get(name).get(0), twice.get(name).get(0)));

        assertRefused(Reason.MISSING, () -> verifier.verify(BODY, absent));
        assertRefused(Reason.MISSING, () -> verifier.verify(BODY, with(name, "")));
        assertRefused(Reason.MALFORMED, () -> verifier.verify(BODY, twice));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "now",
                "-1772366400",
                "+1772366400",
                " 1772366400",
                "1772366400 ",
                "1772366400.0",
                "1e9",
                "0x10",
                "9223372036854775808",
                "99999999999999999999999",
                "\u0661\u0662",
                "1772366400\u0000"
            })
    void refusesATimestampThatIsNotPlainSeconds(String timestamp) {
        assertRefused(Reason.MALFORMED, () -> verifier.verify(BODY, with("webhook-timestamp", timestamp)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"msg.1", "msg 1", "msg\n1", "\u0441", "\ud800", "\u007f"})
    void refusesAnIdThatCouldBeCutInTwoWaysOrIsNotAscii(String id) {
        assertRefused(Reason.MALFORMED, () -> verifier.verify(BODY, with("webhook-id", id)));
        assertThatThrownBy(() -> signer.sign(BODY, id, NOW)).hasMessageStartingWith("id:");
    }

    @Test
    void boundsTheLengthOfAnId() {
        assertThat(verifier.verify(BODY, signer.sign(BODY, "i".repeat(256), NOW))
                        .messageId())
                .isPresent();
        assertRefused(Reason.MALFORMED, () -> verifier.verify(BODY, with("webhook-id", "i".repeat(257))));
    }

    @Test
    void refusesAnotherIdOrTimestampUnderTheSameSignature() {
        assertRefused(Reason.MISMATCH, () -> verifier.verify(BODY, with("webhook-id", "msg_2")));
        assertRefused(Reason.MISMATCH, () -> verifier.verify(BODY, with("webhook-timestamp", "1772366401")));
        assertRefused(Reason.MISMATCH, () -> verifier.verify(BODY, with("webhook-timestamp", "01772366400")));
    }

    @Test
    void boundsTheSignedTimeOnBothSidesInclusively() {
        Duration five = Duration.ofMinutes(5);

        assertThat(verifier.verify(BODY, signedAt(NOW.minus(five))).signedAt()).contains(NOW.minus(five));
        assertThat(verifier.verify(BODY, signedAt(NOW.plus(five))).signedAt()).contains(NOW.plus(five));
        assertRefused(
                Reason.STALE,
                () -> verifier.verify(BODY, signedAt(NOW.minus(five).minusSeconds(1))));
        assertRefused(
                Reason.FUTURE,
                () -> verifier.verify(BODY, signedAt(NOW.plus(five).plusSeconds(1))));
        assertRefused(Reason.STALE, () -> verifier.verify(BODY, signedAt(Instant.EPOCH)));
        assertRefused(Reason.FUTURE, () -> verifier.verify(BODY, signedAt(Instant.ofEpochSecond(999_999_999_999L))));
    }

    @Test
    void callsAForgedOldMessageForgedAndNotStale() {
        var forged = WebhookSigner.standardWebhooks(NEXT).sign(BODY, "msg_1", Instant.EPOCH);

        assertRefused(Reason.MISMATCH, () -> verifier.verify(BODY, forged));
    }

    @Test
    void usesTheToleranceItWasGiven() {
        var strict = HmacVerifier.standardWebhooksBuilder(SECRET)
                .clock(CLOCK)
                .tolerance(Duration.ofSeconds(1))
                .build();

        assertThat(strict.verify(BODY, signedAt(NOW.minusSeconds(1))).body()).isSameAs(BODY);
        assertRefused(Reason.STALE, () -> strict.verify(BODY, signedAt(NOW.minusSeconds(2))));
    }

    @Test
    void refusesBadAndUrlSafeAndNonCanonicalBase64() {
        // An id whose signature needs both special digits of the alphabet.
        String id = "msg_" + searchId();
        var headers = signer.sign(BODY, id, NOW);
        String good = headers.get("webhook-signature").get(0);

        assertThat(verifier.verify(BODY, headers).messageId()).contains(id);
        for (String wrong : List.of(
                good.replace('+', '-').replace('/', '_'),
                good.substring(0, good.length() - 1),
                good + "=",
                good.replace("=", "A"),
                "v1,=" + good.substring(4),
                "v1,\u0430" + good.substring(4),
                good.substring(0, good.length() - 2) + sibling(good.charAt(good.length() - 2)) + "=")) {
            var bad = new HashMap<>(headers);
            bad.put("webhook-signature", List.of(wrong));
            assertRefused(Reason.MALFORMED, () -> verifier.verify(BODY, bad));
        }
    }

    /** The digit that differs in a spare bit only. */
    private static char sibling(char digit) {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        return alphabet.charAt(alphabet.indexOf(digit) ^ 1);
    }

    private int searchId() {
        for (int i = 0; ; i++) {
            String text =
                    signer.sign(BODY, "msg_" + i, NOW).get("webhook-signature").get(0);
            if (text.contains("+") && text.substring(3).contains("/")) {
                return i;
            }
        }
    }

    private Map<String, List<String>> signedAt(Instant at) {
        return signer.sign(BODY, "msg_1", at);
    }

    private Map<String, List<String>> signed() {
        return new HashMap<>(signedAt(NOW));
    }

    private Map<String, List<String>> with(String name, String value) {
        var headers = signed();
        headers.put(name, List.of(value));
        return headers;
    }

    private static String signature(WebhookSigner by) {
        return by.sign(BODY, "msg_1", NOW).get("webhook-signature").get(0);
    }
}

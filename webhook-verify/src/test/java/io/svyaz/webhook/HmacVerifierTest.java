package io.svyaz.webhook;

import static io.svyaz.webhook.Given.BODY;
import static io.svyaz.webhook.Given.OTHER;
import static io.svyaz.webhook.Given.SECRET;
import static io.svyaz.webhook.Given.assertRefused;
import static io.svyaz.webhook.Given.headers;
import static io.svyaz.webhook.Given.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HmacVerifierTest {
    private final HmacVerifier verifier = HmacVerifier.xSignature(SECRET);
    private final String signature = signed(BODY);

    @Test
    void acceptsAnIndependentlyComputedSignature() {
        // echo -n '{"ok":true}' | openssl dgst -sha256 -hmac secret
        var verdict = HmacVerifier.xSignature(WebhookSecret.of("secret"))
                .verify(
                        utf8("{\"ok\":true}"),
                        headers("X-Signature", "f6b4a2841c93f8bf2fb8f2c13d8fb0b6c8e8019f09ee405d248daa8385fad638"));

        assertThat(verdict.body()).isEqualTo(utf8("{\"ok\":true}"));
    }

    @Test
    void tellsWhatIsKnownAboutAnAcceptedWebhook() {
        var request = Given.post(headers("X-Signature", signature), BODY);

        var verdict = verifier.verify(request);

        assertThat(verdict.body()).isSameAs(BODY);
        assertThat(verdict.request()).isSameAs(request);
        assertThat(verdict.scheme()).isEqualTo("x-signature");
        assertThat(verdict.messageId()).isEmpty();
        assertThat(verdict.signedAt()).isEmpty();
    }

    @Test
    @DisplayName("S0-20 a tampered body is refused")
    void refusesATamperedBody() {
        byte[] tampered = BODY.clone();
        tampered[tampered.length - 2] ^= 1;

        assertRefused(Reason.MISMATCH, () -> verify(tampered, signature));
    }

    @Test
    @DisplayName("S0-20 a truncated body is refused")
    void refusesATruncatedBody() {
        assertRefused(Reason.MISMATCH, () -> verify(Arrays.copyOf(BODY, BODY.length - 1), signature));
    }

    @Test
    @DisplayName("S0-20 a signature of another secret is refused")
    void refusesAnotherSecret() {
        assertRefused(
                Reason.MISMATCH, () -> HmacVerifier.xSignature(OTHER).verify(BODY, headers("X-Signature", signature)));
    }

    @Test
    @DisplayName("S0-20 hex in upper case is as good as in lower case")
    void acceptsUpperCaseAndMixedCaseHex() {
        String upper = signature.toUpperCase(Locale.ROOT);
        String mixed = upper.substring(0, 20) + signature.substring(20);

        assertThat(verify(BODY, upper).body()).isSameAs(BODY);
        assertThat(verify(BODY, mixed).body()).isSameAs(BODY);
    }

    @Test
    void refusesTruncatedAndOddLengthAndLongerHex() {
        assertRefused(Reason.MALFORMED, () -> verify(BODY, signature.substring(2)));
        assertRefused(Reason.MALFORMED, () -> verify(BODY, signature.substring(1)));
        assertRefused(Reason.MALFORMED, () -> verify(BODY, signature + "00"));
        assertRefused(Reason.MALFORMED, () -> verify(BODY, signature.substring(0, 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"g", " ", "\u0000", "\uff11", "\u0661", "-", "\ud800"})
    void refusesWhatIsNoHexDigit(String intruder) {
        assertRefused(Reason.MALFORMED, () -> verify(BODY, intruder + signature.substring(1)));
        assertRefused(Reason.MALFORMED, () -> verify(BODY, signature.substring(1) + intruder));
    }

    @Test
    @DisplayName("S0-20 an absent header is refused")
    void refusesAnAbsentHeader() {
        assertRefused(Reason.MISSING, () -> verifier.verify(BODY, Map.of()));
        assertRefused(Reason.MISSING, () -> verifier.verify(BODY, headers("X-Signature2", signature)));
        assertRefused(Reason.MISSING, () -> verifier.verify(BODY, Map.of("X-Signature", List.of())));
    }

    @Test
    @DisplayName("S0-20 an empty header is refused")
    void refusesAnEmptyHeader() {
        assertRefused(Reason.MISSING, () -> verify(BODY, ""));
    }

    @Test
    void refusesAHeaderThatCameTwiceEvenWhenBothAreGood() {
        assertRefused(
                Reason.MALFORMED, () -> verifier.verify(BODY, Map.of("X-Signature", List.of(signature, signature))));
        assertRefused(Reason.MALFORMED, () -> verify(BODY, signature + "," + signature));
        assertRefused(Reason.MALFORMED, () -> verify(BODY, signature + " " + signature));
    }

    @Test
    @DisplayName("S2-27 bytes of any character set are verified as they came")
    void verifiesRawBytesOfAnyCharset() {
        byte[] body = "{\"имя\":\"Ёж\"}".getBytes(Charset.forName("windows-1251"));

        assertThat(verify(body, signed(body)).body()).isSameAs(body);
        assertRefused(Reason.MISMATCH, () -> verify(utf8("{\"имя\":\"Ёж\"}"), signed(body)));
    }

    @Test
    @DisplayName("S2-27 texts that a parser would call equal are told apart")
    void tellsApartTextsThatAParserWouldCallEqual() {
        String ordered = signed(utf8("{\"a\":1,\"b\":\"с\"}"));

        for (String same : List.of("{\"b\":\"с\",\"a\":1}", "{ \"a\":1,\"b\":\"с\"}", "{\"a\":1,\"b\":\"\\u0441\"}")) {
            assertThat(verify(utf8(same), signed(utf8(same))))
                    .as("signed as sent")
                    .isNotNull();
            assertRefused(Reason.MISMATCH, () -> verify(utf8(same), ordered));
        }
    }

    @Test
    void countsNulBytesAndTheEmptyBodyAsContent() {
        byte[] nul = {0};

        assertThat(verify(nul, signed(nul)).body()).isSameAs(nul);
        assertThat(verify(new byte[0], signed(new byte[0])).body()).isEmpty();
        assertRefused(Reason.MISMATCH, () -> verify(nul, signed(new byte[0])));
        assertRefused(Reason.MISMATCH, () -> verify(new byte[2], signed(nul)));
    }

    @Test
    void refusesABodyAboveTheLimitWithoutLookingAtTheSignature() {
        var limited = HmacVerifier.builder()
                .secrets(SECRET)
                .maxBodyBytes(BODY.length - 1)
                .build();
        var exact =
                HmacVerifier.builder().secrets(SECRET).maxBodyBytes(BODY.length).build();

        assertRefused(Reason.TOO_LARGE, () -> limited.verify(BODY, headers("X-Signature", signature)));
        assertRefused(Reason.TOO_LARGE, () -> limited.verify(BODY, Map.of()));
        assertThat(exact.verify(BODY, headers("X-Signature", signature)).body()).isSameAs(BODY);
    }

    @Test
    void letsInOneMebibyteByDefault() {
        byte[] most = new byte[1 << 20];
        byte[] more = new byte[(1 << 20) + 1];

        assertThat(verify(most, signed(most)).body()).isSameAs(most);
        assertRefused(Reason.TOO_LARGE, () -> verify(more, signature));
    }

    private VerifiedWebhook verify(byte[] body, String presented) {
        return verifier.verify(body, headers("X-Signature", presented));
    }

    private static String signed(byte[] body) {
        return WebhookSigner.xSignature(SECRET).sign(body).get("X-Signature").get(0);
    }
}

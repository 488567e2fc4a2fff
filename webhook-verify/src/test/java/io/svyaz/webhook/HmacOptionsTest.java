package io.svyaz.webhook;

import static io.svyaz.webhook.Given.BODY;
import static io.svyaz.webhook.Given.OTHER;
import static io.svyaz.webhook.Given.SECRET;
import static io.svyaz.webhook.Given.assertRefused;
import static io.svyaz.webhook.Given.headers;
import static io.svyaz.webhook.Given.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HmacOptionsTest {
    private static final WebhookSecret THIRD = WebhookSecret.ofBytes(new byte[] {0, 1, 2, -1});

    @Test
    @DisplayName("S0-20 every active secret is good during a rotation")
    void acceptsEveryActiveSecretDuringARotation() {
        var rotating = HmacVerifier.xSignature(OTHER, SECRET, THIRD);

        for (WebhookSecret secret : new WebhookSecret[] {OTHER, SECRET, THIRD}) {
            var headers = WebhookSigner.xSignature(secret).sign(BODY);
            assertThat(rotating.verify(BODY, headers).body()).isSameAs(BODY);
        }
        var retired = WebhookSigner.xSignature(WebhookSecret.of("retired")).sign(BODY);
        assertRefused(Reason.MISMATCH, () -> rotating.verify(BODY, retired));
    }

    @ParameterizedTest
    @CsvSource({"usedesk,X-Usedesk-Signature", "comagic,X-Comagic-Signature", "x-signature,X-Signature"})
    @DisplayName("S0-20 S4-13 each vendor's signature is looked for in the vendor's header")
    void knowsTheVendorsHeaders(String scheme, String header) {
        var verifier = switch (scheme) {
            case "usedesk" -> HmacVerifier.usedesk(SECRET);
            case "comagic" -> HmacVerifier.comagic(SECRET);
            default -> HmacVerifier.xSignature(SECRET);
        };
        String hex =
                WebhookSigner.xSignature(SECRET).sign(BODY).get("X-Signature").get(0);

        assertThat(verifier.verify(BODY, headers(header, hex)).scheme()).isEqualTo(scheme);
        assertRefused(Reason.MISSING, () -> verifier.verify(BODY, headers("X-Other", hex)));
    }

    @Test
    void signsForEveryVendorPreset() {
        assertThat(HmacVerifier.usedesk(SECRET)
                        .verify(BODY, WebhookSigner.usedesk(SECRET).sign(BODY))
                        .body())
                .isSameAs(BODY);
        assertThat(HmacVerifier.comagic(SECRET)
                        .verify(BODY, WebhookSigner.comagic(SECRET).sign(BODY))
                        .body())
                .isSameAs(BODY);
    }

    @Test
    @DisplayName("S1-24 header and prefix of a signature are settings, and the prefix is wanted exactly")
    void wantsThePrefixExactly() {
        var github = HmacVerifier.builder()
                .header("X-Hub-Signature-256")
                .prefix("sha256=")
                // Known answer from the documentation of the sender that made this form popular.
                .secrets(WebhookSecret.of("It's a Secret to Everybody"))
                .build();
        String hex = "757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";
        byte[] body = utf8("Hello, World!");

        assertThat(github.verify(body, headers("x-hub-signature-256", "sha256=" + hex))
                        .body())
                .isSameAs(body);
        for (String wrong : new String[] {hex, "SHA256=" + hex, "sha1=" + hex, "sha256=", "sha256= " + hex}) {
            assertRefused(Reason.MALFORMED, () -> github.verify(body, headers("X-Hub-Signature-256", wrong)));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S1-24 every algorithm signs in hex and in base64")
    void offersEveryAlgorithmInBothEncodings(HmacAlgorithm algorithm) {
        for (SignatureEncoding encoding : SignatureEncoding.values()) {
            var verifier = HmacVerifier.builder()
                    .algorithm(algorithm)
                    .encoding(encoding)
                    .secrets(SECRET)
                    .build();
            var headers = WebhookSigner.forVerifier(verifier).sign(BODY);

            assertThat(verifier.verify(BODY, headers).body()).isSameAs(BODY);
            assertRefused(Reason.MISMATCH, () -> verifier.verify(utf8("other"), headers));
        }
    }

    @Test
    void verifiesTimestampAndBodyTogether() {
        var verifier = HmacVerifier.builder()
                .content(SignedContent.TIMESTAMP_BODY)
                .timestampHeader("X-Time")
                .clock(Given.CLOCK)
                .secrets(WebhookSecret.of("secret"))
                .build();
        // printf '1772366400.{"ok":true}' | openssl dgst -sha256 -hmac secret
        var headers = Map.of(
                "X-Time", List.of("1772366400"),
                "X-Signature", List.of("d2523abcf3863fe64428c9dedcf71048d5ec75aaa207636cf8a6c3cf4f30ca16"));

        var verdict = verifier.verify(utf8("{\"ok\":true}"), headers);

        assertThat(verdict.signedAt()).contains(Instant.ofEpochSecond(1772366400));
        assertThat(verdict.messageId()).isEmpty();
        assertRefused(
                Reason.MISSING,
                () -> verifier.verify(
                        utf8("{\"ok\":true}"),
                        headers("X-Signature", "d2523abcf3863fe64428c9dedcf71048d5ec75aaa207636cf8a6c3cf4f30ca16")));
    }

    @Test
    void namesThePropertyThatIsWrong() {
        assertThatThrownBy(() -> HmacVerifier.xSignature())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("secrets:");
        assertThatThrownBy(() -> HmacVerifier.standardWebhooks()).hasMessageStartingWith("secrets:");
        assertThatThrownBy(() -> ok().maxBodyBytes(0).build()).hasMessageStartingWith("maxBodyBytes:");
        assertThatThrownBy(() -> ok().tolerance(Duration.ZERO).build()).hasMessageStartingWith("tolerance:");
        assertThatThrownBy(
                        () -> ok().tolerance(Duration.ofSeconds(Long.MAX_VALUE)).build())
                .hasMessageStartingWith("tolerance:");
        assertThatThrownBy(() -> ok().header(" ").build()).hasMessageStartingWith("header:");
        assertThatThrownBy(() -> ok().scheme("").build()).hasMessageStartingWith("scheme:");
        assertThatThrownBy(() -> ok().replayGuard((id, until) -> true).build())
                .as("a body alone never becomes stale")
                .hasMessageStartingWith("replayGuard:");
    }

    @Test
    void refusesAStandardSecretThatWasGivenAsPlainText() {
        assertThatThrownBy(() -> HmacVerifier.standardWebhooks(WebhookSecret.of("whsec_c2VjcmV0")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ofBase64")
                .hasMessageNotContaining("c2VjcmV0");
    }

    private static HmacVerifierBuilder ok() {
        return HmacVerifier.builder().secrets(SECRET);
    }
}

package io.svyaz.webhook;

import static io.svyaz.webhook.Given.NOW;
import static io.svyaz.webhook.Given.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoLeakTest {
    private static final WebhookSecret SECRET = WebhookSecret.of("s3cr3t-leak");
    private final Map<String, List<String>> headers = Map.of(
            "X-Signature", List.of("h3ader-leak"),
            "Authorization", List.of("Bearer h3ader-leak"),
            "webhook-id", List.of("h3ader-leak"),
            "webhook-timestamp", List.of("h3ader-leak"),
            "webhook-signature", List.of("v1,h3ader-leak"));
    private final WebhookRequest request = WebhookRequest.of("M3THOD-leak", headers, utf8("b0dy-leak"))
            .withPath("/p4th-leak%")
            .withRemoteAddress("addr3ss-leak");

    @Test
    void printsNothingOfARequestOrAVerdict() {
        assertThat(request.toString()).isEqualTo("WebhookRequest[headers=5, bytes=9]");
        assertThat(VerifiedWebhook.of(request, "token").toString()).isEqualTo("VerifiedWebhook[token, bytes=9]");
        assertThat(WebhookResponse.json(200, "b0dy-leak").toString()).doesNotContain("leak");
    }

    @Test
    void saysNothingOfTheRequestInARefusal() {
        for (WebhookVerifier verifier : List.of(
                HmacVerifier.xSignature(SECRET),
                HmacVerifier.standardWebhooks(SECRET),
                TokenVerifier.bearer(SECRET),
                TokenVerifier.header("X-Signature", SECRET),
                PathTokenVerifier.lastSegment(SECRET),
                PathTokenVerifier.queryParameter("key", SECRET),
                BodySecretVerifier.of(any -> Optional.of("b0dy-leak"), SECRET),
                IpAllowList.of("192.0.2.1"))) {
            var refusal = catchThrowableOfType(WebhookRefusedException.class, () -> verifier.verify(request));
            assertThat(refusal).hasMessageNotContaining("leak").hasNoCause();
            assertThat(refusal.getMessage())
                    .startsWith(verifier.scheme() + " refused the webhook as " + refusal.reason());
            assertThat(refusal.getStackTrace()).isEmpty();
        }
    }

    @Test
    void printsNothingOfVerifiersAndSigners() {
        var verifier = HmacVerifier.standardWebhooks(SECRET);
        var signer = WebhookSigner.forVerifier(verifier);
        signer.sign(utf8("b0dy-leak"), "id", NOW);

        for (Object object :
                List.of(verifier, signer, TokenVerifier.bearer(SECRET), SECRET.keyFor(HmacAlgorithm.SHA1))) {
            assertThat(object.toString()).doesNotContain("leak");
        }
    }
}

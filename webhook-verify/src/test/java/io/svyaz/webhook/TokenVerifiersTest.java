package io.svyaz.webhook;

import static io.svyaz.webhook.Given.BODY;
import static io.svyaz.webhook.Given.OTHER;
import static io.svyaz.webhook.Given.assertRefused;
import static io.svyaz.webhook.Given.headers;
import static io.svyaz.webhook.Given.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenVerifiersTest {
    private static final WebhookSecret TOKEN = WebhookSecret.of("t/k?n+1");

    private final TokenVerifier bearer = TokenVerifier.bearer(OTHER, TOKEN);

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "bearer ", "BEARER "})
    void acceptsABearerToken(String word) {
        assertThat(bearer.verify(BODY, headers("authorization", word + "t/k?n+1"))
                        .scheme())
                .isEqualTo("bearer");
    }

    @ParameterizedTest
    @CsvSource({
        "'',MISSING",
        "Bearer,MALFORMED",
        "Basic dDp0,MALFORMED",
        "t/k?n+1,MALFORMED",
        "Bearer t/k?n+,MISMATCH",
        "Bearer T/K?N+1,MISMATCH",
        "Bearer  t/k?n+1,MISMATCH",
        "'Bearer ',MISMATCH",
        "Bearer t/k\ud800n+1,MALFORMED"
    })
    void refusesAnyOtherAuthorization(String value, Reason reason) {
        assertRefused(reason, () -> bearer.verify(BODY, headers("Authorization", value)));
    }

    @Test
    void acceptsEveryActiveTokenDuringARotation() {
        var rotating = TokenVerifier.header("X-Token", TOKEN, OTHER, WebhookSecret.of("third"));

        for (String active : List.of("t/k?n+1", "another secret", "third")) {
            assertThat(rotating.verify(BODY, headers("X-Token", active)).body()).isSameAs(BODY);
        }
        assertRefused(Reason.MISMATCH, () -> rotating.verify(BODY, headers("X-Token", "retired")));
    }

    @Test
    void refusesAnAbsentOrDoubledToken() {
        var header = TokenVerifier.header("X-Token", TOKEN);

        assertThat(header.verify(BODY, headers("x-TOKEN", "t/k?n+1")).scheme()).isEqualTo("token");
        assertRefused(Reason.MISSING, () -> header.verify(BODY, Map.of()));
        assertRefused(Reason.MALFORMED, () -> header.verify(BODY, Map.of("X-Token", List.of("t/k?n+1", "t/k?n+1"))));
        assertRefused(Reason.MISMATCH, () -> header.verify(BODY, headers("X-Token", "t/k?n+1 ")));
    }

    @Test
    void namesWhatIsMissingInTheSettings() {
        assertThatThrownBy(() -> TokenVerifier.bearer()).hasMessageStartingWith("secrets:");
        assertThatThrownBy(() -> TokenVerifier.header("", TOKEN)).hasMessageStartingWith("header:");
        assertThatThrownBy(() -> PathTokenVerifier.queryParameter("", TOKEN)).hasMessageStartingWith("name:");
        assertThatThrownBy(() -> PathTokenVerifier.lastSegment()).hasMessageStartingWith("secrets:");
        assertThatThrownBy(() -> BodySecretVerifier.of(request -> Optional.empty()))
                .hasMessageStartingWith("secrets:");
    }

    @ParameterizedTest
    @CsvSource({
        "/hooks/t%2Fk%3Fn+1,",
        "/hooks/%74%2fk%3fn%2B1?x=1,",
        "t%2Fk%3Fn+1,",
        "https://host/a/t%2Fk%3Fn+1,",
        "/hooks/t%2Fk%3Fn 1,MALFORMED",
        "/hooks/t%2Fk%3Fn%201,MISMATCH",
        "/hooks/t%2Fk%3Fn+1/,MISSING",
        "/hooks/t%2Fk%3Fn+1%,MALFORMED",
        "/hooks/t%2Fk%3Fn+1%4,MALFORMED",
        "/hooks/t%2Fk%3Fn%+1,MALFORMED",
        "/hooks/t%2Fk%3Fn%uFF0B1,MALFORMED",
        "/hooks/t\u0441,MALFORMED",
        "/hooks/t/k%3Fn+1,MISMATCH",
        "'',MISSING",
        "/hooks/?t%2Fk%3Fn+1,MISSING",
        "/hooks/t%2Fk%3Fn+1%00,MISMATCH"
    })
    void readsTheTokenFromTheLastSegment(String path, Reason reason) {
        check(PathTokenVerifier.lastSegment(OTHER, TOKEN), path, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "/h?key=t/k?n+1,",
        "/h?a=b&key=t%2Fk%3Fn%2B1&c,",
        "/h?key=t/k?n%201,MISMATCH",
        "/h?key=,MISSING",
        "/h,MISSING",
        "/h?Key=t/k?n+1,MISSING",
        "/h?key=t/k?n+1&key=t/k?n+1,MALFORMED",
        "/h?key=%,MALFORMED",
        "/h?keys=1,MISSING",
        "/h?&&=&key,MISSING",
        "/key=t/k,MISSING"
    })
    void readsTheTokenFromAQueryParameter(String path, Reason reason) {
        check(PathTokenVerifier.queryParameter("key", TOKEN), path, reason);
    }

    private static void check(PathTokenVerifier verifier, String path, Reason reason) {
        var request = post().withPath(path);
        if (reason == null) {
            assertThat(verifier.verify(request).scheme()).isEqualTo("path-token");
        } else {
            assertRefused(reason, () -> verifier.verify(request));
        }
    }

    @Test
    void countsAnUnknownPathAsMissing() {
        assertRefused(Reason.MISSING, () -> PathTokenVerifier.lastSegment(TOKEN).verify(post().withPath(null)));
    }

    @Test
    void comparesTheSecretThatTheCallerFoundInTheBody() {
        var verifier = BodySecretVerifier.of(
                request -> Optional.of(new String(request.body(), StandardCharsets.UTF_8)), OTHER, TOKEN);

        assertThat(verifier.verify(Given.utf8("t/k?n+1"), Map.of()).scheme()).isEqualTo("body-secret");
        assertRefused(Reason.MISMATCH, () -> verifier.verify(Given.utf8("t/k?n+2"), Map.of()));
        assertRefused(Reason.MISSING, () -> verifier.verify(new byte[0], Map.of()));
        assertRefused(Reason.TOO_LARGE, () -> verifier.withMaxBodyBytes(6).verify(Given.utf8("t/k?n+1"), Map.of()));
        assertThatThrownBy(() -> verifier.withMaxBodyBytes(0)).hasMessageStartingWith("maxBodyBytes:");
    }

    @Test
    void refusesWhateverTheExtractorDoes() {
        assertRefused(
                Reason.MISSING,
                () -> BodySecretVerifier.of(request -> Optional.empty(), TOKEN).verify(post()));
        assertRefused(
                Reason.MALFORMED,
                () -> BodySecretVerifier.of(request -> null, TOKEN).verify(post()));
        assertRefused(
                Reason.MALFORMED,
                () -> BodySecretVerifier.of(TokenVerifiersTest::nest, TOKEN).verify(post()));
        assertThatThrownBy(() -> BodySecretVerifier.of(
                                request -> {
                                    throw new IllegalArgumentException("unexpected token in: t/k?n+1");
                                },
                                TOKEN)
                        .verify(post()))
                .isInstanceOf(WebhookRefusedException.class)
                .hasNoCause()
                .hasMessageNotContaining("t/k?n+1");
    }

    @SuppressWarnings("InfiniteRecursion")
    private static Optional<String> nest(WebhookRequest request) {
        return nest(request).map(inner -> inner + "]");
    }
}

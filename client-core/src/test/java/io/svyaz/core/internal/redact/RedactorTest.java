package io.svyaz.core.internal.redact;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.core.Secret;
import io.svyaz.core.log.LoggedBody;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {
    private static final String SECRET = "hunter2/Секрет+\"7";

    private final Redactor byName = new Redactor(List.of(), Set.of("X-Pin", "my_key"));
    private final Redactor byValue = new Redactor(List.of(Secret.of(SECRET)), Set.of());

    private static String bodyOf(Redactor redactor, String text) {
        return redactor.body(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, null)
                .text();
    }

    /** Wherever a name says that a secret follows, {@code hunter2} may not be seen. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"password\":\"hunter2\"}",
                "{\"PASSWORD\" : \"hunter2\"}",
                "{\"pass\\u0077ord\":\"hunter2\"}",
                "{\"password\":\"a\\\"hunter2\"}",
                "{\"password\":{\"a\":[\"hunter2\",{\"b\":\"}hunter2\"}]}}",
                "{\"auth\":[[\"hunter2\"],\"hunter2\"],\"x\":1}",
                "{\"a\":{\"access_token\":\"hunter2",
                "{\"secret_key\":\"hunter2\",\"x\":1}",
                "{\"chat_token\":\"hunter2\"}",
                "{\"my_key\":\"hunter2\"}",
                "{\"message\":\"sent {\\\"password\\\":\\\"hunter2\\\"} to us\"}",
                "{\"message\":\"{\\\"auth\\\":{\\\"a\\\":\\\"x\\\",\\\"b\\\":\\\"hunter2\\\"}}\"}",
                "unexpected \" in {\"password\":\"hunter2\"}",
                "{'password': 'hunter2'}",
                "api_token=hunter2&page=1",
                "page=1&auth[access_token]=hunter2",
                "page=1&auth%5Baccess_token%5D=hunter2",
                "page=1&auth%5baccess_token%5d=hunter2",
                "password=a'hunter2",
                "password=a;hunter2&x=1",
                "GET https://host/path?x=1&token=hunter2 failed",
                "Request{url=x, token=hunter2}",
                "Options(password=hunter2)",
                "token=\"hunter2\"",
                "Authorization: Bearer hunter2.abc",
                "X-Api-Key: hunter2",
                "Cookie: PHPSESSID=hunter2",
                "Basic aHVudGVyMg==hunter2",
                "https://host/rest/1/hunter2/crm.lead.get",
                "https:\\/\\/host\\/rest\\/1\\/hunter2\\/crm.lead.get",
                "redirect_uri=https%3A%2F%2Fhost%2Frest%2F1%2Fhunter2%2Fprofile",
                "https://host/rest/api/1/hunter2/tasks",
                "https://admin:hunter2@host/path"
            })
    void aSecretIsMaskedByTheNameBeforeIt(String text) {
        assertThat(bodyOf(byName, text))
                .as("in a body")
                .doesNotContain("hunter2")
                .contains("***");
        assertThat(byName.message(text)).as("in a message").doesNotContain("hunter2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"result\":[{\"ID\":\"1\",\"TITLE\":\"a \\\"b\\\" c\"}],\"total\":1}",
                "{\"message\":\"the token expired yesterday\"}",
                "The access token provided has expired.",
                "Your basic information is not complete",
                "name=Anna&phone[0][VALUE]=79001234567",
                "Invalid login or password.",
                "<b>broken</b> \" quotes ' everywhere \\",
                "crm.lead.get: not found"
            })
    void textWithoutSecretsIsUnchanged(String text) {
        assertThat(bodyOf(byName, text)).isEqualTo(text);
        assertThat(byName.text(text)).isEqualTo(text);
    }

    @Test
    void aKnownSecretIsMaskedInEverySpelling() {
        String url = URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
        byte[] bytes = SECRET.getBytes(StandardCharsets.UTF_8);
        StringBuilder escaped = new StringBuilder();
        SECRET.chars()
                .forEach(c -> escaped.append(
                        c > 126
                                ? String.format("\\u%04x", c)
                                : c == '/' ? "\\/" : c == '"' ? "\\\"" : Character.toString(c)));
        for (String spelling : List.of(
                SECRET,
                url,
                url.replace("+", "%20"),
                url.replaceAll("(%..)", "$1").toLowerCase(java.util.Locale.ROOT).replace("hunter2", "hunter2"),
                SECRET.replace("\"", "\\\"").replace("/", "\\/"),
                SECRET.replace("\"", "\\\""),
                escaped.toString(),
                escaped.toString().replace("\\/", "/"),
                Base64.getEncoder().encodeToString(bytes),
                Base64.getEncoder().encodeToString((":" + SECRET).getBytes(StandardCharsets.UTF_8)))) {
            String text = "before " + spelling + " after";

            assertThat(byValue.text(text)).as(spelling).isEqualTo("before *** after");
        }
    }

    @Test
    void aSessionTokenIsMaskedOnceItIsRemembered() {
        Redactor redactor = new Redactor(List.of(), Set.of());
        assertThat(redactor.text("see s3ssion0")).isEqualTo("see s3ssion0");

        for (int i = 0; i < 20; i++) {
            redactor.remember(Secret.of("s3ssion" + i));
        }

        assertThat(redactor.text("see s3ssion19, s3ssion18")).isEqualTo("see ***, ***");
    }

    @Test
    void headersAreMaskedByNameAndByWhatTheyHold() {
        Map<String, String> masked = byName.headers(Map.of(
                "Authorization", List.of("Bearer hunter2"),
                "set-cookie", List.of("a=hunter2", "b=hunter2"),
                "X-Api-Key", List.of("hunter2"),
                "X-ApiKey", List.of("hunter2"),
                "X-Pin", List.of("hunter2"),
                "X-Hook-Signature", List.of("hunter2"),
                "Location", List.of("https://host/rest/1/hunter2/x?auth=hunter2"),
                "Accept", List.of("text/html", "application/json")));

        assertThat(masked.toString()).doesNotContain("hunter2");
        assertThat(masked)
                .containsEntry("accept", "text/html, application/json")
                .hasSize(8);
    }

    @Test
    void aLongBodyIsCutAndItsSizeIsTold() {
        LoggedBody body =
                byName.body("x".repeat(40_000).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, "text/plain");

        assertThat(body.cut()).isTrue();
        assertThat(body.bytes()).isEqualTo(40_000);
        assertThat(body.text()).hasSizeBetween(16_000, 16 * 1024 + 40).endsWith("… (40000 bytes in all)");
    }

    @Test
    void aBodyOfExactlyTheLimitIsNotCut() {
        LoggedBody body = byName.body(new byte[16 * 1024], StandardCharsets.UTF_8, null);

        assertThat(body.cut()).isFalse();
        assertThat(body.text()).hasSize(16 * 1024);
    }

    @Test
    void noPartOfAKnownSecretIsLeftWhereABodyIsCut() {
        String secret = "Q7".repeat(20);
        Redactor redactor = new Redactor(List.of(Secret.of(secret)), Set.of());
        for (int at = 16 * 1024 - 300; at < 16 * 1024 + 300; at++) {
            String body = "x".repeat(at) + secret + "y".repeat(2000);

            assertThat(bodyOf(redactor, body)).as("at %d", at).doesNotContain("Q7Q7");
        }
    }

    @Test
    void noPartOfASecretIsLeftAfterAnEarlierOneWasMadeShort() {
        String secret = "Q7".repeat(20);
        Redactor redactor = new Redactor(List.of(Secret.of(secret)), Set.of());
        for (int shift = 0; shift < 400; shift++) {
            String body = "{\"password\":\"" + "p".repeat(9000) + "\",\"a\":\"" + "x".repeat(7200 + shift) + secret
                    + "y".repeat(2000) + "\"}";

            assertThat(bodyOf(redactor, body)).as("shift %d", shift).doesNotContain("Q7Q7");
        }
    }

    @Test
    void noPartOfASecretIsLeftWhereAMessageIsCut() {
        String secret = "Q7".repeat(20);
        Redactor redactor = new Redactor(List.of(Secret.of(secret)), Set.of());
        for (int tags = 0; tags < 60; tags++) {
            String text = "<p class=\"warning\">".repeat(tags) + secret + " " + "y".repeat(2000);

            assertThat(redactor.message(text)).as("after %d tags", tags).doesNotContain("Q7Q7");
            assertThat(redactor.message("z".repeat(tags * 25) + secret)).doesNotContain("Q7Q7");
        }
    }

    @Test
    void aSecretWithSpacesIsMaskedInAMessageToo() {
        Redactor redactor = new Redactor(List.of(Secret.of("correct  horse\tbattery")), Set.of());

        assertThat(redactor.message("no: correct  horse\tbattery")).isEqualTo("no: ***");
    }

    @Test
    void aMessageIsOneShortLineWithoutTagsAndAddresses() {
        assertThat(byName.message(null)).isEmpty();
        assertThat(byName.message("a\r\nb\u2028c\u0000d")).isEqualTo("a b c d");
        assertThat(byName.message("<html><body>Bad <b>gateway</b></body>")).isEqualTo("Bad gateway");
        assertThat(byName.message("see https://host/x/y?z=1 please")).isEqualTo("see <address> please");
        assertThat(byName.message("w ".repeat(5000)))
                .hasSizeLessThanOrEqualTo(301)
                .endsWith("…");
    }

    @Test
    void filesAreNotShown() {
        LoggedBody body = byName.body(new byte[] {1, 2, 3}, StandardCharsets.UTF_8, "image/png");

        assertThat(body.text()).isEqualTo("(3 bytes of image/png)");
        assertThat(body.bytes()).isEqualTo(3);
    }
}

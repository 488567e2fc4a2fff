package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.core.log.LogDetail;
import io.svyaz.core.log.LogRow;
import io.svyaz.core.log.RequestLogger;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientBuilderTest {
    private static BitrixClient clientOf(String url) {
        return BitrixClient.builder()
                .webhookUrl(url)
                .logger(RequestLogger.none())
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.bitrix24.com/rest/1/abc123def456/",
                "https://example.bitrix24.com/rest/1/abc123def456",
                "  https://example.bitrix24.com/rest/1/abc123def456/\n",
                "https://example.bitrix24.com/rest/1/abc123def456/crm.lead.list",
                "https://example.bitrix24.com/rest/1/abc123def456/profile.json",
                "https://example.bitrix24.com/rest/1/abc123def456/crm.lead.get.json?id=5&x=%41",
                "https://example.bitrix24.com/rest/1/abc123def456/profile/",
                "https://example.bitrix24.com/rest/1/abc123def456?id=5",
                "https://example.bitrix24.com/rest/1/abc123def456/#top",
                "HTTPS://example.bitrix24.com/rest/1/abc123def456/",
                "https://example.bitrix24.com/rest/api/1/abc123def456/",
                "https://example.bitrix24.com/rest/api/1/abc123def456/tasks.task.get"
            })
    @DisplayName("S3-14: a webhook address is taken in every form it is pasted in")
    void takesEveryPastedForm(String pasted) {
        WebhookUrl webhook = WebhookUrl.parse(pasted, false);

        assertThat(webhook.base()).isEqualTo("https://example.bitrix24.com/rest/1/abc123def456/");
        assertThat(webhook.shownBase()).isEqualTo("https://example.bitrix24.com/rest/1/***/");
        assertThat(webhook.secret().reveal()).isEqualTo("abc123def456");
    }

    @ParameterizedTest
    @CsvSource({
        "https://crm.example.com:8443/rest/27/abc123/, https://crm.example.com:8443/rest/27/abc123/",
        "https://crm.example.com/portal/rest/27/abc123/, https://crm.example.com/portal/rest/27/abc123/",
        "http://localhost:8080/rest/1/abc123/, http://localhost:8080/rest/1/abc123/",
        "http://[::1]:8080/rest/1/abc123/, http://[::1]:8080/rest/1/abc123/",
        "http://127.0.0.1/rest/1/abc123/, http://127.0.0.1/rest/1/abc123/"
    })
    void keepsHostPortAndFolder(String pasted, String base) {
        assertThat(WebhookUrl.parse(pasted, false).base()).isEqualTo(base);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc123def456",
                "example.bitrix24.com/rest/1/abc123def456/",
                "https://example.bitrix24.com/",
                "https://example.bitrix24.com/rest/",
                "https://example.bitrix24.com/rest/crm.lead.list",
                "https://example.bitrix24.com/rest/1/",
                "https://example.bitrix24.com/rest/user/abc123def456/",
                "https://example.bitrix24.com/rest/1/abc 123def456/",
                "https://user:abc123def456@example.bitrix24.com/rest/1/abc123def456/",
                "ftp://example.bitrix24.com/rest/1/abc123def456/",
                "https:///rest/1/abc123def456/",
                "mailto:abc123def456@example.com"
            })
    @DisplayName("S3-14: a refused address is not shown, secret or not")
    void refusesWhatIsNoWebhookWithoutShowingIt(String pasted) {
        assertThatThrownBy(() -> clientOf(pasted))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("incoming webhook")
                .hasMessageNotContaining("abc")
                .hasMessageNotContaining("123def456")
                .hasNoCause();
    }

    @Test
    void httpIsForLoopbackOrForThoseWhoAskForIt() {
        String plain = "http://portal.example.com/rest/1/abc123def456/";

        assertThatThrownBy(() -> clientOf(plain))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https")
                .hasMessageContaining("allowHttp()")
                .hasMessageNotContaining("abc123def456")
                .hasMessageNotContaining("portal");
        assertThat(BitrixClient.builder().webhookUrl(plain).allowHttp().build())
                .hasToString("BitrixClient(http://portal.example.com/rest/1/***/)");
    }

    @Test
    void namesWhatIsMissing() {
        assertThatThrownBy(() -> BitrixClient.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("webhookUrl");
    }

    @Test
    @DisplayName("S3-14: neither a toString nor a log row nor a failure shows the secret")
    void nothingShowsTheSecret() throws InterruptedException {
        List<LogRow> rows = new CopyOnWriteArrayList<>();
        RequestLogger everything = rows::add;
        try (Hub hub = new Hub();
                var logger = RequestLogger.buffered(everything.withDetail(LogDetail.FULL), 64)) {
            BitrixClientBuilder builder = hub.builder().logger(logger);
            BitrixClient client = builder.build();
            var echo = Map.of("fields", Map.of("TITLE", "see " + hub.portal.webhookUrl()));
            client.call("crm.lead.add", echo, Long.class).execute();
            String failure = failureOf(client);

            assertThat(logger.flush(Duration.ofSeconds(10))).isTrue();
            assertThat(rows)
                    .hasSize(2)
                    .allSatisfy(row -> assertThat(row.endpoint()).contains("/rest/1/***/crm.lead."));
            assertThat(rows).extracting(LogRow::toString).noneMatch(row -> row.contains(Hub.SECRET));
            assertThat(List.of(
                            failure,
                            client.toString(),
                            builder.toString(),
                            client.leads().get(1).toString(),
                            client.leads().list(q -> q).toString(),
                            WebhookUrl.parse(hub.portal.webhookUrl().toString(), false)
                                    .toString()))
                    .noneMatch(text -> text.contains(Hub.SECRET));
        }
    }

    private static String failureOf(BitrixClient client) {
        try {
            return client.leads().get(404).execute().toString();
        } catch (io.svyaz.core.error.ApiException failure) {
            return failure + " " + failure.getMessage() + " " + List.of(failure.getSuppressed());
        }
    }
}

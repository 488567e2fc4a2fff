package io.svyaz.usedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.svyaz.core.Secret;
import io.svyaz.core.log.BufferedRequestLogger;
import io.svyaz.core.log.LogDetail;
import io.svyaz.core.log.LogRow;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.usedesk.users.UserFields;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientBuilderTest {
    private static final Wire wire = new Wire();

    @AfterAll
    static void stop() {
        wire.close();
    }

    @BeforeEach
    void answerNothing() {
        wire.answers("[]");
    }

    private static LoggedRequest sentBy(UsedeskClient client) {
        client.users().list().execute();
        return wire.last();
    }

    @ParameterizedTest
    @CsvSource({
        "PARAMETER, true, ",
        "TOKEN_HEADER, false, Token test-api-token-0001",
        "BEARER_HEADER, false, Bearer test-api-token-0001"
    })
    @DisplayName("S0-03 the token travels as a parameter or in a header, and never in the address")
    void theTokenTravelsWhereItShould(TokenPlacement where, boolean inBody, String header) {
        LoggedRequest sent = sentBy(wire.builder().tokenPlacement(where).build());

        assertThat(sent.getBodyAsString().contains(Wire.KEY)).isEqualTo(inBody);
        assertThat(sent.getHeader("Authorization")).isEqualTo(header);
        assertThat(sent.getUrl()).doesNotContain(Wire.KEY);
    }

    @Test
    void theTokenMayTravelInTwoPlaces() {
        LoggedRequest sent = sentBy(wire.builder()
                .tokenPlacement(TokenPlacement.PARAMETER, TokenPlacement.TOKEN_HEADER)
                .build());

        assertThat(sent.getBodyAsString()).contains(Wire.KEY);
        assertThat(sent.getHeader("Authorization")).isEqualTo("Token " + Wire.KEY);
        assertThatThrownBy(
                        () -> wire.builder().tokenPlacement(TokenPlacement.TOKEN_HEADER, TokenPlacement.BEARER_HEADER))
                .hasMessageContaining("one Authorization header");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/uapi", "/uapi/", "/a/b/"})
    @DisplayName("S0-02 an address of one's own is asked, with its path, whatever its last slash")
    void theBaseKeepsItsPath(String path) {
        UsedeskClient client = Hub.builder(wire.url() + path, wire.clock)
                .token(Secret.of(Wire.KEY))
                .build();

        assertThat(sentBy(client).getUrl()).isEqualTo(path.replaceAll("/$", "") + "/users");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.usedesk.ru",
                "https://user@api.usedesk.ru",
                "https://api.usedesk.ru?x=1",
                "ftp://api.usedesk.ru",
                "api.usedesk.ru",
                "https://"
            })
    void anAddressThatWouldGiveTheTokenAwayIsRefused(String url) {
        assertThatThrownBy(() -> UsedeskClient.builder()
                        .token(Secret.of(Wire.KEY))
                        .baseUrl(url)
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("S0-02 without a token no client is built; with one alone its address is https://api.usedesk.ru")
    void aClientWithoutATokenIsRefused() {
        assertThatThrownBy(() -> UsedeskClient.builder().build()).hasMessageContaining("token");
        assertThat(UsedeskClient.builder().token(Secret.of(Wire.KEY)).build().toString())
                .isEqualTo("UsedeskClient(https://api.usedesk.ru)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"api_token", "API_TOKEN", " api_token", "api.token", "api_token[0]", "api_token[]"})
    void theTokenCannotBeOverriddenByAParameter(String name) {
        assertThatThrownBy(() -> wire.client.call("tickets", Map.of(name, "other"), Object.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("api_token");
        assertThat(wire.sent()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example.com/tickets",
                "//elsewhere.example.com/tickets",
                "tickets?api_token=x",
                "a@b"
            })
    void aPathLeadsNowhereElse(String path) {
        try {
            wire.client.call(path, Map.of(), Object.class).execute();
        } catch (RuntimeException refused) {
            return;
        }
        assertThat(wire.last().getHeader("Host")).startsWith("127.0.0.1");
        assertThat(wire.last().getUrl()).doesNotContain("?").doesNotStartWith("//");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "a/../b", ""})
    void aPathThatStepsUpIsRefused(String path) {
        assertThatThrownBy(() -> wire.client.call(path, Map.of(), Object.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("S0-03 no row of the log shows the token, wherever it travels and however much is logged")
    void noRowOfTheLogShowsTheToken() throws InterruptedException {
        List<LogRow> rows = new CopyOnWriteArrayList<>();
        BufferedRequestLogger queue = RequestLogger.buffered(rows::add, 100);
        for (TokenPlacement where : TokenPlacement.values()) {
            for (RequestEncoding encoding : RequestEncoding.values()) {
                for (ReadVerb verb : ReadVerb.values()) {
                    wire.builder()
                            .tokenPlacement(where)
                            .requestEncoding(encoding)
                            .readVerb(verb)
                            .logger(queue.withDetail(LogDetail.FULL))
                            .build()
                            .users()
                            .list()
                            .execute();
                }
            }
        }
        assertThat(queue.flush(Duration.ofSeconds(30))).isTrue();
        assertThat(rows)
                .hasSize(12)
                .allSatisfy(row -> assertThat(row.toString()).doesNotContain(Wire.KEY));
    }

    @Test
    void noRowOfTheLogShowsThePasswordOfANewAgent() throws InterruptedException {
        List<LogRow> rows = new CopyOnWriteArrayList<>();
        BufferedRequestLogger queue = RequestLogger.buffered(rows::add, 100);
        wire.answers("{\"status\":\"success\",\"user_id\":1}");
        for (RequestEncoding encoding : RequestEncoding.values()) {
            wire.builder()
                    .requestEncoding(encoding)
                    .logger(queue.withDetail(LogDetail.FULL))
                    .build()
                    .users()
                    .create(UserFields.create().name("Agent").password(Secret.of("pa55-w0rd-17")))
                    .execute();
        }
        assertThat(queue.flush(Duration.ofSeconds(30))).isTrue();
        assertThat(rows).hasSize(2).allSatisfy(row -> {
            assertThat(row.requestBody()).isPresent();
            assertThat(row.toString()).doesNotContain("pa55-w0rd-17").doesNotContain(Wire.KEY);
        });
    }

    @Test
    void aGenericCallSaysWordsForYesAndLeavesNothingOut() {
        wire.answers("{\"status\":\"success\"}");
        java.util.Map<String, Object> params = new java.util.HashMap<>();
        params.put("silent", true);
        params.put("tag", null);

        wire.client.call("update/ticket", params, Object.class).execute();

        assertThat(wire.last().getBodyAsString())
                .contains("\"silent\":\"true\"")
                .doesNotContain("tag");
    }
}

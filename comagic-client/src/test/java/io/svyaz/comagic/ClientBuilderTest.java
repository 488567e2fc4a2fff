package io.svyaz.comagic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.svyaz.core.Secret;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.log.LogDetail;
import io.svyaz.core.log.LogRow;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.core.retry.RetryPolicy;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.RecordedRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientBuilderTest {
    private static ComagicClient clientOf(String url) {
        return ComagicClient.builder()
                .dataApiUrl(url)
                .apiToken(Secret.of("abc123def456"))
                .logger(RequestLogger.none())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "COMAGIC, https://dataapi.comagic.ru/v2.0",
        "UISCOM, https://dataapi.uiscom.ru/v2.0",
        "CALLGEAR, https://dataapi.callgear.com/v2.0",
        "NOVOFON, https://dataapi-jsonrpc.novofon.ru/v2.0"
    })
    @DisplayName("S4-05: the address is that of the account's brand")
    void everyBrandHasItsAddress(Brand brand, String url) {
        assertThat(ComagicClient.builder().brand(brand).apiToken(Secret.of("t")).build())
                .hasToString("ComagicClient(" + url + ")");
    }

    @ParameterizedTest
    @EnumSource(Brand.class)
    void noBrandEndsWithASlash(Brand brand) {
        assertThat(clientOf(brand.dataApiUrl() + "/")).hasToString("ComagicClient(" + brand.dataApiUrl() + ")");
    }

    @Test
    @DisplayName("S4-05: CoMagic is the default brand")
    void comagicIsTheDefault() {
        assertThat(ComagicClient.builder().apiToken(Secret.of("t")).build())
                .hasToString("ComagicClient(https://dataapi.comagic.ru/v2.0)");
    }

    @ParameterizedTest
    @CsvSource({
        "' https://dataapi.example.com/v2.0/ ', https://dataapi.example.com/v2.0",
        "HTTPS://dataapi.example.com:8443/v2.0, https://dataapi.example.com:8443/v2.0",
        "http://localhost:8080/v2.0, http://localhost:8080/v2.0",
        "http://[::1]:8080/v2.0, http://[::1]:8080/v2.0"
    })
    @DisplayName("S4-05 an address of one's own takes the place of the brand's")
    void takesAnAddressOfItsOwn(String given, String used) {
        assertThat(clientOf(given)).hasToString("ComagicClient(" + used + ")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dataapi.comagic.ru/v2.0",
                "http://dataapi.comagic.ru/v2.0",
                "ftp://dataapi.comagic.ru/v2.0",
                "https://abc123:def456@dataapi.comagic.ru/v2.0",
                "https://dataapi.comagic.ru/v2.0?access_token=abc123",
                "https:///v2.0",
                "https://data api.comagic.ru/v2.0"
            })
    void refusesWhatIsNoAddressWithoutShowingIt(String given) {
        assertThatThrownBy(() -> clientOf(given))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("abc123")
                .hasMessageNotContaining("def456")
                .hasNoCause();
    }

    @Test
    void wantsOneKindOfCredentials() {
        assertThatThrownBy(() -> ComagicClient.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("login")
                .hasMessageContaining("apiToken");
        assertThatThrownBy(() -> ComagicClient.builder()
                        .login("l", Secret.of("p"))
                        .apiToken(Secret.of("t"))
                        .build())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName(
            "S4-04 S4-06 a login and a call are POSTs of JSON-RPC 2.0 to the bare address, the token first among the parameters")
    void speaksToTheBareAddress() {
        try (Hub hub = new Hub()) {
            hub.client.account().execute();

            assertThat(hub.account.requests()).hasSize(2).allSatisfy(request -> {
                assertThat(request.method()).isEqualTo("POST");
                assertThat(request.path()).isEqualTo("/v2.0");
                assertThat(request.query()).isEmpty();
                assertThat(request.header("Content-Type")).contains("application/json; charset=UTF-8");
                assertThat(request.header("Content-Length")).isPresent();
                assertThat(request.header("User-Agent").orElseThrow()).startsWith("svyaz/");
                assertThat(request.body()).startsWith("{\"jsonrpc\":\"2.0\",\"id\":\"cm_");
            });
            assertThat(hub.account.requests("get.account").get(0).body()).contains("\"params\":{\"access_token\":");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"login.user", "get.account"})
    @DisplayName("S4-07: a login ends at the timeout as any other call does")
    void aLoginHasATimeoutToo(String method) {
        try (Hub hub = new Hub()) {
            ComagicClient client = hub.builder()
                    .login(Hub.LOGIN, Secret.of(Hub.PASSWORD))
                    .timeouts(timeouts -> timeouts.read(Duration.ofMillis(300)))
                    .retry(RetryPolicy.never())
                    .build();
            hub.account.faults().next(1, method, Fault.slowHeader(Duration.ofSeconds(20)));

            assertThatThrownBy(() -> client.account().execute()).isInstanceOf(UnavailableException.class);
            assertThat(hub.sent(method)).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("S4-10: neither a toString nor a log row nor a failure shows login, password or token")
    void nothingShowsTheCredentials() throws InterruptedException {
        List<LogRow> rows = new CopyOnWriteArrayList<>();
        RequestLogger everything = rows::add;
        try (Hub hub = new Hub();
                var logger = RequestLogger.buffered(everything.withDetail(LogDetail.FULL), 64)) {
            ComagicClientBuilder builder =
                    hub.builder().login(Hub.LOGIN, Secret.of(Hub.PASSWORD)).logger(logger);
            ComagicClient client = builder.build();
            client.account().execute();
            String token = token(hub.account.requests("get.account").get(0));
            hub.account
                    .faults()
                    .next(Fault.answer(
                            200,
                            "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32602,\"message\":\"" + token
                                    + " of " + Hub.LOGIN
                                    + " with p4ss/w0rd\\\"17\",\"data\":{\"mnemonic\":\"error\"}}}"));
            Throwable failure = catchThrowable(() -> client.account().execute());

            assertThat(logger.flush(Duration.ofSeconds(10))).isTrue();
            assertThat(token).hasSize(32);
            assertThat(rows).hasSize(3);
            List<String> shown = List.of(
                    rows.toString(),
                    failure.toString(),
                    client.toString(),
                    builder.toString(),
                    client.account().toString(),
                    client.visitors()
                            .info(1, java.time.LocalDate.EPOCH, java.time.LocalDate.EPOCH)
                            .toString());
            for (String secret : List.of(token, Hub.LOGIN, Hub.PASSWORD, "p4ss/w0rd")) {
                assertThat(shown).noneMatch(text -> text.contains(secret));
            }
        }
    }

    private static String token(RecordedRequest request) {
        return request.body().replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
    }

    @Test
    @DisplayName("S4-06 a token among the parameters is refused")
    void aTokenAmongTheParametersIsRefused() {
        try (Hub hub = new Hub()) {
            assertThatThrownBy(() -> hub.client.call("get.tags", Map.of("access_token", "abc123"), Object.class))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("access_token")
                    .hasMessageNotContaining("abc123");
            assertThatThrownBy(() -> hub.client.callList("get.tags", Map.of("access_token", ""), Object.class))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(hub.account.requests()).isEmpty();
        }
    }
}

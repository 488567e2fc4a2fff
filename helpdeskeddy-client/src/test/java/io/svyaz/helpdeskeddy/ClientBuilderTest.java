package io.svyaz.helpdeskeddy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.core.Secret;
import io.svyaz.core.log.LogDetail;
import io.svyaz.core.log.LogRow;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.helpdeskeddy.telephony.CallFields;
import io.svyaz.testkit.Fault;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientBuilderTest {
    private static HelpDeskEddyClientBuilder quiet() {
        return HelpDeskEddyClient.builder().logger(RequestLogger.none()).bearerToken(Secret.of("abc123def456"));
    }

    @ParameterizedTest
    @CsvSource({
        "acme, https://acme.helpdeskeddy.com/api/v2",
        "' ACME ', https://acme.helpdeskeddy.com/api/v2",
        "acme.helpdeskeddy.ru, https://acme.helpdeskeddy.ru/api/v2",
        "acme.eddydesk.com, https://acme.eddydesk.com/api/v2",
        "acme.daodesk.ai, https://acme.daodesk.ai/api/v2"
    })
    @DisplayName("S1-02 a domain is the name of an account or a host of the vendor's")
    void aDomainIsAnAccountOrAHostOfTheVendors(String domain, String url) {
        assertThat(quiet().domain(domain).build()).hasToString("HelpDeskEddyClient(" + url + ")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "evil.example.com",
                "acme.helpdeskeddy.com.evil.com",
                "evil.com/.helpdeskeddy.com",
                "evil.com#.helpdeskeddy.com",
                "user@acme",
                "acme/..",
                "https://acme.helpdeskeddy.com",
                "acme.helpdeskeddy.com:8443",
                "a.b.helpdeskeddy.com",
                "helpdeskeddy.com",
                "-acme",
                "аcme"
            })
    @DisplayName("S1-02 no domain sends the key elsewhere")
    void noDomainSendsTheKeyElsewhere(String domain) {
        assertThatThrownBy(() -> quiet().domain(domain)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "support.acme.ru, https://support.acme.ru/api/v2",
        "https://support.acme.ru, https://support.acme.ru/api/v2",
        "https://support.acme.ru/api/v2, https://support.acme.ru/api/v2",
        "https://support.acme.ru/api/v2/, https://support.acme.ru/api/v2",
        "https://support.acme.ru/api/v1/, https://support.acme.ru/api/v1",
        "https://gateway.acme.ru:8443/desk/, https://gateway.acme.ru:8443/desk/api/v2",
        "http://127.0.0.1:8080, http://127.0.0.1:8080/api/v2"
    })
    void aBaseAddressIsTakenWithOrWithoutVersion(String given, String url) {
        assertThat(quiet().baseUrl(given).build()).hasToString("HelpDeskEddyClient(" + url + ")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://support.acme.ru",
                "ftp://support.acme.ru",
                "https://user:pass@support.acme.ru",
                "https://support.acme.ru?x=1",
                "https://support.acme.ru#x",
                "http://127.0.0.1.evil.com",
                "a b"
            })
    void anAddressThatWouldGiveTheKeyAwayIsRefused(String url) {
        assertThatThrownBy(() -> quiet().baseUrl(url)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addressAndVersionMustNotContradictEachOther() {
        HelpDeskEddyClientBuilder builder =
                quiet().baseUrl("https://support.acme.ru/api/v1").apiVersion(ApiVersion.V2);
        assertThatThrownBy(builder::build).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addressAndOneKindOfCredentialsAreNeeded() {
        assertThatThrownBy(quiet()::build).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> HelpDeskEddyClient.builder().domain("acme").build())
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> quiet().domain("acme")
                        .apiKey(Hub.EMAIL, Secret.of(Hub.KEY))
                        .build())
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> quiet().apiKey("a:b", Secret.of("k"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> quiet().bearerToken(Secret.of("a\r\nX: 1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("X: 1");
    }

    private static String encoded() {
        return Base64.getEncoder().encodeToString((Hub.EMAIL + ":" + Hub.KEY).getBytes(StandardCharsets.UTF_8));
    }

    static Stream<Arguments> pairs() {
        return Stream.of(ApiVersion.values())
                .flatMap(version ->
                        Stream.of("apiKey", "basicToken", "bearerToken").map(scheme -> Arguments.of(version, scheme)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    @DisplayName("S1-03 a Bearer or Basic header goes with both versions of the API")
    void versionAndCredentialsAreIndependent(ApiVersion version, String scheme) {
        try (Hub hub = new Hub()) {
            HelpDeskEddyClientBuilder builder = hub.builder().apiVersion(version);
            HelpDeskEddyClient client = switch (scheme) {
                case "apiKey" -> builder.apiKey(Hub.EMAIL, Secret.of(Hub.KEY)).build();
                case "basicToken" -> builder.basicToken(Secret.of(encoded())).build();
                default -> builder.bearerToken(Secret.of(Hub.TOKEN)).build();
            };
            long user = hub.account.addUser("Пётр", "p@example.com", "");
            long ticket = hub.account.addTicket(user, "Заказ");
            hub.account.addTicket(1, "Чужая");

            assertThat(client.tickets().list(query -> query.users(user)).toList())
                    .singleElement()
                    .satisfies(own -> assertThat(own.id()).isEqualTo(ticket));
            assertThat(client.posts().list(ticket).toList()).hasSize(1);

            boolean first = version == ApiVersion.V1;
            assertThat(hub.account.requests())
                    .extracting(request -> request.path() + "?" + request.query())
                    .containsExactly(
                            first ? "/api/v1/tickets?page=1&user_id=2" : "/api/v2/tickets/?page=1&user_list=2",
                            first ? "/api/v1/tickets/1/messages?page=1" : "/api/v2/tickets/1/posts/?page=1");
            assertThat(hub.account.requests().get(0).header("Authorization"))
                    .contains(scheme.equals("bearerToken") ? "Bearer " + Hub.TOKEN : "Basic " + encoded());
            assertThat(hub.account.requests().get(0).header("User-Agent"))
                    .hasValueSatisfying(agent -> assertThat(agent).startsWith("svyaz/"));
        }
    }

    @Test
    @DisplayName("S1-03 a Bearer token is in the header on the wire and in no row of the log")
    void aBearerTokenIsMaskedInTheLog() throws InterruptedException {
        List<LogRow> rows = new CopyOnWriteArrayList<>();
        RequestLogger everything = rows::add;
        try (Hub hub = new Hub();
                var logger = RequestLogger.buffered(everything.withDetail(LogDetail.FULL), 64)) {
            HelpDeskEddyClient client = hub.builder()
                    .logger(logger)
                    .bearerToken(Secret.of(Hub.TOKEN))
                    .build();
            client.tickets().list(query -> query).toList();

            assertThat(hub.account.requests().get(0).header("Authorization")).contains("Bearer " + Hub.TOKEN);
            assertThat(logger.flush(Duration.ofSeconds(10))).isTrue();
            assertThat(rows).singleElement().satisfies(row -> {
                assertThat(row.requestHeaders()).containsKey("Authorization");
                assertThat(row.toString()).doesNotContain(Hub.TOKEN);
                assertThat(row.requestHeaders().toString()).doesNotContain(Hub.TOKEN);
            });
        }
    }

    @Test
    void versionOneGoesAtSixtyPerMinute() {
        try (Hub hub = new Hub()) {
            hub.account.limit(60, 60);
            HelpDeskEddyClient client = hub.builder()
                    .apiVersion(ApiVersion.V1)
                    .limits(limits -> limits.withReserve(0))
                    .bearerToken(Secret.of(Hub.TOKEN))
                    .build();
            for (int i = 0; i < 200; i++) {
                client.users()
                        .get(1)
                        .with(options -> options.deadline(Duration.ofMinutes(5)))
                        .execute();
            }
            assertThat(hub.account.requestsDuringBan()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(LogDetail.class)
    @DisplayName("S1-03 neither rows at any level nor failures nor a toString show the credentials")
    void noSecretShowsUpAnywhere(LogDetail detail) {
        List<LogRow> rows = new CopyOnWriteArrayList<>();
        try (Hub hub = new Hub()) {
            hub.account.telephonyChannel("@ch4nn3lk3y");
            HelpDeskEddyClient client = hub.builder()
                    .logger(new RequestLogger() {
                        @Override
                        public void log(LogRow row) {
                            rows.add(row);
                        }

                        @Override
                        public LogDetail detail() {
                            return detail;
                        }
                    })
                    .apiKey(Hub.EMAIL, Secret.of(Hub.KEY))
                    .build();
            client.contacts()
                    .findOrCreateByEmail("private@example.com", Hub.person("Иван"))
                    .execute();
            client.telephony(Secret.of("@ch4nn3lk3y"))
                    .createCall(CallFields.incoming("+79260000000").callStatus("ringing"))
                    .execute();
            hub.account.faults().next(9, Fault.badGateway());
            Throwable failure =
                    org.assertj.core.api.Assertions.catchThrowable(() -> client.telephony(Secret.of("@ch4nn3lk3y"))
                            .createCall(CallFields.incoming("+7"))
                            .execute());

            assertThat(rows).hasSizeGreaterThan(detail == LogDetail.NONE ? -1 : 2);
            List<String> shown = new CopyOnWriteArrayList<>(List.of(
                    client.toString(),
                    client.telephony(Secret.of("@ch4nn3lk3y")).toString(),
                    failure.toString()));
            rows.forEach(row -> shown.add(row.toString()));
            for (String secret : List.of(Hub.KEY, encoded(), "ch4nn3lk3y", "initial-17")) {
                assertThat(shown).noneMatch(text -> text.contains(secret));
            }
            assertThat(rows).noneMatch(row -> row.endpoint().contains("private"));
        }
    }
}

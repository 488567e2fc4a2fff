package io.svyaz.bitrix.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.svyaz.core.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppRequestTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final String QUERY = "DOMAIN=Example.bitrix24.com&PROTOCOL=1&LANG=ru&APP_SID=s1d0000000000";
    private static final String FORM = "AUTH_ID=acc0000000000&AUTH_EXPIRES=1800&REFRESH_ID=ref0000000000"
            + "&SERVER_ENDPOINT=https%3A%2F%2Foauth.bitrix.info%2Frest%2F&APPLICATION_TOKEN=app0000000000"
            + "&APPLICATION_SCOPE=crm%2Cim&member_id=0a1b2c3d&status=L&PLACEMENT=CRM_LEAD_DETAIL_TAB"
            + "&PLACEMENT_OPTIONS=%7B%22ID%22%3A%2242%22%2C%22any%22%3Anull%7D";

    @Test
    void aPlacementTellsWhoOpenedItWhere() {
        AppRequest request = AppRequest.parse(QUERY, FORM);

        assertThat(request.domain()).isEqualTo("example.bitrix24.com");
        assertThat(request.https()).isTrue();
        assertThat(request.language()).contains("ru");
        assertThat(request.sessionId()).contains(Secret.of("s1d0000000000"));
        assertThat(request.accessToken()).isEqualTo(Secret.of("acc0000000000"));
        assertThat(request.refreshToken()).contains(Secret.of("ref0000000000"));
        assertThat(request.applicationToken()).contains(Secret.of("app0000000000"));
        assertThat(request.expiresIn()).isEqualTo(Duration.ofMinutes(30));
        assertThat(request.serverEndpoint()).contains("https://oauth.bitrix.info/rest/");
        assertThat(request.scopes()).containsExactly("crm", "im");
        assertThat(request.memberId()).isEqualTo("0a1b2c3d");
        assertThat(request.status()).contains("L");
        assertThat(request.placement()).isEqualTo("CRM_LEAD_DETAIL_TAB");
        assertThat(request.placementOptions()).containsEntry("ID", "42").containsEntry("any", null);
        assertThat(request.toString()).doesNotContain("0000000000");
    }

    @Test
    void itsTokenIsReadyButForTheUser() {
        OAuthToken token = AppRequest.parse(QUERY, FORM).toToken(NOW);

        assertThat(token.clientEndpoint()).isEqualTo("https://example.bitrix24.com/rest/");
        assertThat(token.expires()).isEqualTo(NOW.plusSeconds(1800));
        assertThat(token.serverEndpoint()).contains("https://oauth.bitrix.info/rest/");
        assertThat(token.portalUser()).isEmpty();
        assertThat(token.withUser(67).portalUser()).contains(new PortalUser("0a1b2c3d", 67));
    }

    @Test
    void theLeastThatIsSentIsEnough() {
        AppRequest request =
                AppRequest.of(Map.of("domain", "example.bitrix24.com", "AUTH_ID", "acc", "MEMBER_ID", "m"));

        assertThat(request.placement()).isEqualTo("DEFAULT");
        assertThat(request.placementOptions()).isEmpty();
        assertThat(request.expiresIn()).isEqualTo(Duration.ofHours(1));
        assertThat(request.refreshToken()).isEmpty();
        assertThat(request.scopes()).isEmpty();
    }

    @Test
    void theBodyCountsBeforeTheQuery() {
        assertThat(AppRequest.parse(QUERY + "&AUTH_ID=forged", FORM).accessToken())
                .isEqualTo(Secret.of("acc0000000000"));
        assertThat(AppRequest.parse(null, QUERY + "&" + FORM).language()).contains("ru");
    }

    @ParameterizedTest
    @CsvSource({
        "0, http://example.bitrix24.com/rest/",
        "1, https://example.bitrix24.com/rest/",
        "'', https://example.bitrix24.com/rest/"
    })
    void theProtocolIsANumber(String protocol, String endpoint) {
        AppRequest request = AppRequest.parse(QUERY + "&PROTOCOL=" + protocol, FORM);

        assertThat(request.toToken(NOW).clientEndpoint()).isEqualTo(endpoint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "null", "false", " "})
    void noOptionsAreSpeltInManyWays(String options) {
        Map<String, String> fields = new HashMap<>(fields());
        fields.put("PLACEMENT_OPTIONS", options);

        assertThat(AppRequest.of(fields).placementOptions()).isEmpty();
    }

    static Map<String, String> fields() {
        return Map.of(
                "DOMAIN", "example.bitrix24.com", "AUTH_ID", "acc0000000000", "member_id", "0a1b2c3d", "LANG", "en");
    }

    @ParameterizedTest
    @CsvSource({
        "DOMAIN, ''",
        "DOMAIN, acc0000000000/../x",
        "DOMAIN, user@example.com",
        "DOMAIN, 'a b'",
        "DOMAIN, -",
        "AUTH_ID, ' '",
        "member_id, ''",
        "AUTH_EXPIRES, soon",
        "AUTH_EXPIRES, -5",
        "AUTH_EXPIRES, 99999999999",
        "PLACEMENT_OPTIONS, {acc0000000000",
        "PLACEMENT_OPTIONS, 5",
        "PLACEMENT_OPTIONS, '[1]'"
    })
    void anythingElseIsMalformedAndNotShown(String name, String value) {
        Map<String, String> fields = new HashMap<>(fields());
        fields.put(name, value);

        assertThatThrownBy(() -> AppRequest.of(fields))
                .isInstanceOf(MalformedAppRequestException.class)
                .hasMessageContaining(name)
                .hasMessageNotContaining("acc0000000000")
                .hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&&", "=", "AUTH_ID=%zz", "AUTH_ID=%", "{\"AUTH_ID\":1}"})
    void aBodyThatIsNoFormIsMalformed(String form) {
        assertThatThrownBy(() -> AppRequest.parse(QUERY, form))
                .isInstanceOf(MalformedAppRequestException.class)
                .hasNoCause();
    }

    @Test
    void anInstallationEventBringsAWholeToken() {
        OAuthToken token = OAuthToken.ofEventAuth(
                Map.of(
                        "access_token", "acc",
                        "refresh_token", "ref",
                        "expires_in", "3600",
                        "domain", "example.bitrix24.com",
                        "client_endpoint", "https://example.bitrix24.com/rest",
                        "server_endpoint", "https://oauth.bitrix.info/rest/",
                        "member_id", "0a1b2c3d",
                        "user_id", "67",
                        "scope", "crm, im,",
                        "status", "L"),
                NOW);

        assertThat(token.clientEndpoint()).isEqualTo("https://example.bitrix24.com/rest/");
        assertThat(token.expires()).isEqualTo(NOW.plusSeconds(3600));
        assertThat(token.portalUser()).contains(new PortalUser("0a1b2c3d", 67));
        assertThat(token.scopes()).containsExactly("crm", "im");
        assertThat(token.refreshToken()).contains(Secret.of("ref"));
    }

    @Test
    void anEventWithoutTokensHasNone() {
        for (Map<String, String> auth : List.of(
                Map.<String, String>of(),
                Map.of("member_id", "m", "domain", "d"),
                Map.of("access_token", "acc0000000000", "domain", "d"),
                Map.of("access_token", "acc0000000000", "member_id", "m"))) {
            assertThatThrownBy(() -> OAuthToken.ofEventAuth(auth, NOW))
                    .isInstanceOf(MalformedAppRequestException.class)
                    .hasMessageNotContaining("acc0000000000");
        }
        assertThat(OAuthToken.ofEventAuth(Map.of("access_token", "a", "member_id", "m", "domain", "d.example"), NOW)
                        .clientEndpoint())
                .isEqualTo("https://d.example/rest/");
    }

    @ParameterizedTest
    @CsvSource({
        // expires, expires_in, seconds from now
        "1772445600, 60, 3600",
        "1772442000, 60, 60",
        "1500000000, '', 3600",
        "'', 60, 60",
        "'', 0, 3600",
        "'', -1, 3600",
        "soon, 60, 60",
        "99999999999999, 60, 60",
        "'', 99999999999999, 3600",
        "'', '', 3600"
    })
    void theEndIsATimeOrALifeWhateverTheClocksSay(String expires, String expiresIn, long seconds) {
        OAuthToken token = OAuthToken.ofEventAuth(
                Map.of(
                        "access_token",
                        "a",
                        "member_id",
                        "m",
                        "domain",
                        "d",
                        "expires",
                        expires,
                        "expires_in",
                        expiresIn),
                NOW);

        assertThat(token.expires()).isEqualTo(NOW.plusSeconds(seconds));
        assertThat(token.isExpired(NOW.plusSeconds(seconds - 1))).isFalse();
        assertThat(token.isExpired(NOW.plusSeconds(seconds))).isTrue();
    }

    @Test
    void aCallbackBelongsToTheUserWhoWasSentOff() {
        String query = "code=c0de0000000000&state=st-1&domain=example.bitrix24.com&member_id=0a1b&scope=crm%2Cim"
                + "&server_domain=oauth.bitrix.info";

        OAuthCallback callback = OAuthCallback.parse(query, "st-1");

        assertThat(callback.code()).isEqualTo(Secret.of("c0de0000000000"));
        assertThat(callback.domain()).contains("example.bitrix24.com");
        assertThat(callback.memberId()).contains("0a1b");
        assertThat(callback.scopes()).containsExactly("crm", "im");
        assertThat(callback.serverDomain()).contains("oauth.bitrix.info");
        assertThat(callback.toString()).doesNotContain("c0de0000000000");
        for (String other : List.of("", "st-2", "st-11")) {
            assertThatThrownBy(() -> OAuthCallback.parse(query, other))
                    .isInstanceOf(MalformedAppRequestException.class)
                    .hasMessageContaining("state")
                    .hasMessageNotContaining("st-1");
        }
        assertThatThrownBy(() -> OAuthCallback.parse("state=st-1", "st-1"))
                .isInstanceOf(MalformedAppRequestException.class)
                .hasMessageContaining("without a code");
        assertThat(OAuthCallback.parse("state=s&code=c", "s"))
                .isEqualTo(new OAuthCallback(
                        Secret.of("c"), Optional.empty(), Optional.empty(), List.of(), Optional.empty()));
    }
}

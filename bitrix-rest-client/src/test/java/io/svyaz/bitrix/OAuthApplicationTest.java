package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.svyaz.bitrix.oauth.AppRequest;
import io.svyaz.bitrix.oauth.OAuthApplication;
import io.svyaz.bitrix.oauth.OAuthCallback;
import io.svyaz.bitrix.oauth.OAuthToken;
import io.svyaz.bitrix.oauth.ReauthorisationException;
import io.svyaz.core.Secret;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.CredentialsException;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.core.error.UnexpectedAnswerException;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.RecordedRequest;
import io.svyaz.testkit.bitrix.BitrixFailure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OAuthApplicationTest {
    private final AppHub hub = new AppHub();

    @AfterEach
    void stop() {
        hub.close();
    }

    private Secret code() {
        return Secret.of(hub.oauth.consent(hub.portal.clientEndpoint(), AppHub.USER.memberId(), AppHub.USER.userId()));
    }

    @Test
    void aUserIsSentToThePortalsConsentPage() {
        assertThat(hub.application.authorizationUrl("Example.bitrix24.com", "a b&c=d"))
                .hasToString("https://example.bitrix24.com/oauth/authorize/?client_id=app.1a2b3c&state=a+b%26c%3Dd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "https://example.com", "example.com/x", "example.com?x", "user@example.com", "a b", "."})
    void theConsentPageIsAtAHost(String host) {
        assertThatThrownBy(() -> hub.application.authorizationUrl(host, "state"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> hub.application.authorizationUrl("example.com", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("state");
    }

    @Test
    void aCodeBuysAPairOfTokensInTheBodyOfAPost() {
        Secret code = code();

        OAuthToken token = hub.application.exchange(code).execute();

        assertThat(token.clientEndpoint()).isEqualTo(hub.portal.clientEndpoint().toString());
        assertThat(token.memberId()).isEqualTo(AppHub.USER.memberId());
        assertThat(token.expires()).isEqualTo(hub.clock.instant().plus(Duration.ofHours(1)));
        assertThat(token.scopes()).containsExactly("crm", "user");
        assertThat(token.portalUser()).isEmpty();
        RecordedRequest request = hub.oauth.requests("authorization_code").get(0);
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo("/oauth/token/");
        assertThat(request.query()).isEmpty();
        assertThat(request.header("Content-Type")).contains("application/x-www-form-urlencoded");
        assertThat(request.body())
                .isEqualTo("grant_type=authorization_code&client_id=app.1a2b3c&client_secret=" + AppHub.CLIENT_SECRET
                        + "&code=" + code.reveal());
    }

    @Test
    void aCodeWorksOnceAndForHalfAMinute() {
        Secret used = code();
        hub.application.exchange(used).execute();
        Secret late = code();
        hub.clock.advance(Duration.ofSeconds(30));

        for (Secret code : List.of(used, late)) {
            ReauthorisationException failure = catchThrowableOfType(
                    ReauthorisationException.class,
                    () -> hub.application.exchange(code).execute());
            assertThat(failure.vendorCode()).contains("invalid_grant");
            assertThat(failure.execution()).isEqualTo(Execution.REFUSED);
            assertThat(failure).hasMessageStartingWith("bitrix.oauth.exchange: ");
        }
        assertThat(hub.oauth.requests("authorization_code")).hasSize(3);
    }

    @Test
    void theOwnerOfATokenIsAskedOfThePortal() {
        OAuthToken token = hub.application.exchange(code()).execute();

        assertThat(hub.application.owner(token).execute()).isEqualTo(AppHub.USER);

        hub.oauth.expireAccessTokens();
        assertThatThrownBy(() -> hub.application.owner(token).execute()).isInstanceOf(CredentialsException.class);
        assertThat(hub.renewals()).isZero();
    }

    @Test
    void aRenewalChangesBothTokensAndKeepsTheRest() {
        OAuthToken before = hub.stored();

        OAuthToken after = hub.application.refresh(before).execute();

        assertThat(after.accessToken()).isNotEqualTo(before.accessToken());
        assertThat(after.refreshToken()).isPresent().isNotEqualTo(before.refreshToken());
        assertThat(after.portalUser()).isEqualTo(before.portalUser());
        assertThat(hub.oauth.requests("refresh_token").get(0).body())
                .endsWith(
                        "&refresh_token=" + before.refreshToken().orElseThrow().reveal());
        assertThatThrownBy(() -> hub.application.refresh(before).execute())
                .isInstanceOf(ReauthorisationException.class);
        assertThatThrownBy(() -> hub.application.refresh(OAuthToken.builder()
                        .from(before)
                        .refreshToken(Optional.empty())
                        .build()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatARenewalLeavesOutStaysAsItWas() {
        OAuthToken before = hub.stored();
        hub.oauth.faults().next(Fault.answer(200, "{\"access_token\":\"a\",\"refresh_token\":\"r\"}"));

        OAuthToken after = hub.application.refresh(before).execute();

        assertThat(after.clientEndpoint()).isEqualTo(before.clientEndpoint());
        assertThat(after.memberId()).isEqualTo(before.memberId());
        assertThat(after.userId()).isEqualTo(before.userId());
        assertThat(after.expires()).isEqualTo(hub.clock.instant().plus(Duration.ofHours(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"access_token\":\"acc0000000000\"}",
                "{\"refresh_token\":\"ref0000000000\"}",
                "{\"access_token\":\"\",\"refresh_token\":\"ref0000000000\"}",
                "{\"access_token\":\"acc0000000000\",\"refresh_token\":\"r\",\"member_id\":\"another\"}",
                "{\"access_token\":\"acc0000000000\",\"refresh_token\":\"r\",\"user_id\":5}"
            })
    void anAnswerWithoutTheRightPairIsUnexpected(String body) {
        hub.oauth.faults().next(Fault.answer(200, body));

        assertThatThrownBy(() -> hub.application.refresh(hub.stored()).execute())
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessageNotContaining("0000000000");
    }

    @ParameterizedTest
    @CsvSource({
        // code, status, class, execution, requests
        "invalid_grant, 400, Reauthorisation, REFUSED, 1",
        "INVALID_GRANT, 401, Reauthorisation, REFUSED, 1",
        "bad_verification_code, 400, Reauthorisation, REFUSED, 1",
        "invalid_client, 401, Credentials, REFUSED, 1",
        "wrong_client, 400, Credentials, REFUSED, 1",
        "ERROR_OAUTH, 400, Credentials, REFUSED, 1",
        "PAYMENT_REQUIRED, 402, AccessDenied, REFUSED, 1",
        "PAYMENT_REQUIRED, 400, AccessDenied, REFUSED, 1",
        "invalid_scope, 400, AccessDenied, REFUSED, 1",
        "insufficient_scope, 403, AccessDenied, REFUSED, 1",
        "invalid_request, 400, RequestRejected, REFUSED, 1",
        "something_new, 400, RequestRejected, REFUSED, 1",
        "something_new, 401, Credentials, REFUSED, 1",
        "something_new, 403, AccessDenied, REFUSED, 1",
        "something_new, 500, Unavailable, UNKNOWN, 3",
        "something_new, 429, RateLimited, REFUSED, 3",
        "invalid_grant, 200, Reauthorisation, REFUSED, 1",
        "'', 503, Unavailable, UNKNOWN, 3"
    })
    void everyErrorOfTheAuthorisationServer(String code, int status, String type, Execution execution, int requests) {
        hub.oauth.failNext(9, new BitrixFailure(status, code, "as told"));

        ApiException failure = catchThrowableOfType(
                ApiException.class, () -> hub.application.refresh(hub.stored()).execute());

        assertThat(failure.getClass().getSimpleName()).isEqualTo(type + "Exception");
        assertThat(failure.execution()).isEqualTo(execution);
        assertThat(failure.vendorCode()).contains(code);
        assertThat(failure.httpStatus()).hasValue(status);
        assertThat(failure).hasMessageStartingWith("bitrix.oauth.refresh: ").hasMessageContaining("as told");
        assertThat(hub.renewals()).isEqualTo(requests);
    }

    @Test
    void noPolicySendsADeadTokenTwice() {
        OAuthApplication stubborn = hub.applicationBuilder()
                .retry(attempt -> attempt.number() < 5 ? Optional.of(Duration.ofMillis(1)) : Optional.empty())
                .build();
        hub.clock.advance(Duration.ofDays(180));

        assertThatThrownBy(() -> stubborn.refresh(hub.stored()).execute()).isInstanceOf(ReauthorisationException.class);
        assertThat(hub.renewals()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://oauth.example.org/rest/",
                "http://oauth.bitrix.info/rest/",
                "https://oauth.bitrix.info.example.org/rest/",
                "https://oauth.bitrix.info:8443/rest/",
                "https://oauth.bitrix.info@example.org/rest/",
                "http://127.0.0.1:1/rest/",
                "oauth.bitrix.info"
            })
    void theClientSecretGoesToNoOtherServer(String endpoint) {
        OAuthToken token =
                OAuthToken.builder().from(hub.stored()).serverEndpoint(endpoint).build();

        RequestRejectedException failure = catchThrowableOfType(
                RequestRejectedException.class,
                () -> hub.application.refresh(token).execute());

        assertThat(failure).hasMessageContaining("allowAuthServer").hasMessageNotContaining("example");
        assertThat(failure.httpStatus()).isEmpty();
        assertThat(hub.oauth.requests()).isEmpty();
    }

    @Test
    void aCallbackNamesItsServer() {
        OAuthCallback foreign = new OAuthCallback(
                code(), Optional.empty(), Optional.empty(), List.of(), Optional.of("oauth.example.org"));
        OAuthCallback silent = new OAuthCallback(
                code(), Optional.of("example.bitrix24.com"), Optional.empty(), List.of(), Optional.empty());

        assertThatThrownBy(() -> hub.application.exchange(foreign).execute())
                .isInstanceOf(RequestRejectedException.class)
                .hasMessageContaining("allowAuthServer");
        assertThat(hub.application.exchange(silent).execute().memberId()).isEqualTo(AppHub.USER.memberId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://auth.example.com", "auth.example.com", "ftp://auth.example.com", ""})
    void aServerOfOnesOwnSpeaksHttps(String address) {
        assertThatThrownBy(() -> OAuthApplication.builder().allowAuthServer(address))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OAuthApplication.builder().authServer(address))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRedirectOfTheServerIsNotFollowed() {
        hub.oauth
                .faults()
                .next(Fault.answer(307, "").withHeader("Location", hub.portal.clientEndpoint() + "oauth/token/"));

        assertThatThrownBy(() -> hub.application.refresh(hub.stored()).execute())
                .isInstanceOf(RequestRejectedException.class);
        assertThat(hub.portal.requests()).isEmpty();
    }

    @Test
    void namesWhatIsMissing() {
        assertThatThrownBy(() -> OAuthApplication.builder().clientId("a").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("clientSecret");
        assertThatThrownBy(() ->
                        OAuthApplication.builder().clientSecret(Secret.of("s")).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("clientId");
    }

    @Test
    void aPageThatIsOpenedBecomesAStoredTokenAndAClient() {
        Map<String, String> tokens =
                hub.oauth.install(hub.portal.clientEndpoint(), AppHub.USER.memberId(), AppHub.USER.userId());
        AppRequest request = AppRequest.of(Map.of(
                "DOMAIN", hub.portal.clientEndpoint().getAuthority(),
                "PROTOCOL", "0",
                "AUTH_ID", tokens.get("access_token"),
                "REFRESH_ID", tokens.get("refresh_token"),
                "SERVER_ENDPOINT", tokens.get("server_endpoint"),
                "member_id", tokens.get("member_id")));

        OAuthToken token = request.toToken(hub.clock.instant());
        var owner = hub.application.owner(token).execute();
        hub.store.save(owner, token.withUser(owner.userId()));

        hub.clock.advance(Duration.ofHours(1));
        assertThat(hub.client.call("app.info", Map.of(), Map.class).execute()).isNotEmpty();
        assertThat(hub.renewals()).isEqualTo(1);
    }
}

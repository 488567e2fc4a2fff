package io.svyaz.testkit.bitrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.svyaz.testkit.FakeClock;
import io.svyaz.testkit.Wire;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FakeOAuthTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final FakeClock clock = new FakeClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final FakeOAuth oauth = FakeOAuth.start(clock, "app.1", "k3y");
    private final FakeBitrix24 portal =
            FakeBitrix24.builder().clock(clock).oauth(oauth).start();

    @AfterEach
    void stop() {
        portal.close();
        oauth.close();
    }

    private HttpResponse<String> ask(String grant, String secret) throws IOException {
        return Wire.post(
                oauth.address().resolve("/oauth/token/"), FORM, grant + "&client_id=app.1&client_secret=" + secret);
    }

    private JsonNode token(String grant) throws IOException {
        return Wire.json(ask(grant, "k3y").body());
    }

    private HttpResponse<String> call(String method, Map<String, ?> params) throws IOException {
        return Wire.postJson(portal.clientEndpoint().resolve(method), Wire.json(params));
    }

    @Test
    void aCodeBuysAPairOnce() throws IOException {
        String code = oauth.consent(portal.clientEndpoint(), "m1", 67);

        JsonNode bought = token("grant_type=authorization_code&code=" + code);

        assertThat(bought.get("client_endpoint").asText())
                .isEqualTo(portal.clientEndpoint().toString());
        assertThat(bought.get("expires_in").asInt()).isEqualTo(3600);
        assertThat(bought.has("user_id")).isFalse();
        assertThat(token("grant_type=authorization_code&code=" + code)
                        .get("error")
                        .asText())
                .isEqualTo("invalid_grant");
    }

    @Test
    void aCodeEndsAfterHalfAMinute() throws IOException {
        String code = oauth.consent(portal.clientEndpoint(), "m1", 67);
        clock.advance(Duration.ofSeconds(30));

        assertThat(ask("grant_type=authorization_code&code=" + code, "k3y").statusCode())
                .isEqualTo(400);
    }

    @Test
    void bothTokensChangeWithARenewalAndTheOldOneIsUsedUp() throws IOException {
        Map<String, String> first = oauth.install(portal.clientEndpoint(), "m1", 67);
        String grant = "grant_type=refresh_token&refresh_token=" + first.get("refresh_token");

        JsonNode second = token(grant);

        assertThat(second.get("access_token").asText()).isNotEqualTo(first.get("access_token"));
        assertThat(second.get("refresh_token").asText()).isNotEqualTo(first.get("refresh_token"));
        assertThat(second.get("user_id").asInt()).isEqualTo(67);
        assertThat(second.get("expires").asLong())
                .isEqualTo(clock.instant().plusSeconds(3600).getEpochSecond());
        assertThat(token(grant).get("error").asText()).isEqualTo("invalid_grant");
    }

    @Test
    void aRefreshTokenLivesHalfAYear() throws IOException {
        Map<String, String> first = oauth.install(portal.clientEndpoint(), "m1", 67);
        clock.advance(Duration.ofDays(180));

        assertThat(token("grant_type=refresh_token&refresh_token=" + first.get("refresh_token"))
                        .get("error")
                        .asText())
                .isEqualTo("invalid_grant");
    }

    @Test
    void aWrongSecretOrGrantIsRefused() throws IOException {
        assertThat(ask("grant_type=refresh_token&refresh_token=x", "other").body())
                .contains("invalid_client");
        assertThat(token("grant_type=password").get("error").asText()).isEqualTo("invalid_request");
        assertThat(Wire.get(oauth.address().resolve("/elsewhere")).statusCode()).isEqualTo(404);
    }

    @Test
    void aPortalTakesTheTokenFromTheParameterOrTheHeader() throws IOException {
        String token = oauth.install(portal.clientEndpoint(), "m1", 67).get("access_token");

        assertThat(call("profile", Map.of("auth", token)).body()).contains("\"ID\":\"67\"");
        assertThat(call("profile", Map.of("access_token", token)).statusCode()).isEqualTo(200);
        assertThat(Wire.send(HttpRequest.newBuilder(portal.clientEndpoint().resolve("app.info"))
                                .header("Authorization", "bearer " + token)
                                .POST(HttpRequest.BodyPublishers.noBody()))
                        .body())
                .contains("\"INSTALLED\":true");
    }

    @Test
    void aPortalTellsMissingUnknownAndEndedTokensApart() throws IOException {
        String token = oauth.install(portal.clientEndpoint(), "m1", 67).get("access_token");
        clock.advance(Duration.ofHours(1));

        assertThat(call("profile", Map.of()).body()).contains("NO_AUTH_FOUND");
        assertThat(call("profile", Map.of("auth", "x")).body()).contains("invalid_token");
        assertThat(call("profile", Map.of("auth", token)).body()).contains("expired_token");
    }

    @Test
    void someMethodsAreForApplicationsAlone() throws IOException {
        var caller = new Caller(portal);

        assertThat(caller.call("app.info", Map.of()).get("error").asText()).isEqualTo("ACCESS_DENIED");
        assertThat(caller.call("event.bind", Map.of()).get("error").asText()).isEqualTo("WRONG_AUTH_TYPE");
        assertThat(caller.call("profile", Map.of()).at("/result/ID").asText()).isEqualTo("1");
    }

    @Test
    void aRenamedPortalRedirectsToTheSamePath() throws IOException {
        portal.renameTo(307, URI.create("https://new.bitrix24.com/rest/"));

        HttpResponse<String> answer = Wire.postJson(portal.webhookUrl().resolve("profile"), "{}");

        assertThat(answer.statusCode()).isEqualTo(307);
        assertThat(answer.headers().firstValue("Location"))
                .contains("https://new.bitrix24.com" + portal.webhookUrl().getPath() + "profile");
    }
}

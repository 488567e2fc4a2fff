package io.svyaz.testkit.helpdeskeddy;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.testkit.FakeClock;
import io.svyaz.testkit.RecordedRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FakeHelpDeskEddyTest {
    private static final String BASIC =
            "Basic " + Base64.getEncoder().encodeToString("agent@example.com:key".getBytes());

    private final FakeClock clock = new FakeClock(Instant.parse("2026-03-02T09:00:30Z"));
    private final FakeHelpDeskEddy account =
            FakeHelpDeskEddy.builder().clock(clock).start();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @AfterEach
    void stop() {
        account.close();
    }

    private HttpResponse<String> send(String verb, String path, String authorization, String type, String body)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(account.url() + path))
                .method(verb, HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", type);
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send("GET", path, BASIC, "application/json", "");
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return send("POST", path, BASIC, "application/json", body);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 401",
        "Bearer wrong, 401",
        "Bearer token, 200",
        "Basic YWdlbnRAZXhhbXBsZS5jb206a2V5, 200",
        "Basic YWdlbnRAZXhhbXBsZS5jb206d3Jvbmc=, 401"
    })
    void bothVersionsTakeEveryKindOfCredentials(String authorization, int status) throws Exception {
        assertThat(send("GET", "/api/v2/statuses/", authorization, "application/json", "")
                        .statusCode())
                .isEqualTo(status);
        assertThat(send("GET", "/api/v1/statuses", authorization, "application/json", "")
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void ticketsAreKeyedByIdAndAnEmptyListIsAnArray() throws Exception {
        assertThat(get("/api/v2/tickets/").body()).contains("\"data\":[]").contains("\"total_pages\":0");
        account.addTicket(1, "Заказ");
        assertThat(get("/api/v2/tickets/?page=1").body())
                .contains("\"data\":{\"1\":{")
                .contains("\"total\":\"1\"");
        account.keyedTickets(false);
        assertThat(get("/api/v2/tickets/").body()).contains("\"data\":[{");
    }

    @Test
    void collectionsOfVersionTwoNeedTheirSlash() throws Exception {
        assertThat(get("/api/v2/tickets").statusCode()).isEqualTo(301);
        assertThat(get("/api/v1/tickets").statusCode()).isEqualTo(200);
    }

    @Test
    void everyAnswerTellsWhatIsLeftOfTheMinute() throws Exception {
        assertThat(get("/api/v2/statuses/").headers().firstValue("X-Rate-Limit"))
                .contains("300");
        assertThat(get("/api/v2/statuses/").headers().firstValue("X-Rate-Limit-Remaining"))
                .contains("298");
        assertThat(get("/api/v2/knowledge_base/articles/").headers().firstValue("X-Rate-Limit-Remaining"))
                .contains("59");
        clock.advance(Duration.ofSeconds(30));
        assertThat(get("/api/v2/statuses/").headers().firstValue("X-Rate-Limit-Remaining"))
                .contains("299");
    }

    @ParameterizedTest
    @CsvSource({"UNAUTHORIZED, 401", "FORBIDDEN, 403", "RETRY_AFTER, 429", "BARE, 429", "PAGE, 403"})
    void oneRequestTooManyLocksOutForTwentyMinutes(BanForm form, int status) throws Exception {
        account.banForm(form);
        account.limit(2, 60);
        get("/api/v2/statuses/");
        get("/api/v2/statuses/");
        assertThat(account.requestsDuringBan()).isZero();

        HttpResponse<String> banned = get("/api/v2/statuses/");

        assertThat(banned.statusCode()).isEqualTo(status);
        assertThat(banned.headers().firstValue("Retry-After").isPresent()).isEqualTo(form == BanForm.RETRY_AFTER);
        clock.advance(Duration.ofMinutes(19));
        assertThat(get("/api/v2/statuses/").statusCode()).isEqualTo(status);
        assertThat(account.requestsDuringBan()).isEqualTo(1);
        assertThat(get("/api/v2/knowledge_base/articles/").statusCode()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(1));
        assertThat(get("/api/v2/statuses/").statusCode()).isEqualTo(200);
    }

    @Test
    void aUserIsMadeAsOftenAsIsAskedButNotByVersionOne() throws Exception {
        String user =
                "{\"name\":\"a\",\"email\":\"a@example.com\",\"password\":\"p\",\"group_id\":1,\"department\":[1]}";
        post("/api/v2/users/", user);
        post("/api/v2/users/", user);
        assertThat(account.users()).isEqualTo(3);
        post("/api/v1/users", "{\"name\":\"b\",\"email\":\"a@example.com\"}");
        post("/api/v1/users", "{\"name\":\"b\",\"email\":\"b@example.com\"}");
        assertThat(account.users()).isEqualTo(4);
        assertThat(post("/api/v2/users/", "{\"name\":\"a\"}").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | {\"title\":\"a\",\"description\":\"b\",\"custom_fields\":{\"8\":{\"1\":12}},\"tags\":[\"x\"]}",
                "application/x-www-form-urlencoded | title=a&description=b&custom_fields%5B8%5D%5B1%5D=12&tags[]=x"
            })
    void bodiesOfEitherKindMakeTheSameTicket(String type, String body) throws Exception {
        String made = send("POST", "/api/v2/tickets/", BASIC, type, body).body();

        assertThat(made)
                .contains("\"title\":\"a\"")
                .contains("\"tags\":[\"x\"]")
                .contains("\"field_type\":\"hierarchy\"");
        assertThat(get("/api/v2/tickets/1/posts/").body())
                .contains("\"text\":\"b\"")
                .contains("12:00:30 02.03.2026");
    }

    @Test
    void operationsAreNamedWithoutIds() throws Exception {
        account.addTicket(1, "Заказ");
        get("/api/v2/tickets/1/posts/?page=2");
        get("/api/v2/tickets/1");

        assertThat(account.requests())
                .extracting(RecordedRequest::operation)
                .containsExactly("GET tickets/{id}/posts/", "GET tickets/{id}");
    }

    @Test
    void aTemplateIsFilledInAsText() {
        long ticket = account.addTicket(1, "a \"b\"");

        assertThat(account.fill("{\"id\":\"{ticket_id}\",\"t\":\"{ticket_name}\",\"x\":\"{custom_field_9}\"}", ticket))
                .isEqualTo("{\"id\":\"1\",\"t\":\"a \"b\"\",\"x\":\"{custom_field_9}\"}");
    }
}

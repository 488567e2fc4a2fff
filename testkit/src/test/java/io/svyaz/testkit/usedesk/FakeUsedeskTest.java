package io.svyaz.testkit.usedesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.testkit.FakeClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FakeUsedeskTest {

    private final FakeClock clock = new FakeClock(Instant.parse("2026-03-02T09:00:30Z"));
    private final FakeUsedesk desk = FakeUsedesk.start(clock, "token-1");
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @AfterEach
    void stop() {
        desk.close();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private HttpResponse<String> rpc(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(desk.baseUrl() + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> rest(String method, String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(desk.baseUrl() + path))
                .header("Authorization", "Token token-1")
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    @Test
    void aWrongTokenIsToldWithStatus200() {
        HttpResponse<String> answer = rpc("/tickets", "{\"api_token\":\"other\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"code\":\"112\"");
    }

    @Test
    void aClientIsCreatedFoundAndMergedInTheVendorsForm() {
        rpc("/create/client", "{\"api_token\":\"token-1\",\"name\":\"A\",\"emails\":[\"a@example.com\"]}");
        rpc("/uapi/create/client", "{\"api_token\":\"token-1\",\"name\":\"B\",\"phone\":\"79990000001\"}");

        assertThat(rpc(
                                "/clients",
                                "{\"api_token\":\"token-1\",\"query\":\"A@example.com\",\"search_type\":\"full_match\"}")
                        .body())
                .contains("\"id\":242630")
                .doesNotContain("242631");
        rpc("/update/client", "{\"api_token\":\"token-1\",\"client_id\":242630,\"merge_id\":242631,\"note\":\"n\"}");
        assertThat(desk.clientCount()).isEqualTo(1);
        assertThat(desk.note(242630)).isEqualTo("n");
        assertThat(rpc("/client", "{\"api_token\":\"token-1\",\"client_id\":242631}")
                        .body())
                .isEqualTo("[]");
    }

    @Test
    void aTicketIsCreatedChangedAndReadInBothForms() {
        rpc("/create/ticket", "{\"api_token\":\"token-1\",\"subject\":\"s\",\"message\":\"m\",\"client_id\":1}");
        rest("PUT", "/tickets/3089372", "{\"status\":2}");

        assertThat(desk.ticket(3089372)).containsEntry("status_id", 2);
        assertThat(rpc("/ticket", "{\"api_token\":\"token-1\",\"ticket_id\":3089372}")
                        .body())
                .contains("\"status_id\":2")
                .contains("\"published_at\":\"2026-03-02 09:00:30\"");
        assertThat(rest("GET", "/tickets?client_id=1&page=1&per_page=20", "").body())
                .contains("\"tickets\":[{\"id\":3089372");
        assertThat(desk.requests("PUT tickets/{}")).hasSize(1);
        assertThat(desk.comments(3089372)).hasSize(1);
    }

    @Test
    void pagesHoldAHundredRows() {
        for (int i = 0; i < 101; i++) {
            desk.addTicket(Map.of());
        }

        String first = rpc("/tickets", "{\"api_token\":\"token-1\"}").body();
        String second =
                rpc("/tickets", "{\"api_token\":\"token-1\",\"offset\":1}").body();

        assertThat(first.split("\"id\":", -1)).hasSize(101);
        assertThat(second.split("\"id\":", -1)).hasSize(2);
    }

    @Test
    void whoAsksTooOftenIsShutOutForTwoMinutes() {
        desk.limit(2);
        rpc("/users", "{\"api_token\":\"token-1\"}");
        rpc("/users", "{\"api_token\":\"token-1\"}");

        assertThat(rpc("/users", "{\"api_token\":\"token-1\"}").statusCode()).isEqualTo(429);
        clock.advance(Duration.ofSeconds(119));
        assertThat(rpc("/users", "{\"api_token\":\"token-1\"}").statusCode()).isEqualTo(429);
        clock.advance(Duration.ofSeconds(1));
        assertThat(rpc("/users", "{\"api_token\":\"token-1\"}").statusCode()).isEqualTo(200);
    }

    @Test
    void plannedFailuresComeBeforeAnythingIsDone() {
        desk.failNext(1, "create/ticket", UsedeskFailure.SERVER_ERROR);

        assertThat(rpc("/create/ticket", "{\"api_token\":\"token-1\",\"subject\":\"s\",\"message\":\"m\"}")
                        .body())
                .contains("111");
        assertThat(desk.ticketCount()).isZero();
    }

    @Test
    void listsWithoutStateAnswerWhatATestSays() {
        desk.rows("channels", List.of(Map.of("channel_id", 860)));

        assertThat(send(HttpRequest.newBuilder(URI.create(desk.baseUrl() + "/channels?api_token=token-1")))
                        .body())
                .isEqualTo("[{\"channel_id\":860}]");
    }

    @Test
    void formsAndMultipartsAreReadToo() {
        send(HttpRequest.newBuilder(URI.create(desk.baseUrl() + "/create/client"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "api_token=token-1&name=A&emails%5B0%5D=a%40example.com&emails%5B1%5D=b%40example.com")));
        send(
                HttpRequest.newBuilder(URI.create(desk.baseUrl() + "/create/ticket"))
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "--x\r\nContent-Disposition: form-data; name=\"api_token\"\r\n\r\ntoken-1\r\n"
                                                + "--x\r\nContent-Disposition: form-data; name=\"subject\"\r\n\r\ns\r\n"
                                                + "--x\r\nContent-Disposition: form-data; name=\"message\"\r\n\r\nm\r\n"
                                                + "--x\r\nContent-Disposition: form-data; name=\"files[]\"; filename=\"a.jpg\"\r\n\r\n1\r\n--x--\r\n")));

        assertThat(rpc("/clients", "{\"api_token\":\"token-1\"}").body())
                .contains("\"emails\":[\"a@example.com\",\"b@example.com\"]");
        assertThat(desk.comments(3089372).get(0).get("files").toString()).contains("a.jpg");
    }
}

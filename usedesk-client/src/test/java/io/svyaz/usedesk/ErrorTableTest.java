package io.svyaz.usedesk;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.svyaz.core.Call;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.usedesk.clients.ClientFields;
import io.svyaz.usedesk.tickets.TicketFields;
import io.svyaz.usedesk.tickets.TicketQuery;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorTableTest {
    private static final Wire wire = new Wire();

    @AfterAll
    static void stop() {
        wire.close();
    }

    private static ApiException failure(Call<?> call) {
        return catchThrowableOfType(ApiException.class, call::execute);
    }

    private static Call<?> read() {
        return wire.builder().build().users().list();
    }

    private static Call<?> create() {
        return wire.builder()
                .build()
                .tickets()
                .create(TicketFields.create().subject("s").message("m"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | {'error':'Invalid token','code':'112'}              | Credentials     | REFUSED | 1 | 1",
                "200 | {'code':112,'error':'Invalid token'}                | Credentials     | REFUSED | 1 | 1",
                "200 | {'code':115,'error':'Access denied'}                | AccessDenied    | REFUSED | 1 | 1",
                "200 | {'code':'111','error':'Server error'}               | Unavailable     | UNKNOWN | 3 | 1",
                "200 | {'error':'Odd','code':4711}                         | RequestRejected | REFUSED | 1 | 1",
                "200 | {'status':'error','error':'Subject is required'}    | RequestRejected | REFUSED | 1 | 1",
                "200 | {'status':'fail'}                                   | RequestRejected | REFUSED | 1 | 1",
                "200 | {'status':false}                                    | RequestRejected | REFUSED | 1 | 1",
                "200 | {'error':'Too Many Attempts.'}                      | RateLimited     | REFUSED | 3 | 3",
                "400 | {'message':'Bad'}                                   | RequestRejected | REFUSED | 1 | 1",
                "401 | {'error':'Unauthenticated'}                         | Credentials     | REFUSED | 1 | 1",
                "403 | {'message':'Forbidden'}                             | AccessDenied    | REFUSED | 1 | 1",
                "404 | {'message':'Nothing here'}                          | NotFound        | REFUSED | 1 | 1",
                "422 | {'message':'Invalid','errors':{'ticket_id':['x']}}  | RequestRejected | REFUSED | 1 | 1",
                "429 | {'message':'Too Many Attempts.'}                    | RateLimited     | REFUSED | 3 | 3",
                "429 | slow down                                           | RateLimited     | REFUSED | 3 | 3",
                "500 | {'error':'Whoops'}                                  | Unavailable     | UNKNOWN | 3 | 1",
                "502 | <html>Bad Gateway</html>                            | Unavailable     | UNKNOWN | 3 | 1",
                "200 | <html>Maintenance</html>                            | Unavailable     | UNKNOWN | 3 | 1",
                "200 | ''                                                  | Unavailable     | UNKNOWN | 3 | 1",
                "200 | {'status':'succ                                     | Unavailable     | UNKNOWN | 3 | 1"
            })
    void everyRowOfTheTable(int status, String body, String type, Execution execution, int reads, int writes) {
        String json = body.replace('\'', '"');

        wire.answers(status, json.equals("\"\"") ? "" : json);
        ApiException ofRead = failure(read());
        int readsSent = wire.sent();
        wire.answers(status, json.equals("\"\"") ? "" : json);
        ApiException ofWrite = failure(create());

        assertThat(ofRead.getClass().getSimpleName()).isEqualTo(type + "Exception");
        assertThat(ofRead.execution()).isEqualTo(execution);
        assertThat(readsSent).isEqualTo(reads);
        assertThat(ofWrite).hasSameClassAs(ofRead).hasMessageStartingWith("usedesk.create.ticket: ");
        assertThat(wire.sent()).isEqualTo(writes);
        assertThat(ofRead.getMessage() + ofWrite).doesNotContain(Wire.KEY).doesNotContain("127.0.0.1");
    }

    @Test
    void parametersAreNamedAndWhatIsSaidAboutThemIsNot() {
        wire.answers(422, "{\"message\":\"Invalid.\",\"errors\":{\"emails.0\":[\"ivan@example.com is taken\"]}}");

        assertThat(failure(create())).hasMessageContaining("emails.0").hasMessageNotContaining("ivan@");
    }

    @Test
    void theCodeOfTheVendorIsKept() {
        wire.answers("{\"error\":\"Odd\",\"code\":4711}");

        assertThat(failure(read()).vendorCode()).contains("4711");
    }

    @Test
    void aPauseThatTheVendorAsksForCountsMoreThanTheUsualOne() {
        wire.answers(aResponse().withStatus(429).withHeader("Retry-After", "7").withBody("{}"));

        RateLimitedException failure = (RateLimitedException) failure(read());

        assertThat(failure.retryAfter()).contains(Duration.ofSeconds(7));
        assertThat(wire.clock.sleeps()).contains(Duration.ofSeconds(7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"client_id\":7,\"status\":true}",
                "{\"client_id\":\"7\",\"status\":\"success\"}",
                "{\"client_id\":7,\"error\":null}"
            })
    void anAcknowledgementIsNoFailure(String body) {
        wire.answers(body);

        assertThat(wire.client.clients().create(ClientFields.create().name("n")).execute())
                .isEqualTo(7);
    }

    @Test
    void anAcknowledgementWithoutANumberSaysThatItHappened() {
        wire.answers("{\"status\":true}");

        ApiException failure =
                failure(wire.client.clients().create(ClientFields.create().name("n")));

        assertThat(failure.execution()).isEqualTo(Execution.EXECUTED);
        assertThat(wire.sent()).isEqualTo(1);
    }

    @Test
    void theStatusOfARowIsNoVerdict() {
        wire.answers("[{\"id\":1,\"status\":\"pending\"},{\"id\":2,\"status\":{\"id\":3}}]");

        assertThat(wire.client.tickets().list(TicketQuery.all()).toList())
                .extracting(ticket -> ticket.status().orElseThrow().word())
                .containsExactly("pending", "closed");
    }
}

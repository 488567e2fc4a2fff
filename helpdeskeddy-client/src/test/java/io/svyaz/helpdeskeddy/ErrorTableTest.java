package io.svyaz.helpdeskeddy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.Execution;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorTableTest {
    private static Wire wire;

    @BeforeAll
    static void start() {
        wire = new Wire();
    }

    @AfterAll
    static void stop() {
        wire.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // status, body, class, vendor code, execution, sendings of a READ, sendings of a ONCE
                "400|{'errors':[{'code':'e-400','title':'Bad request','details':'as told'}]}|RequestRejected|e-400|REFUSED|1|1",
                "401|{'errors':[{'code':'e-401','title':'Unauthorized','details':'as told'}]}|Credentials|e-401|REFUSED|1|1",
                "403|{'errors':[{'code':'e-403','title':'Forbidden','details':'as told'}]}|AccessDenied|e-403|REFUSED|1|1",
                "403|{'errors':[{'code':'e-403','title':'Banner','details':'as told: no urban bans here'}]}|AccessDenied|e-403|REFUSED|1|1",
                "404|{'errors':[{'code':'e-404','title':'Not found','details':'as told'}]}|NotFound|e-404|REFUSED|1|1",
                "422|{'errors':[{'code':'e-422','title':'as told','details':''}]}|RequestRejected|e-422|REFUSED|1|1",
                "500|{'errors':[{'code':'e-500','title':'Server','details':'as told'}]}|Unavailable|e-500|UNKNOWN|3|1",
                "408|{'errors':[{'code':'e-408','title':'Timeout','details':'as told'}]}|Unavailable|e-408|UNKNOWN|3|1",
                "200|{'errors':[{'code':'e-404','title':'Not found','details':'as told'}]}|NotFound|e-404|REFUSED|1|1",
                "200|{'data':[],'errors':[{'code':'e-403','title':'x','details':'as told'}]}|AccessDenied|e-403|REFUSED|1|1",
                "200|{'errors':[{'code':'e-500','title':'x','details':'as told'}]}|Unavailable|e-500|UNKNOWN|3|1",
                "200|{'errors':[{'code':'e-17','title':'x','details':'as told'}]}|RequestRejected|e-17|REFUSED|1|1",
                "200|{'errors':{'1':{'code':'e-404','title':'x','details':'as told'}}}|NotFound|e-404|REFUSED|1|1",
                "404|{'errors':['as told']}|NotFound||REFUSED|1|1",
                "400|{'error':'as told'}|RequestRejected||REFUSED|1|1",
                "400|{'message':'as told'}|RequestRejected||REFUSED|1|1",
                "400|{'detail':'as told'}|RequestRejected||REFUSED|1|1",
                "200|{'error':'as told'}|RequestRejected||REFUSED|1|1",
                "200|{'error':'No API Key provided, as told'}|Credentials||REFUSED|1|1"
            })
    void everyRowOfTheTable(
            int status, String body, String type, String code, Execution execution, int reads, int writes) {
        wire.answers(status, body.replace('\'', '"'));
        ApiException ofRead = failure("GET");
        int readsSent = wire.sent();
        wire.answers(status, body.replace('\'', '"'));
        ApiException ofWrite = failure("POST");

        assertThat(ofRead.getClass().getSimpleName()).isEqualTo(type + "Exception");
        assertThat(ofRead.execution()).isEqualTo(execution);
        assertThat(ofRead.vendorCode()).isEqualTo(java.util.Optional.ofNullable(code));
        assertThat(ofRead)
                .hasMessageStartingWith("helpdeskeddy.get.something: ")
                .hasMessageContaining("as told");
        assertThat(readsSent).isEqualTo(reads);
        assertThat(ofWrite).hasSameClassAs(ofRead);
        assertThat(wire.sent()).isEqualTo(writes);
    }

    @ParameterizedTest
    @CsvSource({
        "200, '', Unavailable",
        "200, <html>Maintenance</html>, Unavailable",
        "502, <html>Bad Gateway</html>, Unavailable",
        "200, '{\"data\":{\"id\":1', Unavailable",
        "401, <html>Login</html>, Credentials",
        "403, <html>Forbidden</html>, AccessDenied",
        "404, Not Found, NotFound",
        "400, {}, RequestRejected",
        "301, <html>Moved</html>, RequestRejected"
    })
    void bodiesThatSayNothingAreToldApartByTheirStatus(int status, String body, String type) {
        wire.answers(status, body);

        assertThat(failure("GET").getClass().getSimpleName()).isEqualTo(type + "Exception");
    }

    @Test
    void idsInBracesAreShownAndSecretsAreNot() {
        wire.answers(
                404,
                "{\"errors\":[{\"code\":\"e-404\",\"title\":\"Not found\",\"details\":\"Post with id {15} in ticket with id {9}"
                        + " for " + Hub.KEY + "\"}]}");

        assertThat(failure("GET"))
                .hasMessageContaining("Post with id {15} in ticket with id {9}")
                .hasMessageNotContaining(Hub.KEY);
    }

    private static ApiException failure(String method) {
        return catchThrowableOfType(
                ApiException.class,
                () -> wire.fresh()
                        .call(method, "something/", Map.of(), null, Object.class)
                        .execute());
    }
}

package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.svyaz.bitrix.v3.FieldError;
import io.svyaz.bitrix.v3.RequestValidationException;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.Execution;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class V3ErrorTableTest {
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
    @CsvSource({
        // code between prefix and suffix, status, class, execution, sendings of a call with a key
        "VALIDATION_REQUESTVALIDATION, 400, RequestValidation, REFUSED, 1",
        "VALIDATION_DTOVALIDATION, 400, RequestValidation, REFUSED, 1",
        "INVALIDJSON, 400, RequestRejected, REFUSED, 1",
        "UNKNOWNDTOPROPERTY, 400, RequestRejected, REFUSED, 1",
        "UNKNOWNFILTEROPERATOR, 400, RequestRejected, REFUSED, 1",
        "ENTITYNOTFOUND, 400, NotFound, REFUSED, 1",
        "INVALIDSELECT, 400, RequestRejected, REFUSED, 1",
        "ACCESSDENIED, 403, AccessDenied, REFUSED, 1",
        "INSUFFICIENTSCOPE, 403, AccessDenied, REFUSED, 1",
        "IDEMPOTENCYKEYREUSED, 422, IdempotencyKeyReused, REFUSED, 1",
        "INVALIDIDEMPOTENCYKEY, 400, InvalidIdempotencyKey, REFUSED, 1",
        "METHODNOTFOUND, 404, NotFound, REFUSED, 1",
        "METHODNOTFOUND, 400, NotFound, REFUSED, 1",
        "RATELIMIT, 429, RateLimited, REFUSED, 2",
        "INVALIDPAGINATION, 400, RequestRejected, REFUSED, 1",
        "INVALIDORDER, 400, RequestRejected, REFUSED, 1",
        "INVALIDFILTER, 400, RequestRejected, REFUSED, 1",
        "INTERNAL, 500, Unavailable, UNKNOWN, 3",
        "INTERNAL_INTERNAL, 500, Unavailable, UNKNOWN, 3",
        "SOMETHINGNEW, 400, RequestRejected, REFUSED, 1",
        "SOMETHINGNEW, 403, AccessDenied, REFUSED, 1",
        "SOMETHINGNEW, 500, Unavailable, UNKNOWN, 3",
    })
    void everyRowOfTheTable(String kind, int status, String type, Execution execution, int sendings) {
        String code = "BITRIX_REST_V3_EXCEPTION_" + kind + "EXCEPTION";
        for (String spelling : new String[] {code, code.toLowerCase(Locale.ROOT)}) {
            ApiException failure =
                    failure(status, "{\"error\":{\"code\":\"" + spelling + "\",\"message\":\"as told\"}}");

            assertThat(failure.getClass().getSimpleName()).isEqualTo(type + "Exception");
            assertThat(failure.execution()).isEqualTo(execution);
            assertThat(failure.vendorCode()).contains(spelling);
            assertThat(failure.httpStatus()).hasValue(status);
            assertThat(failure)
                    .hasMessageStartingWith("bitrix.v3.tasks.task.update: ")
                    .hasMessageContaining("as told");
            assertThat(wire.sent()).isEqualTo(sendings);
        }
    }

    /** The layers before REST v3 speak like v2, with the code as text or in an object. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\":\"NO_AUTH_FOUND\",\"error_description\":\"as told\"}",
                "{\"error\":{\"code\":\"NO_AUTH_FOUND\",\"message\":\"as told\"}}"
            })
    void codesOfTheOlderVersionMeanTheSame(String body) {
        ApiException failure = failure(401, body);

        assertThat(failure.getClass().getSimpleName()).isEqualTo("CredentialsException");
        assertThat(failure).hasMessageContaining("as told");
    }

    @Test
    void theFieldsThatDoNotFitAreNamed() {
        RequestValidationException failure = (RequestValidationException) failure(400, """
                {"error": {"code": "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
                 "message": "Error validating request object",
                 "validation": [{"message": "Required field is not specified", "field": "id"},
                                {"field": "fields.title"}, 7, {"message": null, "more": [1]},
                                {"field": ["a"], "message": {"b": 1}}]}}""");

        assertThat(failure.errors())
                .startsWith(new FieldError("id", "Required field is not specified"), new FieldError("fields.title", ""))
                .hasSize(4);
        assertThat(failure)
                .hasMessageContaining("id (Required field is not specified), fields.title")
                .hasMessageContaining("Error validating request object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "\"id\"", "[]", "[null]", "[[]]", "[{}]"})
    void aListOfFieldsInAnotherShapeCostsNothingButTheFields(String validation) {
        ApiException failure = failure(
                400,
                "{\"error\":{\"code\":\"BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION\","
                        + "\"validation\":" + validation + ",\"message\":\"as told\"}}");

        assertThat(failure).isInstanceOf(RequestValidationException.class).hasMessageContaining("as told");
    }

    @Test
    void noSecretGetsIntoTheMessageThroughAField() {
        RequestValidationException failure = (RequestValidationException) failure(
                400,
                "{\"error\":{\"code\":\"BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION\","
                        + "\"message\":\"m\",\"validation\":[{\"field\":\"" + Hub.SECRET
                        + "\",\"message\":\"see /rest/api/1/"
                        + Hub.SECRET + "/x\"}]}}");

        assertThat(failure.toString() + failure.errors()).doesNotContain(Hub.SECRET);
    }

    private static ApiException failure(int status, String body) {
        wire.answers(status, body);
        return catchThrowableOfType(
                ApiException.class,
                () -> wire.client.v3().flag("tasks.task.update", Map.of()).execute());
    }
}

package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.svyaz.core.Idempotency;
import io.svyaz.core.error.AccessDeniedException;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.Execution;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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

    /** Sent once means: no waiting and no repeating can help, or it may not be repeated. */
    @ParameterizedTest
    @CsvSource({
        // code, status, class, execution, sendings of a READ, sendings of a ONCE
        "QUERY_LIMIT_EXCEEDED, 503, RateLimited, REFUSED, 3, 3",
        "QUERY_LIMIT_EXCEEDED, 200, RateLimited, REFUSED, 3, 3",
        "OPERATION_TIME_LIMIT, 429, RateLimited, REFUSED, 2, 2",
        "OVERLOAD_LIMIT, 503, AccessDenied, REFUSED, 1, 1",
        "INTERNAL_SERVER_ERROR, 500, Unavailable, UNKNOWN, 3, 1",
        "ERROR_UNEXPECTED_ANSWER, 500, Unavailable, UNKNOWN, 3, 1",
        "SOMETHING_NEW, 500, Unavailable, UNKNOWN, 3, 1",
        "expired_token, 401, Credentials, REFUSED, 2, 2",
        "invalid_token, 401, Credentials, REFUSED, 1, 1",
        "NO_AUTH_FOUND, 401, Credentials, REFUSED, 1, 1",
        "INVALID_CREDENTIALS, 401, Credentials, REFUSED, 1, 1",
        "INVALID_CREDENTIALS, 403, Credentials, REFUSED, 1, 1",
        "authorization_error, 401, Credentials, REFUSED, 1, 1",
        "APPLICATION_NOT_FOUND, 401, Credentials, REFUSED, 1, 1",
        "SOMETHING_NEW, 401, Credentials, REFUSED, 1, 1",
        "CONNECTION_ERROR, 401, Unavailable, REFUSED, 3, 3",
        "user_access_error, 403, AccessDenied, REFUSED, 1, 1",
        "user_access_error, 401, AccessDenied, REFUSED, 1, 1",
        "insufficient_scope, 403, AccessDenied, REFUSED, 1, 1",
        "insufficient_scope, 401, AccessDenied, REFUSED, 1, 1",
        "ACCESS_DENIED, 403, AccessDenied, REFUSED, 1, 1",
        "ACCESS_DENIED, 401, AccessDenied, REFUSED, 1, 1",
        "ACCESS_DENIED, 400, AccessDenied, REFUSED, 1, 1",
        "WRONG_LICENSE, 403, AccessDenied, REFUSED, 1, 1",
        "WRONG_AUTH_TYPE, 403, AccessDenied, REFUSED, 1, 1",
        "insufficient_auth_type, 403, AccessDenied, REFUSED, 1, 1",
        "METHOD_CONFIRM_WAITING, 401, MethodConfirmation, REFUSED, 1, 1",
        "METHOD_CONFIRM_DENIED, 403, MethodConfirmation, REFUSED, 1, 1",
        "SOMETHING_NEW, 403, AccessDenied, REFUSED, 1, 1",
        "ERROR_METHOD_NOT_FOUND, 404, NotFound, REFUSED, 1, 1",
        "INVALID_REQUEST, 400, RequestRejected, REFUSED, 1, 1",
        "ERROR_ARGUMENT, 400, RequestRejected, REFUSED, 1, 1",
        "ERROR_CORE, 400, RequestRejected, REFUSED, 1, 1",
        "ERROR_NOT_FOUND, 400, NotFound, REFUSED, 1, 1",
        "NOT_FOUND, 400, NotFound, REFUSED, 1, 1",
        "100, 400, RequestRejected, REFUSED, 1, 1",
        "0, 400, RequestRejected, REFUSED, 1, 1",
        "'', 400, RequestRejected, REFUSED, 1, 1",
        "PORTAL_DELETED, 403, AccessDenied, REFUSED, 1, 1",
        "PORTAL_DELETED, 500, AccessDenied, REFUSED, 1, 1",
        "ERROR_MANIFEST_IS_NOT_AVAILABLE, 404, NotFound, REFUSED, 1, 1",
        "ERROR_BATCH_LENGTH_EXCEEDED, 200, RequestRejected, REFUSED, 1, 1",
        "ERROR_BATCH_METHOD_NOT_ALLOWED, 200, RequestRejected, REFUSED, 1, 1",
        "allowed_only_intranet_user, 403, AccessDenied, REFUSED, 1, 1",
        "WRONG_ENCODING, 200, UnexpectedAnswer, EXECUTED, 1, 1"
    })
    void everyRowOfTheTable(String code, int status, String type, Execution execution, int reads, int writes) {
        for (String spelling : new String[] {code, code.toLowerCase(Locale.ROOT), code.toUpperCase(Locale.ROOT)}) {
            String body = "{\"error\":\"" + spelling + "\",\"error_description\":\"as told\"}";

            ApiException ofRead = failure(status, body, Idempotency.READ);
            int readsSent = wire.sent();
            ApiException ofWrite = failure(status, body, Idempotency.ONCE);

            assertThat(ofRead.getClass().getSimpleName()).isEqualTo(type + "Exception");
            assertThat(ofRead.execution()).isEqualTo(execution);
            assertThat(ofRead.vendorCode()).contains(spelling);
            assertThat(ofRead.httpStatus()).hasValue(status);
            assertThat(ofRead).hasMessageStartingWith("bitrix.some.method: ").hasMessageContaining("as told");
            assertThat(readsSent).isEqualTo(reads);
            assertThat(ofWrite).hasSameClassAs(ofRead);
            assertThat(wire.sent()).isEqualTo(writes);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Not found, NotFound",
        "not found., NotFound",
        "Access denied., AccessDenied",
        "Access denied, AccessDenied",
        "Element not found in a list, RequestRejected"
    })
    void whatAnEmptyCodeMeansIsInTheDescription(String description, String type) {
        String body = "{\"error\":\"\",\"error_description\":\"" + description + "\"}";

        assertThat(failure(400, body, Idempotency.READ).getClass().getSimpleName())
                .isEqualTo(type + "Exception");
    }

    @ParameterizedTest
    @CsvSource({"METHOD_CONFIRM_WAITING, true", "method_confirm_waiting, true", "METHOD_CONFIRM_DENIED, false"})
    void aMethodThatAwaitsConfirmationIsToldFromOneThatWasDenied(String code, boolean pending) {
        ApiException failure = failure(401, "{\"error\":\"" + code + "\"}", Idempotency.READ);

        assertThat(failure)
                .isInstanceOf(AccessDeniedException.class)
                .isInstanceOfSatisfying(
                        MethodConfirmationException.class,
                        confirmation -> assertThat(confirmation.isPending()).isEqualTo(pending));
    }

    private static ApiException failure(int status, String body, Idempotency idempotency) {
        wire.answers(status, body);
        return catchThrowableOfType(
                ApiException.class,
                () -> wire.builder()
                        .build()
                        .call("some.method", Map.of(), Object.class)
                        .with(call -> call.idempotency(idempotency))
                        .execute());
    }
}

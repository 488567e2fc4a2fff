package io.svyaz.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.svyaz.core.Idempotency;
import io.svyaz.core.error.AccessDeniedException;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.CredentialsException;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.NotFoundException;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.log.LogRow;
import io.svyaz.testkit.Answer;
import io.svyaz.testkit.FakeServer;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.RecordedRequest;
import io.svyaz.testkit.VendorService;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each failure means, how often a call is sent because of it, and what the log shows. */
@DisplayName("F39 S2-13 S2-14 failure table")
class FailureTableTest {
    private static final Duration SLOW = Duration.ofSeconds(3);

    /** A failure that lasts. {@code read} says whether the server gets to see the requests. */
    record Failure(
            String name,
            @Nullable Fault fault,
            boolean read,
            Class<? extends ApiException> type,
            Execution execution,
            int status,
            int ofRead,
            int ofIdempotent,
            int ofOnce) {
        @Override
        public String toString() {
            return "%s: %s, %s, sends %d/%d/%d"
                    .formatted(name, type.getSimpleName(), execution, ofRead, ofIdempotent, ofOnce);
        }

        int sends(Idempotency idempotency) {
            return switch (idempotency) {
                case READ -> ofRead;
                case IDEMPOTENT -> ofIdempotent;
                case ONCE -> ofOnce;
            };
        }
    }

    static Stream<Failure> failures() {
        return Stream.of(
                unknown("connection reset before the request was read", Fault.resetUnread(), false, 0),
                unknown("reset after the request was sent", Fault.resetBeforeExecuting(), true, 0),
                unknown("reset after it was carried out", Fault.resetAfterExecuting(), true, 0),
                unknown("slow header", Fault.slowHeader(SLOW), true, 0),
                unknown("slow body", Fault.slowBody(SLOW), true, 0),
                unknown("truncated JSON", Fault.truncatedBody(), true, 0),
                unknown("broken JSON of the announced length", Fault.answer(200, "{\"text\":\"he"), true, 200),
                unknown("empty body", Fault.emptyBody(), true, 200),
                unknown("HTML with 200", Fault.htmlPage(), true, 200),
                unknown("HTML with 502", Fault.badGateway(), true, 502),
                ended("400", 400, RequestRejectedException.class, null),
                ended("400 with Retry-After", 400, RequestRejectedException.class, Duration.ZERO),
                ended("401", 401, CredentialsException.class, null),
                ended("401 with Retry-After", 401, CredentialsException.class, Duration.ofSeconds(1)),
                ended("403", 403, AccessDeniedException.class, null),
                ended("403 with Retry-After", 403, AccessDeniedException.class, Duration.ofSeconds(1)),
                ended("404", 404, NotFoundException.class, null),
                ended("404 with Retry-After", 404, NotFoundException.class, Duration.ofSeconds(1)),
                ended("409", 409, RequestRejectedException.class, null),
                ended("409 with Retry-After", 409, RequestRejectedException.class, Duration.ofSeconds(1)),
                ended("422", 422, RequestRejectedException.class, null),
                ended("422 with Retry-After", 422, RequestRejectedException.class, Duration.ofSeconds(1)),
                refused("429", 429, RateLimitedException.class, null),
                refused("429 with Retry-After", 429, RateLimitedException.class, Duration.ofSeconds(7)),
                unknown("500", Fault.answer(500, "{}"), true, 500),
                unknown(
                        "500 with Retry-After",
                        Fault.answer(500, "{}").withRetryAfter(Duration.ofSeconds(1)),
                        true,
                        500),
                unknown("503", Fault.answer(503, "{}"), true, 503),
                refused("503 with Retry-After", 503, UnavailableException.class, Duration.ofSeconds(7)),
                new Failure(
                        "redirect",
                        Fault.answer(302, "").withHeader("Location", "http://127.0.0.1:1/elsewhere"),
                        true,
                        RequestRejectedException.class,
                        Execution.REFUSED,
                        302,
                        1,
                        1,
                        1));
    }

    private static Failure unknown(String name, Fault fault, boolean read, int status) {
        return new Failure(name, fault, read, UnavailableException.class, Execution.UNKNOWN, status, 3, 3, 1);
    }

    private static Failure ended(
            String name, int status, Class<? extends ApiException> type, @Nullable Duration retryAfter) {
        return new Failure(name, fault(status, retryAfter), true, type, Execution.REFUSED, status, 1, 1, 1);
    }

    private static Failure refused(
            String name, int status, Class<? extends ApiException> type, @Nullable Duration retryAfter) {
        return new Failure(name, fault(status, retryAfter), true, type, Execution.REFUSED, status, 3, 3, 3);
    }

    private static Fault fault(int status, @Nullable Duration retryAfter) {
        Fault fault = Fault.answer(status, "{}");
        return retryAfter == null ? fault : fault.withRetryAfter(retryAfter);
    }

    @ParameterizedTest
    @MethodSource("failures")
    @DisplayName(
            "F39 S2-11 S2-13 S2-14 each failure has one kind, is sent as often as is safe, and has a row for each attempt")
    void eachFailureIsNamedAndSentAsOftenAsIsSafe(Failure failure) {
        for (Idempotency idempotency : Idempotency.values()) {
            try (FakeServer server = FakeServer.start(new Echo())) {
                server.faults().next(5, failure.fault());
                TestVendor vendor = new TestVendor(server.address() + "/");

                ApiException thrown = catchThrowableOfType(
                        ApiException.class, () -> vendor.echo(idempotency).execute());

                int sends = failure.sends(idempotency);
                assertThat(thrown).as("%s", idempotency).isExactlyInstanceOf(failure.type());
                assertThat(thrown.execution()).isEqualTo(failure.execution());
                assertThat(thrown.httpStatus().orElse(0)).isEqualTo(failure.status());
                if (failure.read()) {
                    assertThat(server.requests()).as("%s", idempotency).hasSize(sends);
                }
                assertRows(vendor.rows, sends, failure.status(), thrown);
                assertThat(vendor.pauses).hasSize(sends - 1);
                assertThat(thrown.getSuppressed()).hasSize(sends - 1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Idempotency.class)
    @DisplayName("F39 S2-14 a refused connection is tried again whatever the call, with a row for each attempt")
    void aRefusedConnectionIsTriedAgainWhateverTheCall(Idempotency idempotency) throws Exception {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        assertNeverSent(new TestVendor("http://127.0.0.1:" + closed + "/"), idempotency);
    }

    @ParameterizedTest
    @EnumSource(Idempotency.class)
    void anUnknownHostIsTriedAgainWhateverTheCall(Idempotency idempotency) {
        assertNeverSent(new TestVendor("http://no-such-host.invalid/"), idempotency);
    }

    @Test
    void theVendorsRetryAfterIsThePauseAndOtherwiseItGrows() {
        try (FakeServer server = FakeServer.start(new Echo())) {
            TestVendor vendor = new TestVendor(server.address() + "/");
            server.faults().next(Fault.answer(429, "{}").withRetryAfter(Duration.ofSeconds(7)));
            server.faults().next(Fault.answer(503, "{}"));

            assertThat(vendor.echo(Idempotency.READ).execute()).isEqualTo("hello");

            assertThat(vendor.pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(2));
            assertThat(vendor.rows).extracting(LogRow::attempt).containsExactly(1, 2, 3);
            assertThat(vendor.rows.get(2).error()).isEmpty();
        }
    }

    private static void assertNeverSent(TestVendor vendor, Idempotency idempotency) {
        ApiException thrown = catchThrowableOfType(
                ApiException.class, () -> vendor.echo(idempotency).execute());

        assertThat(thrown).isExactlyInstanceOf(UnavailableException.class).hasMessageContaining("Nothing was sent");
        assertThat(thrown.execution()).isEqualTo(Execution.REFUSED);
        assertRows(vendor.rows, 3, 0, thrown);
        assertThat(vendor.pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    private static void assertRows(List<LogRow> rows, int sends, int status, ApiException thrown) {
        assertThat(rows).hasSize(sends);
        for (int i = 0; i < sends; i++) {
            LogRow row = rows.get(i);
            assertThat(row.attempt()).isEqualTo(i + 1);
            assertThat(row.correlationId()).isEqualTo(thrown.correlationId().orElseThrow());
            assertThat(row.status().orElse(0)).isEqualTo(status);
            assertThat(row.error()).isPresent();
            assertThat(row.operation()).isEqualTo("test.echo");
            assertThat(row.duration()).isPositive();
        }
    }

    private static final class Echo implements VendorService {
        @Override
        public String operationOf(RecordedRequest request) {
            return "echo";
        }

        @Override
        public Answer execute(RecordedRequest request) {
            return Answer.json(200, request.body());
        }
    }
}

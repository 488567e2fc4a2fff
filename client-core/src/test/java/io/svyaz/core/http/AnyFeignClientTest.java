package io.svyaz.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import feign.Client;
import feign.Request;
import feign.Response;
import io.svyaz.core.Idempotency;
import io.svyaz.core.Timeouts;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.CredentialsException;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.internal.FakeTiming;
import io.svyaz.core.internal.RawServer;
import io.svyaz.core.internal.RecordingLogger;
import io.svyaz.core.internal.TestEngine;
import io.svyaz.core.log.LogDetail;
import io.svyaz.core.log.LogRow;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The core of the failure table over clients that a host may bring. Calls are POSTs: HttpURLConnection and the JDK's client
 * send a GET again by themselves when the connection drops, which is why neither is the default.
 */
@DisplayName("S2-03, F39: the host passes its own client")
class AnyFeignClientTest {
    private static final Timeouts TIMEOUTS =
            new Timeouts(Duration.ofSeconds(5), Duration.ofMillis(400), Duration.ofSeconds(10));

    record Fault(
            String name,
            RawServer.Answering answering,
            Class<? extends ApiException> error,
            Execution execution,
            int ofIdempotent,
            int ofOnce,
            OptionalInt status) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Arguments> faults() {
        List<Fault> faults = List.of(
                broken("reset after the request was sent", (socket, out) -> RawServer.reset(socket)),
                broken("no header in time", (socket, out) -> new CountDownLatch(1).await()),
                broken("truncated JSON", says("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"a\": [1, 2")),
                answered("200 without a body", 200, "", "", UnavailableException.class, Execution.UNKNOWN, 3, 1),
                answered("200 with a page", 200, "", "<html/>", UnavailableException.class, Execution.UNKNOWN, 3, 1),
                answered("302", 302, "Location: /x\r\n", "", RequestRejectedException.class, Execution.REFUSED, 1, 1),
                answered(
                        "400",
                        400,
                        "Retry-After: 0\r\n",
                        "{}",
                        RequestRejectedException.class,
                        Execution.REFUSED,
                        1,
                        1),
                answered("401", 401, "", "{}", CredentialsException.class, Execution.REFUSED, 1, 1),
                answered("429", 429, "Retry-After: 3\r\n", "{}", RateLimitedException.class, Execution.REFUSED, 3, 3),
                answered("500", 500, "", "{}", UnavailableException.class, Execution.UNKNOWN, 3, 1),
                answered("503", 503, "Retry-After: 0\r\n", "{}", UnavailableException.class, Execution.REFUSED, 3, 3));
        return Stream.of("OkHttp", "HttpURLConnection", "the JDK's client")
                .flatMap(client -> faults.stream().map(fault -> Arguments.of(client, fault)));
    }

    private static Client client(String name) {
        return switch (name) {
            case "OkHttp" -> FeignTransport.clientOf(Transport.builder().build());
            case "HttpURLConnection" -> new Client.Default(null, null);
            default -> new JdkClient();
        };
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("faults")
    @DisplayName("S2-03 F39 a failure means the same over a client that the host passes")
    void aFailureMeansTheSameOverAnyClient(String name, Fault fault) throws IOException {
        for (Idempotency idempotency : List.of(Idempotency.IDEMPOTENT, Idempotency.ONCE)) {
            try (RawServer server = RawServer.answering(fault.answering)) {
                var logger = new RecordingLogger(LogDetail.BASIC);

                ApiException failure = failure(server.url(), client(name), logger, idempotency);

                int sends = idempotency == Idempotency.ONCE ? fault.ofOnce : fault.ofIdempotent;
                assertThat(failure).isExactlyInstanceOf(fault.error);
                assertThat(failure.execution()).isEqualTo(fault.execution);
                assertThat(server.received())
                        .as("requests that arrived, %s", idempotency)
                        .hasSize(sends);
                assertThat(logger.rows())
                        .extracting(LogRow::attempt)
                        .containsExactlyElementsOf(
                                IntStream.rangeClosed(1, sends).boxed().toList());
                assertThat(logger.rows()).extracting(LogRow::status).containsOnly(fault.status);
            }
        }
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"OkHttp", "HttpURLConnection", "the JDK's client"})
    @DisplayName("S2-03 F39 where nobody listens nothing was sent, over any client")
    void whereNobodyListensNothingWasSent(String name) throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            free = socket.getLocalPort();
        }
        for (String url : List.of("http://127.0.0.1:" + free + "/", "http://nobody.invalid/")) {
            var logger = new RecordingLogger(LogDetail.BASIC);

            ApiException failure = failure(url, client(name), logger, Idempotency.ONCE);

            assertThat(failure)
                    .isExactlyInstanceOf(UnavailableException.class)
                    .hasMessageContaining("Nothing was sent");
            assertThat(failure.execution()).isEqualTo(Execution.REFUSED);
            assertThat(logger.rows()).hasSize(3);
        }
    }

    @org.junit.jupiter.api.Test
    void aClientThatThrowsWhateverItLikesIsAFailureOfTheCall() {
        List<Throwable> thrown = List.of(
                new IllegalStateException("pool shut down"),
                new IOException("x", new java.util.concurrent.TimeoutException()),
                new java.util.concurrent.TimeoutException("undeclared"));
        for (Throwable one : thrown) {
            Client broken = (request, options) -> {
                throw AnyFeignClientTest.<RuntimeException>sneaky(one);
            };
            ApiException failure =
                    failure("http://127.0.0.1:9/", broken, new RecordingLogger(LogDetail.NONE), Idempotency.ONCE);

            assertThat(failure).isExactlyInstanceOf(UnavailableException.class);
            assertThat(failure.execution()).isEqualTo(Execution.UNKNOWN);
            assertThat(failure.getCause()).hasMessageContaining(one.getClass().getName());
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E sneaky(Throwable any) {
        return (E) any;
    }

    private static ApiException failure(String url, Client client, RecordingLogger logger, Idempotency idempotency) {
        var call = TestEngine.of(url)
                .client(client)
                .timeouts(TIMEOUTS)
                .timing(new FakeTiming().timing())
                .logger(logger)
                .things()
                .post("7", "{\"a\":1}", idempotency);
        return catchThrowableOfType(ApiException.class, call::execute);
    }

    private static Fault broken(String name, RawServer.Answering answering) {
        return new Fault(name, answering, UnavailableException.class, Execution.UNKNOWN, 3, 1, OptionalInt.empty());
    }

    private static Fault answered(
            String name,
            int status,
            String header,
            String body,
            Class<? extends ApiException> error,
            Execution execution,
            int ofIdempotent,
            int ofOnce) {
        String answer = "HTTP/1.1 " + status + " Whatever\r\n" + header + "Connection: close\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body;
        return new Fault(name, says(answer), error, execution, ofIdempotent, ofOnce, OptionalInt.of(status));
    }

    private static RawServer.Answering says(String answer) {
        return (socket, out) -> {
            out.write(answer.getBytes(StandardCharsets.UTF_8));
            out.flush();
            socket.close();
        };
    }

    /** The JDK's client behind Feign's interface, as a host would write it. */
    private static final class JdkClient implements Client {
        private final HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(5))
                .build();

        @Override
        public Response execute(Request request, Request.Options options) throws IOException {
            var wire = HttpRequest.newBuilder(URI.create(request.url()))
                    .timeout(Duration.ofMillis(options.readTimeoutMillis()))
                    .method(request.httpMethod().name(), HttpRequest.BodyPublishers.ofByteArray(request.body()));
            request.headers().forEach((name, values) -> values.forEach(value -> wire.header(name, value)));
            try {
                HttpResponse<byte[]> answer = client.send(wire.build(), HttpResponse.BodyHandlers.ofByteArray());
                Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
                answer.headers().map().forEach((name, values) -> headers.put(name, new ArrayList<>(values)));
                return Response.builder()
                        .request(request)
                        .status(answer.statusCode())
                        .headers(headers)
                        .body(answer.body())
                        .build();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IOException(stop);
            }
        }
    }
}

package io.svyaz.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FakeServerTest {

    private static final String ANSWER = "{\"answer\":\"привет, это ответ\"}";

    private final AtomicInteger executed = new AtomicInteger();
    private final FakeServer server = FakeServer.start(new VendorService() {
        @Override
        public String operationOf(RecordedRequest request) {
            return request.path().substring(1);
        }

        @Override
        public Answer execute(RecordedRequest request) {
            executed.incrementAndGet();
            return Answer.json(200, ANSWER);
        }
    });

    @AfterEach
    void stop() {
        server.close();
    }

    private URI uri(String path) {
        return server.address().resolve(path);
    }

    private String rawExchange() throws IOException {
        try (var socket = new Socket("127.0.0.1", server.address().getPort())) {
            socket.setSoTimeout(20_000);
            var request = "POST /op HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void answersManyRequestsOverOneConnection() throws IOException {
        try (var socket = new Socket("127.0.0.1", server.address().getPort())) {
            socket.setSoTimeout(20_000);
            var request = "POST /op HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}";
            var last = "GET /op HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write((request + request + last).getBytes(StandardCharsets.US_ASCII));

            var answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answers.split("HTTP/1.1 200", -1)).hasSize(4);
        }
        assertThat(executed).hasValue(3);
    }

    @Test
    void readsChunkedBodies() throws IOException {
        Wire.send(HttpRequest.newBuilder(uri("/op"))
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream("кусками".getBytes(StandardCharsets.UTF_8)))));

        assertThat(server.requests().get(0).body()).isEqualTo("кусками");
        assertThat(server.requests().get(0).header("transfer-encoding")).contains("chunked");
    }

    @Test
    void recordsWhatArrived() throws IOException {
        Wire.postJson(uri("/lead.add?a=%20b"), "{\"x\":\"ж\"}");
        Wire.get(uri("/lead.get"));

        RecordedRequest request = server.requests().get(0);
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo("/lead.add");
        assertThat(request.query()).isEqualTo("a=%20b");
        assertThat(request.body()).isEqualTo("{\"x\":\"ж\"}");
        assertThat(request.header("CONTENT-type")).contains("application/json");
        assertThat(request.header("X-None")).isEmpty();
        assertThat(server.requests("LEAD.GET"))
                .extracting(RecordedRequest::method)
                .containsExactly("GET");

        server.clearRequests();

        assertThat(server.requests()).isEmpty();
    }

    @Test
    void substituteAnswersWithoutExecuting() throws IOException {
        server.faults().next(Fault.answer(503, "{\"error\":\"BUSY\"}").withRetryAfter(Duration.ofSeconds(7)));

        var response = Wire.postJson(uri("/op"), "{}");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).isEqualTo("{\"error\":\"BUSY\"}");
        assertThat(response.headers().firstValue("Retry-After")).contains("7");
        assertThat(executed).hasValue(0);
        assertThat(Wire.postJson(uri("/op"), "{}").body()).isEqualTo(ANSWER);
    }

    @Test
    void substituteAfterExecutingLeavesTheEffect() throws IOException {
        server.faults().next(Fault.badGateway().afterExecuting());

        var response = Wire.postJson(uri("/op"), "{}");

        assertThat(response.statusCode()).isEqualTo(502);
        assertThat(response.body()).startsWith("<html>");
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(executed).hasValue(1);
    }

    @Test
    void htmlPageAndEmptyBodyComeWithStatus200() throws IOException {
        server.faults().next(Fault.htmlPage()).next(Fault.emptyBody());

        var page = Wire.postJson(uri("/op"), "{}");
        var empty = Wire.postJson(uri("/op"), "{}");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).startsWith("<html>");
        assertThat(empty.statusCode()).isEqualTo(200);
        assertThat(empty.body()).isEmpty();
        assertThat(executed).hasValue(0);
    }

    @Test
    void resetUnreadReallyResetsAndLeavesNoTrace() throws IOException {
        server.faults().next(Fault.resetUnread());

        assertThatThrownBy(this::rawExchange)
                .isInstanceOf(SocketException.class)
                .hasMessageContaining("reset");
        assertThat(server.requests()).isEmpty();
        assertThat(executed).hasValue(0);
        assertThat(Wire.postJson(uri("/op"), "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void resetUnreadWaitsForEarlierFaultsButNotForOtherOperations() throws IOException {
        server.faults()
                .next(1, "elsewhere", Fault.badGateway())
                .next(Fault.emptyBody())
                .next(Fault.resetUnread());

        assertThat(Wire.postJson(uri("/op"), "{}").body()).isEmpty();
        assertThatThrownBy(this::rawExchange).isInstanceOf(SocketException.class);
        assertThat(server.faults().pending()).isEqualTo(1);
    }

    @Test
    void resetBeforeExecutingReallyResetsWithoutEffect() {
        server.faults().next(Fault.resetBeforeExecuting());

        assertThatThrownBy(this::rawExchange)
                .isInstanceOf(SocketException.class)
                .hasMessageContaining("reset");
        assertThat(server.requests("op")).hasSize(1);
        assertThat(executed).hasValue(0);
    }

    @Test
    void resetAfterExecutingReallyResetsAndTheEffectStays() {
        server.faults().next(Fault.resetAfterExecuting());

        assertThatThrownBy(this::rawExchange)
                .isInstanceOf(SocketException.class)
                .hasMessageContaining("reset");
        assertThat(executed).hasValue(1);
    }

    @Test
    void truncatedBodyAnnouncesMoreThanItSends() throws IOException {
        server.faults().next(Fault.truncatedBody());

        String answer = rawExchange();

        int length = ANSWER.getBytes(StandardCharsets.UTF_8).length;
        String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
        assertThat(answer).contains("Content-Length: " + length);
        assertThat(body).isNotEmpty();
        assertThat(body.getBytes(StandardCharsets.UTF_8).length).isLessThan(length);
        assertThat(executed).hasValue(1);
    }

    @Test
    void slowHeaderMakesAnImpatientClientGiveUpAfterTheEffect() {
        server.faults().next(Fault.slowHeader(Duration.ofMinutes(5)));
        var impatient = HttpClient.newHttpClient();

        assertThatThrownBy(() -> impatient.send(
                        HttpRequest.newBuilder(uri("/op"))
                                .timeout(Duration.ofMillis(500))
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString()))
                .isInstanceOf(HttpTimeoutException.class);
        assertThat(executed).hasValue(1);
    }

    @Test
    void slowBodyDripsAndIsCompleteInTheEnd() throws IOException {
        server.faults().next(Fault.slowBody(Duration.ofMillis(200)));
        long start = System.nanoTime();

        String body = Wire.postJson(uri("/op"), "{}").body();

        assertThat(body).isEqualTo(ANSWER);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
    }

    @Test
    void closingEndsDelaysAndRefusesConnections() throws Exception {
        server.faults().next(Fault.slowBody(Duration.ofHours(1)));
        var request = CompletableFuture.supplyAsync(() -> {
            try {
                return rawExchange();
            } catch (IOException e) {
                return "dropped";
            }
        });
        while (executed.get() == 0) {
            Thread.onSpinWait();
        }

        server.close();

        assertThat(request.get(10, TimeUnit.SECONDS)).doesNotContain("ответ");
        assertThatThrownBy(() -> Wire.postJson(uri("/op"), "{}")).isInstanceOf(ConnectException.class);
    }

    @Test
    void wrongContentTypeKeepsTheTrueBody() throws IOException {
        server.faults().next(Fault.contentType("text/plain"));

        var response = Wire.postJson(uri("/op"), "{}");

        assertThat(response.body()).isEqualTo(ANSWER);
        assertThat(response.headers().allValues("Content-Type")).containsExactly("text/plain");
    }

    @Test
    void faultOfOneOperationLeavesTheOthersAlone() throws IOException {
        server.faults().next(2, "lead.ADD", Fault.badGateway());

        assertThat(Wire.postJson(uri("/lead.get"), "{}").statusCode()).isEqualTo(200);
        assertThat(Wire.postJson(uri("/lead.add"), "{}").statusCode()).isEqualTo(502);
        assertThat(server.faults().pending()).isEqualTo(1);
        assertThat(Wire.postJson(uri("/lead.add"), "{}").statusCode()).isEqualTo(502);
        assertThat(Wire.postJson(uri("/lead.add"), "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void clearedFaultsDoNotHappen() throws IOException {
        server.faults().next(5, Fault.badGateway()).clear();

        assertThat(Wire.postJson(uri("/op"), "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void unreadRequestCannotBeTiedToAnOperationOrExecuted() {
        assertThatIllegalArgumentException().isThrownBy(() -> server.faults().next(1, "op", Fault.resetUnread()));
        assertThatThrownBy(() -> Fault.resetUnread().afterExecuting()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void brokenFakeSaysSo() throws IOException {
        try (var broken = FakeServer.start(new VendorService() {
            @Override
            public String operationOf(RecordedRequest request) {
                return "";
            }

            @Override
            public Answer execute(RecordedRequest request) {
                throw new IllegalStateException("oops");
            }
        })) {
            var response = Wire.get(broken.address().resolve("/"));

            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(response.body()).contains("The fake is broken").contains("oops");
        }
    }
}

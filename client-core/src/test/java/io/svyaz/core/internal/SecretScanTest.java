package io.svyaz.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import feign.Client;
import feign.Request;
import io.svyaz.core.CallOptions;
import io.svyaz.core.Idempotency;
import io.svyaz.core.Secret;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.http.FeignTransport;
import io.svyaz.core.http.Transport;
import io.svyaz.core.internal.wire.WireTarget;
import io.svyaz.core.log.LogDetail;
import io.svyaz.core.log.LogRow;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.core.retry.RetryPolicy;
import io.svyaz.testkit.Answer;
import io.svyaz.testkit.FakeServer;
import io.svyaz.testkit.Fault;
import io.svyaz.testkit.RecordedRequest;
import io.svyaz.testkit.VendorService;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Puts known secrets wherever a secret can stand, makes everything fail, and searches whatever comes out. */
@DisplayName("F43 secret scan")
class SecretScanTest {
    private static final String PATH = "s3cr3tPathPart";
    private static final String HEADER = "s3cr3t-header-value";
    private static final String COOKIE = "s3cr3tCookie";
    private static final String MEMBER = "s3cr3t/member\"value";
    private static final String NESTED = "s3cr3tNested";
    private static final String PASSWORD = "s3cr3t p\u00e4ssword&more";
    private static final String QUERY = "s3cr3tQuery";
    private static final String RESPONSE = "s3cr3tInTheAnswer";
    private static final List<String> ALL =
            List.of(PATH, HEADER, COOKIE, MEMBER, "s3cr3t\\/member", NESTED, PASSWORD, QUERY, RESPONSE, "s3cr3t");

    private final StringBuilder seen = new StringBuilder();

    private static final Map<String, Object> BODY = Map.of(
            "access_token",
            MEMBER,
            "auth",
            Map.of("application_token", NESTED, "list", List.of(NESTED)),
            "password",
            PASSWORD,
            "text",
            "hello");

    @Test
    @DisplayName("F43 no secret comes out whatever fails")
    void noSecretComesOutWhateverFails() {
        String answer =
                "{\"error\":\"x\",\"token\":\"%s\",\"url\":\"https:\\/\\/portal.example.com\\/rest\\/1\\/%s\\/x?auth=%s\"}"
                        .formatted(RESPONSE, PATH, QUERY);
        List<Fault> faults = List.of(
                Fault.answer(500, answer),
                Fault.answer(400, answer),
                Fault.answer(302, "").withHeader("Location", "https://portal.example.com/rest/1/" + PATH + "/x"),
                Fault.answer(429, answer).withHeader("Set-Cookie", COOKIE),
                Fault.answer(200, "<html>/rest/1/" + PATH + "/ " + MEMBER + "</html>"),
                Fault.answer(200, answer.substring(0, answer.length() - 4)),
                Fault.resetBeforeExecuting(),
                Fault.resetAfterExecuting(),
                Fault.truncatedBody(),
                Fault.slowHeader(Duration.ofSeconds(3)));
        for (Fault fault : faults) {
            try (FakeServer server = FakeServer.start(new Echo())) {
                server.faults().next(5, fault);
                scan(vendor(server.address().toString(), Transport.builder().build()), options -> options);
            }
        }
        scan(vendor("http://no-such-host.invalid", Transport.builder().build()), options -> options);

        assertThat(seen).contains("hello", "portal.example.com", "***", "UnavailableException");
        assertNoSecret();
    }

    @Test
    @DisplayName("F43 no secret comes out of a transport that shows the address in its failures")
    void noSecretComesOutOfATransportThatShowsTheAddressInItsFailures() {
        Client talkative = (request, options) -> {
            throw new IOException("failed: " + request.url() + " " + request.headers() + " " + body(request));
        };
        Client worse = (request, options) -> {
            throw new IllegalStateException(
                    "wrapped " + request.url(), new IOException("failed: " + request.url() + " " + body(request)));
        };

        scan(vendor("https://portal.example.com", FeignTransport.of(talkative)), options -> options);
        scan(vendor("https://portal.example.com", FeignTransport.of(worse)), options -> options);

        assertThat(seen).contains("IllegalStateException");
        assertNoSecret();
    }

    @Test
    @DisplayName("F43 no secret comes out of a policy or a logger that fails with it")
    void noSecretComesOutOfAPolicyOrALoggerThatFailsWithIt() throws Exception {
        RetryPolicy leaking = attempt -> {
            throw new IllegalStateException("no idea about " + MEMBER + " at /rest/1/" + PATH + "/");
        };
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (FakeServer server = FakeServer.start(new Echo());
                var broken = RequestLogger.buffered(
                        row -> {
                            throw new IllegalStateException(MEMBER + HEADER);
                        },
                        10)) {
            server.faults().next(5, Fault.answer(500, "{}"));
            TestVendor vendor =
                    vendor(server.address().toString(), Transport.builder().build());
            scan(vendor, options -> options.retry(leaking));
            broken.log(vendor.rows.get(0));
            assertThat(broken.flush(Duration.ofSeconds(5))).isTrue();
            assertThat(broken.lost()).isEqualTo(1);
        } finally {
            System.setErr(err);
        }
        seen.append(printed.toString(StandardCharsets.UTF_8));
        assertNoSecret();
    }

    private static String body(Request request) {
        return new String(request.body(), StandardCharsets.UTF_8);
    }

    private static TestVendor vendor(String origin, Transport transport) {
        Map<String, String> headers = Map.of(
                "Authorization",
                "Bearer " + HEADER,
                "Cookie",
                "session=" + COOKIE,
                "X-Api-Key",
                HEADER,
                "X-Vendor-Signature",
                HEADER);
        WireTarget target = new WireTarget(origin + "/rest/1/" + PATH + "/", origin + "/rest/1/***/", headers);
        // The header's, the cookie's and the query's secrets are known by their place alone.
        return new TestVendor(
                target, transport, List.of(Secret.of(PATH), Secret.of(MEMBER), Secret.of(PASSWORD)), LogDetail.FULL);
    }

    private void scan(TestVendor vendor, UnaryOperator<CallOptions> options) {
        var call = vendor.echo(Idempotency.READ, BODY).with(options);
        look(call, vendor, Secret.of(MEMBER));
        try {
            look(call.execute());
        } catch (ApiException failure) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            look(trace, failure.getMessage(), failure.operation(), failure.vendorCode(), failure.correlationId());
        }
        assertThat(vendor.rows).isNotEmpty();
        for (LogRow row : vendor.rows) {
            look(row);
        }
        List<String> threads = new ArrayList<>();
        Thread.getAllStackTraces().keySet().forEach(thread -> threads.add(thread.getName()));
        look(threads);
    }

    private void look(Object... things) {
        for (Object thing : things) {
            seen.append(thing).append('\n');
        }
    }

    private void assertNoSecret() {
        for (String secret : ALL) {
            assertThat(seen.toString()).doesNotContain(secret);
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

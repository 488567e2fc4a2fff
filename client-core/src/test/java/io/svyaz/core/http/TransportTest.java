package io.svyaz.core.http;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.svyaz.core.Idempotency;
import io.svyaz.core.Secret;
import io.svyaz.core.Timeouts;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.internal.FakeTiming;
import io.svyaz.core.internal.RawServer;
import io.svyaz.core.internal.TestEngine;
import io.svyaz.core.retry.RetryPolicy;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TransportTest {
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n{\"a\":1}";

    /** Keeps connections open and counts them. */
    private static RawServer answering(AtomicInteger connections, String answer) {
        var known = java.util.Collections.newSetFromMap(new java.util.concurrent.ConcurrentHashMap<Object, Boolean>());
        return RawServer.answering((socket, out) -> {
            if (known.add(socket)) {
                connections.incrementAndGet();
            }
            out.write(answer.getBytes(StandardCharsets.UTF_8));
            out.flush();
        });
    }

    private static TestEngine patient(RawServer server) {
        return TestEngine.of(server.url()).retry(RetryPolicy.never());
    }

    /** Feign's bridge would make one for every new pair of timeouts, with the same pool: only the heap shows it. */
    @Test
    void noHttpClientIsBuiltForACallWithTimeoutsOfItsOwn() throws Exception {
        AtomicInteger connections = new AtomicInteger();
        try (RawServer server = answering(connections, OK);
                Transport transport = Transport.builder().build()) {
            var things = TestEngine.of(server.url()).transport(transport).things();
            things.get("1").execute();
            long before = built();
            for (int i = 1; i <= 20; i++) {
                Duration read = Duration.ofMillis(1000 + i);
                things.get("1")
                        .with(c -> c.timeouts(t -> t.connect(read).read(read).wholeCall(read.plusSeconds(1))))
                        .execute();
            }
            assertThat(built() - before).as("clients made in twenty calls").isZero();
            assertThat(connections).as("one connection is used again").hasValue(1);
        }
    }

    /** Plain OkHttp clients on the heap, garbage too; the transport's own is of a class of its own. */
    private static long built() throws Exception {
        var server = java.lang.management.ManagementFactory.getPlatformMBeanServer();
        String histogram = (String) server.invoke(
                new javax.management.ObjectName("com.sun.management:type=DiagnosticCommand"),
                "gcClassHistogram",
                new Object[] {new String[] {"-all"}},
                new String[] {String[].class.getName()});
        return histogram
                .lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns.length > 3 && columns[3].equals("okhttp3.OkHttpClient"))
                .mapToLong(columns -> Long.parseLong(columns[1]))
                .sum();
    }

    @Test
    void twoClientsOnOneTransportShareItsConnections() throws Exception {
        AtomicInteger connections = new AtomicInteger();
        try (RawServer server = answering(connections, OK);
                Transport transport = Transport.builder().build()) {
            patient(server).transport(transport).things().get("1").execute();
            patient(server).transport(transport).things().get("2").execute();

            assertThat(connections).hasValue(1);
            assertThat(server.received()).hasSize(2);
        }
    }

    @Test
    void closingLetsIdleConnectionsGoAndCallsStillWork() throws Exception {
        AtomicInteger connections = new AtomicInteger();
        try (RawServer server = answering(connections, OK)) {
            Transport transport = Transport.builder().build();
            var things = patient(server).transport(transport).things();
            things.get("1").execute();

            transport.close();
            things.get("1").execute();

            assertThat(connections).hasValue(2);
            transport.close();
        }
    }

    @Test
    @DisplayName("S2-03: the read timeout of one call is obeyed")
    void theReadTimeoutOfACallIsObeyed() throws Exception {
        try (RawServer server = RawServer.answering((socket, out) -> new CountDownLatch(1).await())) {
            var call = patient(server).things().get("1").with(c -> c.timeouts(t -> t.read(Duration.ofMillis(100))));

            assertTimedOut(call, Duration.ofSeconds(4));
        }
    }

    @Test
    @DisplayName("S2-03: the whole-call timeout is obeyed though bytes keep coming")
    void theWholeCallTimeoutOfACallIsObeyed() throws Exception {
        try (RawServer server = drips()) {
            var call =
                    patient(server).things().get("1").with(c -> c.timeouts(t -> t.wholeCall(Duration.ofMillis(200))));

            assertTimedOut(call, Duration.ofSeconds(4));
        }
    }

    @Test
    @DisplayName("S2-03: a deadline shorter than the timeouts bounds the attempt")
    void aDeadlineShorterThanTheTimeoutsBoundsTheAttempt() throws Exception {
        try (RawServer server = drips()) {
            var call = TestEngine.of(server.url()).things().get("1").with(c -> c.deadline(Duration.ofMillis(200)));

            assertTimedOut(call, Duration.ofSeconds(4));
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    @DisplayName("S2-03: the connect timeout is obeyed and nothing was sent")
    void theConnectTimeoutIsObeyed() throws Exception {
        try (var server = new java.net.ServerSocket(0, 1, java.net.InetAddress.getByName("127.0.0.1"))) {
            var waiting = new java.util.ArrayList<java.net.Socket>();
            try {
                for (int i = 0; i < 10; i++) {
                    var socket = new java.net.Socket();
                    waiting.add(socket);
                    socket.connect(server.getLocalSocketAddress(), 200);
                }
            } catch (java.net.SocketTimeoutException full) {
                // The queue is full now, which is the point.
            }
            var call = TestEngine.of("http://127.0.0.1:" + server.getLocalPort())
                    .retry(RetryPolicy.never())
                    .timeouts(new Timeouts(Duration.ofMillis(100), Duration.ofSeconds(20), Duration.ofSeconds(20)))
                    .things()
                    .post("1", "{}", Idempotency.ONCE);

            ApiException failure = assertTimedOut(call, Duration.ofSeconds(10));

            assertThat(failure.execution()).isEqualTo(Execution.REFUSED);
            for (var socket : waiting) {
                socket.close();
            }
        }
    }

    private static ApiException assertTimedOut(io.svyaz.core.Call<?> call, Duration atMost) {
        long start = System.nanoTime();
        ApiException failure = catchThrowableOfType(ApiException.class, call::execute);
        assertThat(failure).isInstanceOf(UnavailableException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(atMost);
        return failure;
    }

    private static RawServer drips() {
        return RawServer.answering((socket, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            var never = new CountDownLatch(1);
            while (!never.await(10, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                out.write(' ');
                out.flush();
            }
        });
    }

    @Test
    void aVendorThatIsBusyForNoTimeIsNotAskedAgainBehindTheEnginesBack() throws Exception {
        AtomicInteger connections = new AtomicInteger();
        try (RawServer server =
                answering(connections, "HTTP/1.1 503 Busy\r\nRetry-After: 0\r\nContent-Length: 2\r\n\r\n{}")) {
            ApiException failure = catchThrowableOfType(
                    ApiException.class,
                    () -> patient(server)
                            .things()
                            .post("1", "{}", Idempotency.ONCE)
                            .execute());

            assertThat(server.received()).hasSize(1);
            assertThat(failure.retryAfter()).contains(Duration.ZERO);
            assertThat(failure.execution()).isEqualTo(Execution.REFUSED);
        }
    }

    @Test
    void aRetryAfterThatIsTooLongANumberIsAWeek() throws Exception {
        AtomicInteger connections = new AtomicInteger();
        try (RawServer server = answering(
                connections, "HTTP/1.1 503 Busy\r\nRetry-After: 99999999999\r\nContent-Length: 2\r\n\r\n{}")) {
            ApiException failure = catchThrowableOfType(
                    ApiException.class, () -> patient(server).things().get("1").execute());

            assertThat(failure.httpStatus()).hasValue(503);
            assertThat(failure.retryAfter()).contains(Duration.ofDays(7));
        }
    }

    @Test
    void aProxyCarriesTheRequests() {
        WireMockServer proxy =
                new WireMockServer(WireMockConfiguration.options().dynamicPort());
        proxy.start();
        try (Transport transport = Transport.builder()
                .proxy(new InetSocketAddress("127.0.0.1", proxy.port()))
                .build()) {
            proxy.stubFor(any(anyUrl()).willReturn(ok("{\"via\":\"proxy\"}")));

            var answer = TestEngine.of("http://portal.invalid/")
                    .transport(transport)
                    .things()
                    .get("1")
                    .execute();

            assertThat(answer.path("via").asText()).isEqualTo("proxy");
            assertThat(proxy.getAllServeEvents())
                    .singleElement()
                    .satisfies(event ->
                            assertThat(event.getRequest().getHeader("Host")).isEqualTo("portal.invalid"));
        } finally {
            proxy.stop();
        }
    }

    @Test
    void aProxyThatAsksGetsTheCredentials() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        try (RawServer proxy = RawServer.answering((socket, out) -> {
                    String answer = asked.getAndIncrement() == 0
                            ? "HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n"
                            : OK;
                    out.write(answer.getBytes(StandardCharsets.UTF_8));
                    out.flush();
                });
                Transport transport = Transport.builder()
                        .proxy(new InetSocketAddress("127.0.0.1", proxy.port()))
                        .proxyCredentials("user", Secret.of("pr0xy"))
                        .build()) {
            TestEngine.of("http://portal.invalid/")
                    .transport(transport)
                    .things()
                    .get("1")
                    .execute();

            assertThat(proxy.received()).hasSize(2);
            assertThat(proxy.received().get(0)).doesNotContain("Proxy-Authorization");
            assertThat(proxy.received().get(1)).contains("Proxy-Authorization: Basic dXNlcjpwcjB4eQ==");
        }
    }

    @Test
    void aProxyThatDoesNotTakeTheCredentialsIsNotAskedForEver() throws Exception {
        AtomicInteger connections = new AtomicInteger();
        try (RawServer proxy = answering(
                        connections,
                        "HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
                Transport transport = Transport.builder()
                        .proxy(new InetSocketAddress("127.0.0.1", proxy.port()))
                        .proxyCredentials("user", Secret.of("wrong"))
                        .build()) {
            ApiException failure = catchThrowableOfType(
                    ApiException.class,
                    () -> TestEngine.of("http://portal.invalid/")
                            .transport(transport)
                            .things()
                            .get("1")
                            .execute());

            assertThat(failure.httpStatus()).hasValue(407);
            assertThat(proxy.received()).hasSize(2);
        }
    }

    @Test
    void settingsThatContradictEachOtherAreRefused() {
        assertThatThrownBy(() -> Transport.builder()
                        .proxyCredentials("user", Secret.of("x"))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("proxy(..)");
    }

    @Test
    @DisplayName("S3-16: a certificate of one's own is trusted by a trust store, and only by that")
    void aCertificateOfOnesOwnIsTrustedByATrustStore() throws Exception {
        WireMockServer portal = https();
        try (Transport usual = Transport.builder().build();
                Transport trusting =
                        Transport.builder().trustStore(trustStore()).build()) {
            ApiException refused = catchThrowableOfType(
                    ApiException.class,
                    () -> secure(portal, usual)
                            .post("1", "{}", Idempotency.ONCE)
                            .execute());

            assertThat(refused.execution()).isEqualTo(Execution.REFUSED);
            assertThat(refused).hasMessageContaining("trust store");
            assertThat(portal.getAllServeEvents()).isEmpty();
            assertThat(secure(portal, trusting).get("1").execute().path("a").asInt())
                    .isOne();
        } finally {
            portal.stop();
        }
    }

    @Test
    @DisplayName("S3-16: any certificate is accepted after two switches only")
    void anyCertificateIsAcceptedAfterTwoSwitchesOnly() {
        WireMockServer portal = https();
        try (Transport open = Transport.builder()
                .untrustedCertificatesForTests()
                .confirmThatAnyoneMayReadTheTraffic()
                .build()) {
            assertThat(secure(portal, open).get("1").execute().path("a").asInt())
                    .isOne();
        } finally {
            portal.stop();
        }
        assertThatThrownBy(() ->
                        Transport.builder().untrustedCertificatesForTests().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("both switches");
        assertThatThrownBy(() ->
                        Transport.builder().confirmThatAnyoneMayReadTheTraffic().build())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("S3-16: a key that is not the pinned one is refused")
    void aKeyThatIsNotThePinnedOneIsRefused() throws Exception {
        WireMockServer portal = https();
        try (Transport pinned = Transport.builder()
                .trustStore(trustStore())
                .pin("localhost", "sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")
                .build()) {
            ApiException refused = catchThrowableOfType(
                    ApiException.class, () -> secure(portal, pinned).get("1").execute());

            assertThat(refused.execution()).isEqualTo(Execution.REFUSED);
            assertThat(portal.getAllServeEvents()).isEmpty();
        } finally {
            portal.stop();
        }
    }

    @TempDir
    static Path folder;

    private static Path keyStore;

    /** A self-signed certificate for localhost, as an on-premise portal has one. */
    @BeforeAll
    static void makeACertificate() throws Exception {
        keyStore = folder.resolve("portal.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process process = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "portal",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keyStore.toString(),
                        "-storepass",
                        "password")
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
    }

    private static WireMockServer https() {
        WireMockServer portal = new WireMockServer(WireMockConfiguration.options()
                .dynamicPort()
                .dynamicHttpsPort()
                .keystoreType("PKCS12")
                .keystorePath(keyStore.toString())
                .keystorePassword("password")
                .keyManagerPassword("password"));
        portal.start();
        portal.stubFor(any(anyUrl()).willReturn(ok("{\"a\":1}")));
        return portal;
    }

    private static TestEngine.Things secure(WireMockServer portal, Transport transport) {
        return TestEngine.of("https://localhost:" + portal.httpsPort())
                .transport(transport)
                .timing(new FakeTiming().timing())
                .things();
    }

    private static KeyStore trustStore() throws Exception {
        KeyStore keys = KeyStore.getInstance(keyStore.toFile(), "password".toCharArray());
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        trusted.setCertificateEntry("portal", keys.getCertificate("portal"));
        return trusted;
    }

    @Test
    void thePublicObjectsOfTheTransportShowNothing() {
        assertThat(Transport.builder()
                        .proxy(new InetSocketAddress("127.0.0.1", 9))
                        .proxyCredentials("user", Secret.of("pr0xy"))
                        .build())
                .hasToString("Transport");
        assertThat(Map.of("x", Secret.of("pr0xy")).toString()).isEqualTo("{x=***}");
    }
}

package io.svyaz.webhook;

import static io.svyaz.webhook.Given.BODY;
import static io.svyaz.webhook.Given.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpServerGlueTest {
    private final List<byte[]> stored = Collections.synchronizedList(new ArrayList<>());
    private final WebhookEndpoint endpoint = WebhookEndpoint.builder()
            .verifier(WebhookVerifier.allOf(IpAllowList.of("127.0.0.1"), HmacVerifier.comagic(SECRET)))
            .handler(webhook -> stored.add(webhook.body()))
            .maxBodyBytes(4096)
            .build();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/hook", this::glue);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void glue(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(endpoint.readLimit());
        var answer = endpoint.handle(WebhookRequest.of(exchange.getRequestMethod(), exchange.getRequestHeaders(), body)
                .withRemoteAddress(exchange.getRemoteAddress().getAddress().getHostAddress()));
        exchange.getResponseHeaders().putAll(answer.headers());
        exchange.sendResponseHeaders(answer.status(), answer.body().length);
        exchange.getResponseBody().write(answer.body());
        exchange.close();
    }

    @Test
    void acceptsOverRealHttpWhatThePresetSigns() throws Exception {
        String signature = WebhookSigner.comagic(SECRET)
                .sign(BODY)
                .get("X-Comagic-Signature")
                .get(0);

        var answer = send("POST", signature, BODY);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"ok\":true}");
        assertThat(stored).containsExactly(BODY);
    }

    @Test
    void refusesOverRealHttp() throws Exception {
        assertThat(send("POST", "00", BODY).statusCode()).isEqualTo(401);
        assertThat(send("POST", "00", new byte[5000]).statusCode()).isEqualTo(413);
        var wrongMethod = send("PUT", "00", BODY);
        assertThat(wrongMethod.statusCode()).isEqualTo(405);
        assertThat(wrongMethod.headers().firstValue("Allow")).contains("POST");
        assertThat(stored).isEmpty();
    }

    private HttpResponse<String> send(String method, String signature, byte[] body) throws Exception {
        var uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hook");
        var request = HttpRequest.newBuilder(uri)
                .method(method, BodyPublishers.ofByteArray(body))
                .header("x-comagic-SIGNATURE", signature)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}

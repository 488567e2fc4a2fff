package io.svyaz.comagic;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.responsetemplating.ResponseTemplateTransformer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.svyaz.core.Secret;
import io.svyaz.core.retry.RetryPolicy;
import io.svyaz.testkit.FakeClock;
import java.time.Instant;
import java.util.List;

/** A server that answers whatever a test says, for wires no vendor would speak on purpose. */
final class Wire implements AutoCloseable {
    static final String KEY = "k3y0f7h3c4b1n3t";
    /** Stands for the id of the request in an answer. */
    static final String ID = "{{jsonPath request.body '$.id'}}";

    final FakeClock clock = new FakeClock(Instant.parse("2026-03-02T09:00:30Z"));
    final ComagicClient client;
    private final WireMockServer server = new WireMockServer(WireMockConfiguration.options()
            .bindAddress("127.0.0.1")
            .dynamicPort()
            .containerThreads(8)
            .extensions(new ResponseTemplateTransformer(true)));

    Wire() {
        server.start();
        client = builder().apiToken(Secret.of(KEY)).build();
    }

    ComagicClientBuilder builder() {
        return Hub.builder("http://127.0.0.1:" + server.port() + "/v2.0", clock);
    }

    /** A client that has the server for both hosts, and tries nothing again. */
    ComagicClient calling() {
        return builder()
                .callApiUrl(callApiUrl())
                .apiToken(Secret.of(KEY))
                .retry(RetryPolicy.never())
                .build();
    }

    String callApiUrl() {
        return "http://127.0.0.1:" + server.port() + "/v4.0";
    }

    /** A JSON-RPC answer with these members beside version and id. */
    Wire answers(String members) {
        return answers(200, "{\"jsonrpc\":\"2.0\",\"id\":\"" + ID + "\"," + members + "}");
    }

    Wire answers(int status, String body) {
        return answers(json(status, body));
    }

    Wire answers(ResponseDefinitionBuilder answer) {
        server.resetAll();
        server.stubFor(any(anyUrl()).willReturn(answer));
        return this;
    }

    /** Beside what it answers already. */
    Wire answersTo(String method, String members) {
        server.stubFor(WireMock.post(anyUrl())
                .withRequestBody(WireMock.matchingJsonPath("$.method", WireMock.equalTo(method)))
                .willReturn(json(200, "{\"jsonrpc\":\"2.0\",\"id\":\"" + ID + "\"," + members + "}")));
        return this;
    }

    private static ResponseDefinitionBuilder json(int status, String body) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json; charset=utf-8")
                .withBody(body);
    }

    List<LoggedRequest> requests() {
        return server.findAll(anyRequestedFor(anyUrl()));
    }

    int sent() {
        return requests().size();
    }

    int sent(String method) {
        return (int) requests().stream()
                .filter(request -> request.getBodyAsString().contains("\"method\":\"" + method + "\""))
                .count();
    }

    @Override
    public void close() {
        server.stop();
    }
}

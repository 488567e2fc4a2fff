package io.svyaz.bitrix;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.svyaz.testkit.FakeClock;
import java.time.Instant;
import java.util.List;

/** A server that answers whatever a test says, for wires no portal would speak on purpose. */
final class Wire implements AutoCloseable {
    final FakeClock clock = new FakeClock(Instant.parse("2026-03-02T09:00:00Z"));
    final BitrixClient client;
    private final WireMockServer server = new WireMockServer(WireMockConfiguration.options()
            .bindAddress("127.0.0.1")
            .dynamicPort()
            .containerThreads(8));

    Wire() {
        server.start();
        client = builder().build();
    }

    BitrixClientBuilder builder() {
        return Hub.builder("http://127.0.0.1:" + server.port() + "/rest/1/" + Hub.SECRET + "/", clock);
    }

    Wire answers(int status, String json) {
        return answers(aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json; charset=utf-8")
                .withBody(json));
    }

    Wire answers(ResponseDefinitionBuilder answer) {
        server.resetAll();
        server.stubFor(any(anyUrl()).willReturn(answer));
        return this;
    }

    List<LoggedRequest> requests() {
        return server.findAll(com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor(anyUrl()));
    }

    int sent() {
        return requests().size();
    }

    @Override
    public void close() {
        server.stop();
    }
}

package io.svyaz.helpdeskeddy;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.svyaz.core.Secret;
import io.svyaz.testkit.FakeClock;
import java.time.Instant;
import java.util.List;

/** A server that answers whatever a test says, for wires no vendor would speak on purpose. */
final class Wire implements AutoCloseable {
    final FakeClock clock = new FakeClock(Instant.parse("2026-03-02T09:00:30Z"));
    final HelpDeskEddyClient client;
    private final WireMockServer server = new WireMockServer(WireMockConfiguration.options()
            .bindAddress("127.0.0.1")
            .dynamicPort()
            .containerThreads(8));

    Wire() {
        server.start();
        client = fresh();
    }

    HelpDeskEddyClientBuilder builder() {
        return Hub.builder("http://127.0.0.1:" + server.port(), clock);
    }

    /** A client that nothing has happened to. */
    HelpDeskEddyClient fresh() {
        return builder().apiKey(Hub.EMAIL, Secret.of(Hub.KEY)).build();
    }

    HelpDeskEddyClient first() {
        return builder()
                .apiVersion(ApiVersion.V1)
                .bearerToken(Secret.of(Hub.TOKEN))
                .build();
    }

    Wire data(String data) {
        return answers(200, "{\"data\":" + data + "}");
    }

    Wire answers(int status, String body) {
        return answers(aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json; charset=utf-8")
                .withBody(body));
    }

    Wire answers(ResponseDefinitionBuilder answer) {
        server.resetAll();
        server.stubFor(any(anyUrl()).willReturn(answer));
        return this;
    }

    List<LoggedRequest> requests() {
        return server.findAll(anyRequestedFor(anyUrl()));
    }

    LoggedRequest last() {
        List<LoggedRequest> all = requests();
        return all.get(all.size() - 1);
    }

    int sent() {
        return requests().size();
    }

    @Override
    public void close() {
        server.stop();
    }
}

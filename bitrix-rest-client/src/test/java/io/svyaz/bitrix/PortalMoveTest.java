package io.svyaz.bitrix;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.svyaz.bitrix.crm.LeadFields;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.RequestRejectedException;
import io.svyaz.testkit.RecordedRequest;
import io.svyaz.testkit.bitrix.FakeBitrix24;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalMoveTest {
    private final AppHub hub = new AppHub();
    private final FakeBitrix24 renamed = FakeBitrix24.builder()
            .clock(hub.clock)
            .secret(Hub.SECRET)
            .oauth(hub.oauth)
            .start();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final PortalListener listener = (oldHost, newHost) -> told.add(oldHost + " -> " + newHost);
    private final BitrixClient webhook = Hub.builder(hub.portal.webhookUrl().toString(), hub.clock)
            .limiter(io.svyaz.core.limit.RateLimiter.unlimited(hub.timing()))
            .portalListener(listener)
            .build();

    @AfterEach
    void stop() {
        hub.close();
        renamed.close();
    }

    private String move() {
        return hub.portal.clientEndpoint().getAuthority() + " -> "
                + renamed.clientEndpoint().getAuthority();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308})
    void aRenamedPortalGetsTheSamePostOnceAndTheHostIsTold(int status) {
        hub.portal.renameTo(status, renamed.clientEndpoint());

        long id = webhook.leads().add(LeadFields.create().title("A")).execute();

        assertThat(id).isEqualTo(1);
        assertThat(renamed.leads()).hasSize(1);
        RecordedRequest first = hub.portal.requests("crm.lead.add").get(0);
        RecordedRequest second = renamed.requests("crm.lead.add").get(0);
        assertThat(second.method()).isEqualTo("POST");
        assertThat(second.path()).isEqualTo(first.path());
        assertThat(second.body()).isEqualTo(first.body()).contains("\"TITLE\":\"A\"");
        assertThat(told).containsExactly(move());
        assertThat(hub.clock.sleeps()).isEmpty();

        webhook.leads().get(1).execute();
        assertThat(hub.portal.requests()).hasSize(1);
        assertThat(renamed.requests()).hasSize(2);
        assertThat(told).hasSize(1);
    }

    @Test
    void sixtyFourThreadsThatFindOutTellTheHostOnce() throws Exception {
        renamed.addLead(Map.of("TITLE", "A"));
        hub.portal.renameTo(302, renamed.clientEndpoint());

        List<Optional<Throwable>> outcomes =
                AppHub.together(() -> webhook.leads().get(1).execute());

        assertThat(outcomes).allMatch(Optional::isEmpty);
        assertThat(told).containsExactly(move());
    }

    @Test
    void aSecondRedirectEndsTheCall() {
        hub.portal.renameTo(302, renamed.clientEndpoint());
        renamed.renameTo(302, hub.portal.clientEndpoint());

        PortalMovedException failure = catchThrowableOfType(
                PortalMovedException.class, () -> webhook.leads().get(1).execute());

        assertThat(failure.execution()).isEqualTo(Execution.REFUSED);
        assertThat(hub.portal.requests()).hasSize(1);
        assertThat(renamed.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://portal.example.org/rest/",
                "http://portal.example.org/rest/",
                "https://example.bitrix24.com/rest/",
                "https://127.0.0.1.example.org/rest/"
            })
    void theSecretDoesNotGoToAForeignDomain(String address) {
        hub.portal.renameTo(302, URI.create(address));

        PortalMovedException failure = catchThrowableOfType(
                PortalMovedException.class, () -> webhook.leads().get(1).execute());

        assertThat(failure.newAddress()).isEqualTo(URI.create(address.replace("/rest/", "")));
        assertThat(failure).hasMessageContaining("portalHosts").hasMessageNotContaining("example");
        assertThat(hub.portal.requests()).hasSize(1);
        assertThat(told).isEmpty();
    }

    @Test
    void aRedirectThatNamesNoServerIsARefusalAsEver() {
        try (Wire wire = new Wire()) {
            for (var answer : List.of(
                    aResponse().withStatus(302),
                    aResponse().withStatus(302).withHeader("Location", "/rest/1/" + Hub.SECRET + "/elsewhere"),
                    aResponse().withStatus(302).withHeader("Location", "https://user@portal.example.org/"),
                    aResponse().withStatus(302).withHeader("Location", "::"),
                    aResponse().withStatus(303).withHeader("Location", "http://127.0.0.1:1/rest/"))) {
                wire.answers(answer);
                assertThatThrownBy(() -> wire.client.leads().get(1).execute())
                        .isInstanceOf(RequestRejectedException.class)
                        .isNotInstanceOf(PortalMovedException.class);
                assertThat(wire.sent()).isEqualTo(1);
            }
        }
    }

    @Test
    void aListenerThatFailsFailsItsCallAndNoOther() {
        hub.portal.renameTo(302, renamed.clientEndpoint());
        renamed.addLead(Map.of("TITLE", "A"));
        BitrixClient client = Hub.builder(hub.portal.webhookUrl().toString(), hub.clock)
                .portalListener((oldHost, newHost) -> {
                    throw new IllegalStateException("no database");
                })
                .build();

        assertThatThrownBy(() -> client.leads().get(1).execute())
                .isInstanceOf(PortalMovedException.class)
                .satisfies(failure -> assertThat(failure.getSuppressed()[0]).hasMessageContaining("no database"));
        assertThat(client.leads().get(1).execute().id()).isEqualTo(1);
    }

    @Test
    void theTokenOfAnApplicationMovesAlongInTheStore() {
        BitrixClient client = hub.builder().portalListener(listener).build();
        hub.portal.renameTo(302, renamed.clientEndpoint());

        client.leads().add(LeadFields.create().title("A")).execute();

        assertThat(renamed.leads()).hasSize(1);
        assertThat(hub.stored().clientEndpoint())
                .isEqualTo(renamed.clientEndpoint().toString());
        assertThat(told).containsExactly(move());
        assertThat(hub.renewals()).isZero();

        BitrixClient otherNode =
                hub.builder(hub.applicationBuilder().build(), hub.store).build();
        otherNode.leads().get(1).execute();
        assertThat(hub.portal.requests()).hasSize(1);
    }

    @Test
    void sixtyFourThreadsOfAnApplicationTellTheHostOnceToo() throws Exception {
        BitrixClient client = hub.builder().portalListener(listener).build();
        client.call("profile", Map.of(), Map.class).execute();
        hub.portal.renameTo(302, renamed.clientEndpoint());

        List<Optional<Throwable>> outcomes = AppHub.together(
                () -> client.call("profile", Map.of(), Map.class).execute());

        assertThat(outcomes).allMatch(Optional::isEmpty);
        assertThat(told).containsExactly(move());
    }

    @Test
    void aNewNameAndAnEndedTokenAreMendedInOneCall() {
        hub.client.call("profile", Map.of(), Map.class).execute();
        hub.oauth.expireAccessTokens();
        hub.portal.renameTo(307, renamed.clientEndpoint());

        hub.client.leads().add(LeadFields.create().title("A")).execute();

        assertThat(renamed.leads()).hasSize(1);
        assertThat(hub.renewals()).isEqualTo(1);
        assertThat(hub.stored().clientEndpoint())
                .isEqualTo(renamed.clientEndpoint().toString());
    }

    @Test
    void aNameThatARenewalBringsIsUsedAndTold() {
        BitrixClient client = hub.builder().portalListener(listener).build();
        client.call("profile", Map.of(), Map.class).execute();
        hub.oauth.movePortals(renamed.clientEndpoint());
        hub.clock.advance(Duration.ofHours(2));

        client.call("profile", Map.of(), Map.class).execute();

        assertThat(renamed.requests("profile")).hasSize(1);
        assertThat(told).containsExactly(move());
    }

    @Test
    void aForeignRedirectDoesNotGetTheTokenOfAnApplication() {
        String before = hub.stored().clientEndpoint();
        hub.portal.renameTo(302, URI.create("https://portal.example.org/rest/"));

        assertThatThrownBy(() -> hub.client.leads().get(1).execute()).isInstanceOf(PortalMovedException.class);
        assertThat(hub.stored().clientEndpoint()).isEqualTo(before);
        assertThat(hub.portal.requests()).hasSize(1);
    }
}

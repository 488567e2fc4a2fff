package io.svyaz.webhook;

import static io.svyaz.webhook.Given.BODY;
import static io.svyaz.webhook.Given.NOW;
import static io.svyaz.webhook.Given.SECRET;
import static io.svyaz.webhook.Given.accepting;
import static io.svyaz.webhook.Given.post;
import static io.svyaz.webhook.Given.refusing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WebhookEndpointTest {
    private final List<VerifiedWebhook> stored = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    @Test
    void storesAnAcceptedWebhookAndAnswersOk() {
        var endpoint = WebhookEndpoint.usedesk(SECRET).handler(stored::add).build();

        var answer = endpoint.handle(post(WebhookSigner.usedesk(SECRET).sign(BODY), BODY));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(text(answer)).isEqualTo("{\"ok\":true}");
        assertThat(answer.headers()).containsEntry("Content-Type", List.of("application/json"));
        assertThat(stored)
                .singleElement()
                .satisfies(webhook -> assertThat(webhook.body()).isSameAs(BODY));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S2-26 each reason of a refusal has its status, and the sender is told nothing else")
    void answersEveryReasonWithItsStatusAndTellsNothing(Reason reason) {
        int expected = switch (reason) {
            case TOO_LARGE -> 413;
            case UNAVAILABLE -> 503;
            default -> 401;
        };
        var endpoint = endpoint(refusing(reason))
                .onRefusal((why, scheme) -> told.add(why + " " + scheme))
                .build();

        var answer = endpoint.handle(post());

        assertThat(answer.status()).isEqualTo(expected);
        assertThat(text(answer)).isEqualTo("{\"ok\":false}");
        assertThat(stored).isEmpty();
        assertThat(told).containsExactly(reason + " always " + reason);
        assertThat(endpoint.refusals()).containsEntry(reason, 1L).hasSize(Reason.values().length);
        assertThat(endpoint.refusals().values().stream().mapToLong(count -> count))
                .containsOnlyOnce(1L);
    }

    @Test
    @DisplayName("S0-20 S2-26 Usedesk and CoMagic are refused with 403")
    void refusesWith403WhereTheVendorExpectsIt() {
        for (var builder : List.of(WebhookEndpoint.usedesk(SECRET), WebhookEndpoint.comagic(SECRET))) {
            assertThat(builder.handler(stored::add).build().handle(post()).status())
                    .isEqualTo(403);
        }
        assertThat(stored).isEmpty();
    }

    @Test
    void letsOnlyItsMethodsIn() {
        var endpoint = endpoint(accepting("any")).methods("POST", "PUT").build();

        for (String method : List.of("GET", "post", "", "DELETE")) {
            var answer = endpoint.handle(WebhookRequest.of(method, Map.of(), BODY));
            assertThat(answer.status()).isEqualTo(405);
            assertThat(answer.headers()).containsEntry("Allow", List.of("POST, PUT"));
        }
        assertThat(stored).isEmpty();
        assertThat(endpoint.handle(WebhookRequest.of("PUT", Map.of(), BODY)).status())
                .isEqualTo(200);
    }

    @Test
    void refusesALongBodyWhateverTheVerifier() {
        var endpoint = endpoint(accepting("any")).maxBodyBytes(10).build();

        assertThat(endpoint.readLimit()).isEqualTo(11);
        assertThat(endpoint.handle(post(Map.of(), new byte[10])).status()).isEqualTo(200);
        assertThat(endpoint.handle(post(Map.of(), new byte[11])).status()).isEqualTo(413);
        assertThat(endpoint.refusals()).containsEntry(Reason.TOO_LARGE, 1L);
    }

    @Test
    void answersWhatTheResponderSays() {
        var endpoint = WebhookEndpoint.builder()
                .verifier(accepting("any"))
                .responder(webhook -> WebhookResponse.json(202, "{\"id\":7}"))
                .build();

        assertThat(endpoint.handle(post()).status()).isEqualTo(202);
        assertThat(text(endpoint.handle(post()))).isEqualTo("{\"id\":7}");
    }

    @Test
    void asksForARepetitionWhenStoringFailedAndLeaksNothing() {
        var failures = new ArrayList<Exception>();
        var endpoint = WebhookEndpoint.builder()
                .verifier(accepting("any"))
                .handler(webhook -> {
                    throw new IOException("disk /dev/sda1 is full");
                })
                .onFailure(failures::add)
                .build();

        var answer = endpoint.handle(post());

        assertThat(answer.status()).isEqualTo(503);
        assertThat(text(answer)).isEqualTo("{\"ok\":false}");
        assertThat(failures).singleElement().satisfies(e -> assertThat(e).hasMessageContaining("disk"));
        assertThat(endpoint.refusals().values()).containsOnly(0L);
    }

    @Test
    void acceptsTheRepetitionOfWhatCouldNotBeStored() {
        var verifier = guarded();
        var answers = new ArrayList<>(List.of(503, 0, 200));
        var endpoint = WebhookEndpoint.builder()
                .verifier(verifier)
                .responder(webhook -> {
                    int status = answers.remove(0);
                    if (status == 0) {
                        throw new IllegalStateException("not now");
                    }
                    return WebhookResponse.json(status, "{}");
                })
                .build();
        var request = post(WebhookSigner.forVerifier(verifier).sign(BODY, "msg_1", NOW), BODY);

        assertThat(List.of(
                        endpoint.handle(request).status(),
                        endpoint.handle(request).status(),
                        endpoint.handle(request).status(),
                        endpoint.handle(request).status()))
                .containsExactly(503, 503, 200, 401);
    }

    @Test
    void givesTheIdBackEvenWhenTheHandlerDiesOfAnError() {
        var verifier = guarded();
        var request = post(WebhookSigner.forVerifier(verifier).sign(BODY, "msg_1", NOW), BODY);
        var endpoint = WebhookEndpoint.builder()
                .verifier(verifier)
                .handler(webhook -> {
                    throw new OutOfMemoryError("played");
                })
                .build();

        assertThatThrownBy(() -> endpoint.handle(request)).isInstanceOf(OutOfMemoryError.class);
        assertThat(verifier.verify(request).messageId()).contains("msg_1");
    }

    @Test
    void stopsARepeatingSenderWithASuccessWhenToldTo() {
        var endpoint = endpoint(refusing(Reason.REPLAYED)).replayedStatus(200).build();

        var answer = endpoint.handle(post());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(text(answer)).isEqualTo("{\"ok\":true}");
        assertThat(stored).isEmpty();
    }

    @Test
    void claimsOnceThroughAWrapperThatAHostWrote() {
        var verifier = guarded();
        var endpoint = endpoint(verifier::verify).build();
        var request = post(WebhookSigner.forVerifier(verifier).sign(BODY, "msg_1", NOW), BODY);

        assertThat(endpoint.handle(request).status()).isEqualTo(200);
        assertThat(endpoint.handle(request).status()).isEqualTo(401);
    }

    @Test
    void keepsTheAnswerWhateverListenersThrow() {
        var endpoint = endpoint(refusing(Reason.UNAVAILABLE))
                .onRefusal((reason, scheme) -> {
                    throw new IllegalStateException("listener");
                })
                .onFailure(failure -> {
                    throw new IllegalStateException("listener");
                })
                .build();

        assertThat(endpoint.handle(post()).status()).isEqualTo(503);
    }

    @Test
    void treatsABrokenVerifierAndAMissingAnswerAsAFailure() {
        var broken = endpoint(request -> {
                    throw new IllegalStateException("bug");
                })
                .build();
        var silent = WebhookEndpoint.builder()
                .verifier(accepting("any"))
                .responder(webhook -> null)
                .build();

        assertThat(broken.handle(post()).status()).isEqualTo(503);
        assertThat(silent.handle(post()).status()).isEqualTo(503);
    }

    @Test
    void passesAnInterruptOn() {
        var endpoint = WebhookEndpoint.builder()
                .verifier(accepting("any"))
                .handler(webhook -> {
                    throw new InterruptedException();
                })
                .build();

        assertThat(endpoint.handle(post()).status()).isEqualTo(503);
        assertThat(Thread.interrupted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"200", "399", "500"})
    void refusesOnlyWithTheFourHundreds(int status) {
        assertThatThrownBy(
                        () -> endpoint(accepting("any")).refusalStatus(status).build())
                .hasMessageStartingWith("refusalStatus:");
    }

    @Test
    void namesThePropertyThatIsMissing() {
        assertThatThrownBy(() -> WebhookEndpoint.builder().handler(stored::add).build())
                .hasMessageStartingWith("verifier:");
        assertThatThrownBy(() -> WebhookEndpoint.usedesk(SECRET).build()).hasMessageStartingWith("handler:");
        assertThatThrownBy(() -> endpoint(accepting("any")).methods().build()).hasMessageStartingWith("methods:");
        assertThatThrownBy(() -> endpoint(accepting("any")).maxBodyBytes(0).build())
                .hasMessageStartingWith("maxBodyBytes:");
        assertThatThrownBy(() -> endpoint(accepting("any")).replayedStatus(99).build())
                .hasMessageStartingWith("replayedStatus:");
        assertThatThrownBy(() -> WebhookResponse.json(42, "{}")).hasMessageStartingWith("status:");
    }

    private WebhookEndpointBuilder endpoint(WebhookVerifier verifier) {
        return WebhookEndpoint.builder().verifier(verifier).handler(stored::add);
    }

    private static HmacVerifier guarded() {
        return HmacVerifier.standardWebhooksBuilder(SECRET)
                .clock(Given.CLOCK)
                .replayGuard(ReplayGuard.inMemory(9, Given.CLOCK))
                .build();
    }

    private static String text(WebhookResponse answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}

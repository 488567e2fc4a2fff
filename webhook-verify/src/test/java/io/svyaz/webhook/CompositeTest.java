package io.svyaz.webhook;

import static io.svyaz.webhook.Given.BODY;
import static io.svyaz.webhook.Given.NOW;
import static io.svyaz.webhook.Given.OTHER;
import static io.svyaz.webhook.Given.SECRET;
import static io.svyaz.webhook.Given.accepting;
import static io.svyaz.webhook.Given.assertRefused;
import static io.svyaz.webhook.Given.post;
import static io.svyaz.webhook.Given.refusing;
import static io.svyaz.webhook.WebhookVerifier.allOf;
import static io.svyaz.webhook.WebhookVerifier.anyOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompositeTest {
    private static final WebhookVerifier BROKEN = request -> {
        throw new IllegalStateException("bug of a host");
    };

    private final HmacVerifier guarded = guarded(ReplayGuard.inMemory(9, Given.CLOCK));
    private final WebhookRequest signed = post(
                    WebhookSigner.forVerifier(guarded).sign(BODY, "msg_1", NOW), BODY)
            .withRemoteAddress("192.0.2.1");

    @Test
    void anyOfAnswersWithTheFirstThatAccepts() {
        var verdict = anyOf(refusing(Reason.MISMATCH), accepting("a"), BROKEN, accepting("b"))
                .verify(post());

        assertThat(verdict.scheme()).isEqualTo("a");
    }

    @Test
    void anyOfAsksEveryPartEvenAfterOneAccepted() {
        var asked = new AtomicInteger();
        WebhookVerifier counting = request -> {
            asked.incrementAndGet();
            return VerifiedWebhook.of(request, "counting");
        };

        anyOf(counting, counting, counting).verify(post());

        assertThat(asked).hasValue(3);
    }

    @ParameterizedTest
    @CsvSource({
        "MISSING,MALFORMED,MALFORMED",
        "MISMATCH,MISSING,MISMATCH",
        "NOT_ALLOWED,MISMATCH,MISMATCH",
        "STALE,MISMATCH,STALE",
        "MISMATCH,FUTURE,FUTURE",
        "REPLAYED,STALE,REPLAYED",
        "TOO_LARGE,MISSING,TOO_LARGE",
        "REPLAYED,UNAVAILABLE,UNAVAILABLE"
    })
    void anyOfReportsTheMostTellingReason(Reason first, Reason second, Reason told) {
        var refusal = catchThrowableOfType(
                WebhookRefusedException.class,
                () -> anyOf(refusing(first), refusing(second)).verify(post()));

        assertThat(refusal.reason()).isEqualTo(told);
        assertThat(refusal.scheme()).isEqualTo("always " + told);
    }

    @Test
    void allOfWantsEveryPartAndStopsAtTheFirstRefusal() {
        var asked = new ArrayList<String>();
        WebhookVerifier last = request -> {
            asked.add("last");
            return VerifiedWebhook.of(request, "last");
        };

        assertThat(allOf(accepting("a"), last).verify(post()).scheme()).isEqualTo("allOf(custom, custom)");
        assertThat(asked).hasSize(1);
        assertRefused(
                Reason.STALE,
                () -> allOf(accepting("a"), refusing(Reason.STALE), last).verify(post()));
        assertThat(asked).hasSize(1);
    }

    @Test
    void allOfKeepsWhatAnyPartKnows() {
        var verdict = allOf(accepting("a"), guarded, accepting("b")).verify(signed);

        assertThat(verdict.messageId()).contains("msg_1");
        assertThat(verdict.signedAt()).contains(NOW);
        assertThat(verdict.body()).isSameAs(BODY);
    }

    @Test
    void allOfSpendsNoIdOnWhatAnotherPartRefuses() {
        var wrongPlace = allOf(guarded, IpAllowList.of("192.0.2.99"));
        var nested = allOf(anyOf(guarded), allOf(guarded, refusing(Reason.MISMATCH)));

        assertRefused(Reason.NOT_ALLOWED, () -> wrongPlace.verify(signed));
        assertRefused(Reason.MISMATCH, () -> nested.verify(signed));

        assertThat(allOf(guarded, IpAllowList.of("192.0.2.1")).verify(signed).messageId())
                .contains("msg_1");
        assertRefused(Reason.REPLAYED, () -> guarded.verify(signed));
    }

    @Test
    void allOfGivesIdsBackWhenALaterGuardRefuses() {
        var second = guarded(ReplayGuard.inMemory(9, Given.CLOCK));
        second.verify(signed);

        assertRefused(Reason.REPLAYED, () -> allOf(guarded, second).verify(signed));

        assertThat(guarded.verify(signed).messageId()).contains("msg_1");
    }

    @Test
    void anyOfSpendsTheIdOfTheWinnerOnly() {
        var loser = guarded(ReplayGuard.inMemory(9, Given.CLOCK));

        anyOf(guarded, loser).verify(signed);

        assertRefused(Reason.REPLAYED, () -> guarded.verify(signed));
        assertThat(loser.verify(signed).messageId()).contains("msg_1");
    }

    @Test
    void spendsTheIdOnceBehindAWrapperThatAHostWrote() {
        WebhookVerifier wrapper = guarded::verify;

        assertThat(allOf(accepting("a"), wrapper).verify(signed).messageId()).contains("msg_1");
        assertRefused(Reason.REPLAYED, () -> anyOf(wrapper).verify(signed));
    }

    @Test
    void releasesEveryGuardOfAnAllOf() {
        var second = guarded(ReplayGuard.inMemory(9, Given.CLOCK));
        var both = allOf(guarded, second);

        both.verify(signed).release();

        assertThat(both.verify(signed).messageId()).contains("msg_1");
    }

    @Test
    void turnsWhateverAHostsPartThrowsIntoARefusal() {
        WebhookVerifier empty = request -> null;

        for (WebhookVerifier wrong : new WebhookVerifier[] {BROKEN, empty}) {
            assertRefused(Reason.UNAVAILABLE, () -> allOf(wrong).verify(post()));
            assertRefused(
                    Reason.UNAVAILABLE,
                    () -> anyOf(wrong, refusing(Reason.MISMATCH)).verify(post()));
        }
        assertThatThrownBy(() -> anyOf(BROKEN).verify(post()))
                .hasMessageNotContaining("bug")
                .hasRootCauseMessage("bug of a host");
    }

    @Test
    void refusesToBeComposedOfNothing() {
        assertThatThrownBy(() -> anyOf()).hasMessageStartingWith("parts:");
        assertThatThrownBy(() -> allOf()).hasMessageStartingWith("parts:");
    }

    @Test
    void movesFromATokenToASignature() {
        var moving = anyOf(HmacVerifier.xSignature(SECRET), TokenVerifier.header("X-Token", OTHER));

        assertThat(moving.verify(BODY, WebhookSigner.xSignature(SECRET).sign(BODY))
                        .scheme())
                .isEqualTo("x-signature");
        assertThat(moving.verify(BODY, Given.headers("X-Token", "another secret"))
                        .scheme())
                .isEqualTo("token");
        assertRefused(Reason.MISSING, () -> moving.verify(post()));
    }

    private static HmacVerifier guarded(ReplayGuard guard) {
        return HmacVerifier.standardWebhooksBuilder(SECRET)
                .clock(Given.CLOCK)
                .replayGuard(guard)
                .build();
    }
}

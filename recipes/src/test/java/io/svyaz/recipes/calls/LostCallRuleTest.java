package io.svyaz.recipes.calls;

import static io.svyaz.recipes.calls.SkipReason.LOST_CALL;
import static io.svyaz.recipes.calls.SkipReason.SHORT_LOST_CALL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LostCallRuleTest {

    private final LostCallRule standard = LostCallRule.standard();

    @Test
    @DisplayName("S4-16 lost 9 s call is skipped")
    void skipsALostCallOfNineSeconds() {
        assertThat(standard.reasonToSkip(lost(9_000))).contains(SHORT_LOST_CALL);
        assertThat(standard.reasonToSkip(lost(9_999))).contains(SHORT_LOST_CALL);
        assertThat(standard.reasonToSkip(lost(0))).contains(SHORT_LOST_CALL);
    }

    @Test
    @DisplayName("S4-16 lost 10 s call gives a lead")
    void keepsALostCallOfExactlyTenSeconds() {
        assertThat(standard.reasonToSkip(lost(10_000))).isEmpty();
    }

    @Test
    @DisplayName("S4-16 answered 2 s call gives a lead")
    void keepsAnAnsweredCallHoweverShort() {
        for (LostCallPolicy policy : LostCallPolicy.values()) {
            var rule = new LostCallRule(policy, Duration.ofSeconds(10));
            assertThat(rule.reasonToSkip(call(false, 2_000))).isEmpty();
            assertThat(rule.reasonToSkip(CallFacts.builder("1").build())).isEmpty();
        }
    }

    @Test
    @DisplayName("S4-16 other policies skip all lost calls or none")
    void followsThePolicy() {
        var none = new LostCallRule(LostCallPolicy.SKIP_ALL_LOST, Duration.ofSeconds(10));
        var all = new LostCallRule(LostCallPolicy.KEEP_ALL, Duration.ofSeconds(10));

        assertThat(none.reasonToSkip(lost(600_000))).isEqualTo(Optional.of(LOST_CALL));
        assertThat(all.reasonToSkip(lost(0))).isEmpty();
    }

    private static CallFacts lost(long millis) {
        return call(true, millis);
    }

    private static CallFacts call(boolean lost, long millis) {
        return CallFacts.builder("1")
                .lost(lost)
                .totalDuration(Duration.ofMillis(millis))
                .build();
    }
}

package io.svyaz.recipes.tickets.reactions;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.recipes.tickets.TicketEvent.Kind;
import io.svyaz.recipes.tickets.reactions.ReviewRule.Repeat;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewRuleTest {
    private final ReviewRule rule = ReviewRule.standard("s1");

    @ParameterizedTest
    @CsvSource({
        "STATUS_CHANGED, pending, resolved, true",
        "STATUS_CHANGED, '', Resolved, true",
        "STATUS_CHANGED, open, closed, true",
        "STATUS_CHANGED, '', '', true",
        "STATUS_CHANGED, resolved, closed, false",
        "STATUS_CHANGED, resolved, open, false",
        "STATUS_CHANGED, new, pending, false",
        "MESSAGE, '', resolved, false",
        "CREATED, '', resolved, false",
        "OTHER, '', resolved, false"
    })
    void an_event_may_be_a_resolution(Kind kind, String before, String after, boolean resolution) {
        assertThat(rule.keyOf(Events.event("1", kind, "x", before, after, "")).isPresent())
                .isEqualTo(resolution);
    }

    @ParameterizedTest
    @CsvSource({"ONCE_PER_TICKET, true", "EACH_RESOLUTION, false"})
    void the_policy_decides_whether_a_second_resolution_has_the_same_key(Repeat repeat, boolean same) {
        ReviewRule chosen = rule.with(repeat);

        assertThat(chosen.keyOf(Events.status("1", "open", "resolved", ""))
                        .equals(chosen.keyOf(Events.status("2", "open", "resolved", ""))))
                .isEqualTo(same);
        assertThat(chosen.keyOf(Events.status("1", "open", "resolved", "")))
                .isEqualTo(chosen.keyOf(Events.status("1", "open", "resolved", "")));
    }

    @ParameterizedTest
    @CsvSource({"25, true", "resolved, false"})
    void the_account_may_have_a_status_of_its_own(String status, boolean resolved) {
        assertThat(new ReviewRule("s1", Set.of("25"), Repeat.ONCE_PER_TICKET).isResolved(status))
                .isEqualTo(resolved);
    }
}

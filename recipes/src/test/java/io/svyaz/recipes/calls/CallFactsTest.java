package io.svyaz.recipes.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CallFactsTest {

    @Test
    @DisplayName("S4-16 missing fields mean an answered call of 0 s")
    void takesMissingFieldsForAnAnsweredCallOfZeroSeconds() {
        var call = CallFacts.builder("7").totalDuration(null).tags(null).build();

        assertThat(call.lost()).isFalse();
        assertThat(call.totalDuration()).isEqualTo(Duration.ZERO);
        assertThat(call.tags()).isEmpty();
        assertThat(call.contactPhone()).isEmpty();
    }

    @Test
    void takesBlankTextsForAbsentOnes() {
        var call = CallFacts.builder(" 7 ")
                .event(" ")
                .contactPhone("")
                .employeeName("\t")
                .trafficType(" ")
                .site(" ")
                .visitorId("")
                .virtualNumber("")
                .tags(List.of(" vip ", " ", "new"))
                .utm(new Utm(Optional.of(""), Optional.of(" "), Optional.of(" x "), Optional.empty(), Optional.empty()))
                .build();

        assertThat(call)
                .isEqualTo(CallFacts.builder("7")
                        .tags(List.of("vip", "new"))
                        .utm(new Utm(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("x"),
                                Optional.empty(),
                                Optional.empty()))
                        .build());
    }

    @Test
    void keepsItsTagsWhenTheListChangesLater() {
        var tags = new ArrayList<>(List.of("vip"));
        var call = CallFacts.builder("7").tags(tags).build();

        tags.clear();

        assertThat(call.tags()).containsExactly("vip");
    }

    @Test
    void needsACallSessionId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CallFacts.builder(" ").build())
                .withMessageContaining("callSessionId");
    }
}

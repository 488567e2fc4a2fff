package io.svyaz.comagic.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockChangesTest {
    @ParameterizedTest
    @ValueSource(strings = {"2025-10-26T02:00", "2025-10-26T03:00", "2025-03-30T02:00", "2025-04-25T00:00"})
    void theEndsOfAnHourThatComesTwiceOrNotAtAllAreEdges(LocalDateTime edge) {
        assertThat(ClockChanges.isEdge(edge)).isTrue();
        assertThat(ClockChanges.mayMeanTwoMoments(edge)).isTrue();
    }

    @Test
    void inTheMidstOfSuchAnHourADateMayMeanTwoMoments() {
        assertThat(ClockChanges.mayMeanTwoMoments(LocalDateTime.parse("2025-10-26T02:30")))
                .isTrue();
        assertThat(ClockChanges.mayMeanTwoMoments(LocalDateTime.parse("2025-10-26T12:30")))
                .isFalse();
        assertThat(ClockChanges.mayMeanTwoMoments(LocalDateTime.parse("2025-12-24T00:00")))
                .isFalse();
    }

    @Test
    void noWindowEndsWhereSomeZoneChangesItsClock() {
        for (String id : ZoneId.getAvailableZoneIds()) {
            ZoneOffsetTransition change = ZoneId.of(id)
                    .getRules()
                    .nextTransition(LocalDateTime.parse("2025-05-01T00:00").toInstant(java.time.ZoneOffset.UTC));
            if (change == null) {
                continue;
            }
            for (LocalDateTime edge : new LocalDateTime[] {change.getDateTimeBefore(), change.getDateTimeAfter()}) {
                LocalDateTime from = edge.minusMonths(3);
                Window window = Window.at(from, edge.plusMonths(1), Period.ofMonths(3));
                LocalDateTime cut = window.till().plusSeconds(1);

                if (from.plusMonths(3).equals(edge)) {
                    assertThat(ClockChanges.isEdge(cut)).as("%s at %s", id, cut).isFalse();
                }
            }
        }
    }
}

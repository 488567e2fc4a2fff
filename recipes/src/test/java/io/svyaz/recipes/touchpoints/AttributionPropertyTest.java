package io.svyaz.recipes.touchpoints;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class AttributionPropertyTest {

    @Property
    @Label("S4-33 weights add to exactly 1 and parts to exactly the value")
    void nothing_is_lost_or_invented(
            @ForAll AttributionModel model,
            @ForAll @IntRange(min = 1, max = 300) int visits,
            @ForAll @IntRange(max = 4) int scale,
            @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(6) BigDecimal value) {
        List<AttributedVisit> divided = new Attribution(model, scale).divide(new Conversion(history(visits), value));

        assertThat(divided).hasSize(visits);
        assertThat(divided.stream().map(AttributedVisit::share).reduce(Share.NONE, Share::plus))
                .isEqualTo(Share.WHOLE);
        assertThat(divided.stream().map(AttributedVisit::value).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(value);
        assertThat(divided)
                .filteredOn(visit -> visit.share().equals(Share.NONE))
                .allSatisfy(visit -> assertThat(visit.value()).isZero());
    }

    @Property
    void parts_of_a_linear_attribution_differ_by_one_smallest_unit_at_most(
            @ForAll @IntRange(min = 1, max = 300) int visits,
            @ForAll @BigRange(min = "0", max = "1000000") @Scale(2) BigDecimal value) {
        List<BigDecimal> parts =
                Attribution.by(AttributionModel.LINEAR).divide(new Conversion(history(visits), value)).stream()
                        .map(AttributedVisit::value)
                        .toList();

        BigDecimal most = parts.stream().reduce(BigDecimal::max).orElseThrow();
        BigDecimal least = parts.stream().reduce(BigDecimal::min).orElseThrow();
        assertThat(most.subtract(least)).isLessThanOrEqualTo(new BigDecimal("0.01"));
    }

    private static TouchpointHistory history(int visits) {
        return TouchpointHistory.of(IntStream.range(0, visits)
                .mapToObj(i -> Touchpoint.of(i, Instant.EPOCH.plusSeconds(i), "s" + i))
                .toList());
    }
}

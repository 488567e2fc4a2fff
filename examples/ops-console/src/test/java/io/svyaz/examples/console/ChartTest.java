package io.svyaz.examples.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.svyaz.kit.ops.Outcomes;
import io.svyaz.kit.ops.SeriesPoint;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void bars_stand_on_one_another_and_share_one_scale() {
        Chart chart = Chart.of(
                List.of(
                        new SeriesPoint(NOON, new Outcomes(10, 0, 5, 2, 3)),
                        new SeriesPoint(NOON.plusSeconds(60), new Outcomes(0, 0, 0, 0, 0))),
                Duration.ofMinutes(1));
        assertThat(chart.lines()).extracting(Chart.Line::value).containsExactly(0L, 10L, 20L);
        assertThat(chart.bars().get(0).parts())
                .extracting(Chart.Part::kind, Chart.Part::y, Chart.Part::height)
                .containsExactly(
                        tuple("done", "85.0", "75.0"), tuple("failed", "47.5", "37.5"), tuple("other", "10.0", "37.5"));
        assertThat(chart.bars().get(1).parts()).isEmpty();
        assertThat(chart.total()).isEqualTo(new Outcomes(10, 0, 5, 2, 3));
    }

    @Test
    void nothing_is_a_plot_too() {
        assertThat(Chart.of(List.of(), Duration.ofMinutes(1)).lines())
                .extracting(Chart.Line::value)
                .containsExactly(0L, 1L, 2L);
    }
}

package io.svyaz.recipes.touchpoints;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AttributionTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    /** 100.00 by google, yandex, mail; 50.00 by yandex alone; 10.00 by yandex, google; 7.00 without a visit. */
    private static final List<Conversion> CONVERSIONS = List.of(
            conversion("100.00", "google", "yandex", "mail"),
            conversion("50.00", "yandex"),
            conversion("10.00", "yandex", "google"),
            conversion("7.00"));

    @Test
    @DisplayName("S4-33 first touch: the hand-made table")
    void first_touch() {
        assertThat(table(AttributionModel.FIRST))
                .containsExactly("google 1/1 100.00", "yandex 2/1 60.00", "direct 1/1 7.00", "mail 0/1 0.00");
    }

    @Test
    @DisplayName("S4-33 last touch: the hand-made table")
    void last_touch() {
        assertThat(table(AttributionModel.LAST))
                .containsExactly("mail 1/1 100.00", "yandex 1/1 50.00", "google 1/1 10.00", "direct 1/1 7.00");
    }

    @Test
    @DisplayName("S4-33 linear: the hand-made table, the kopeck that is left goes to the first visit")
    void linear() {
        assertThat(table(AttributionModel.LINEAR))
                .containsExactly("yandex 11/6 88.33", "google 5/6 38.34", "mail 1/3 33.33", "direct 1/1 7.00");
    }

    @Test
    @DisplayName("S4-33 a visitor who came twice by one source gives it both shares")
    void the_same_source_twice_counts_twice() {
        var row = Attribution.by(AttributionModel.LINEAR)
                .table(List.of(conversion("9.00", "google", "yandex", "google")))
                .get(0);

        assertThat(row).isEqualTo(new AttributionRow("google", Share.of(2, 3), new BigDecimal("6.00")));
    }

    @Test
    void a_table_can_be_made_by_another_key() {
        assertThat(Attribution.by(AttributionModel.LINEAR)
                        .table(
                                List.of(conversion("9.00", "google", "yandex")),
                                visit -> visit.campaign().orElse("none")))
                .containsExactly(new AttributionRow("none", Share.WHOLE, new BigDecimal("9.00")));
    }

    private static List<String> table(AttributionModel model) {
        return Attribution.by(model).table(CONVERSIONS).stream()
                .map(row -> row.key() + " " + row.conversions() + " " + row.value())
                .toList();
    }

    private static Conversion conversion(String value, String... sources) {
        List<Touchpoint> visits = new ArrayList<>();
        for (String source : sources) {
            visits.add(Touchpoint.of(visits.size() + 1, NOON.plusSeconds(visits.size()), source));
        }
        return new Conversion(TouchpointHistory.of(visits), new BigDecimal(value));
    }
}

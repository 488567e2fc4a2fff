package io.svyaz.recipes.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitWindowTest {

    @ParameterizedTest
    @DisplayName("S4-24 yesterday and today by the account's calendar")
    @CsvSource({
        // around midnight in Moscow
        "2026-03-01T20:59:59Z, Europe/Moscow, 2026-02-28, 2026-03-01",
        "2026-03-01T21:00:00Z, Europe/Moscow, 2026-03-01, 2026-03-02",
        // one moment, zones 12 hours and a day away
        "2026-03-01T12:00:00Z, Asia/Kamchatka, 2026-03-01, 2026-03-02",
        "2026-03-01T11:59:59Z, Asia/Kamchatka, 2026-02-28, 2026-03-01",
        "2026-03-01T11:00:00Z, Etc/GMT+12, 2026-02-27, 2026-02-28",
        // the night the clocks go forward: the day has 23 hours, at Sao Paulo it has no midnight
        "2026-03-29T21:59:59Z, Europe/Berlin, 2026-03-28, 2026-03-29",
        "2026-03-29T22:00:00Z, Europe/Berlin, 2026-03-29, 2026-03-30",
        "2018-11-04T03:00:00Z, America/Sao_Paulo, 2018-11-03, 2018-11-04",
        // the night they go back: 25 hours
        "2026-10-25T22:59:59Z, Europe/Berlin, 2026-10-24, 2026-10-25",
        "2026-10-25T23:00:00Z, Europe/Berlin, 2026-10-25, 2026-10-26",
        // the day Samoa left out: 29 December was followed by 31 December
        "2011-12-31T09:00:00Z, Pacific/Apia, 2011-12-30, 2011-12-31",
    })
    void coversTheDayAndTheDayBefore(Instant moment, ZoneId zone, LocalDate from, LocalDate till) {
        assertThat(VisitWindow.of(moment, zone)).isEqualTo(new VisitWindow(from, till));
    }
}

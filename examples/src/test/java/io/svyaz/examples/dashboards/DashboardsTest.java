package io.svyaz.examples.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.recipes.touchpoints.Conversion;
import io.svyaz.recipes.touchpoints.Touchpoint;
import io.svyaz.recipes.touchpoints.TouchpointHistory;
import io.svyaz.testkit.browser.Chromium;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DashboardsTest {
    private static final String HOSTILE = "\"><script>document.title='stolen'</script>O'Neil & Co";
    private static final Instant START = Instant.parse("2026-05-14T09:00:00Z");

    private final TouchpointsTab tab = new TouchpointsTab(ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    @DisplayName("S4-32 no visit is a sentence, one is a row, 200 are pages in time order")
    void touchpoints() {
        assertThat(tab.html(TouchpointHistory.of(List.of()), 1)).contains("No visits are known");
        assertThat(tab.html(visits(1), 1)).contains("1 visits, page 1 of 1").doesNotContain("<nav>");

        String second = tab.html(visits(200), 2);

        assertThat(second)
                .contains("200 visits, page 2 of 4", "source-50", "source-99", "?page=1", "?page=3")
                .doesNotContain("source-49<", "source-100<");
        assertThat(second.indexOf(">source-50<")).isLessThan(second.indexOf(">source-51<"));
    }

    @Test
    @DisplayName("S4-32 what a visitor's browser sent stays text in a real browser")
    void hostile() throws Exception {
        Optional<Chromium> browser = Chromium.installed();
        Assumptions.assumeTrue(browser.isPresent(), "Skipped: no Chromium is installed here.");
        Touchpoint visit = new Touchpoint(
                1,
                START,
                Optional.empty(),
                Optional.of(HOSTILE),
                Optional.empty(),
                Optional.of(HOSTILE),
                Optional.empty(),
                Optional.of(HOSTILE));
        Path page = Files.writeString(folder.resolve("tab.html"), tab.html(TouchpointHistory.of(List.of(visit)), 1));

        String shown = browser.get().open(page.toUri().toString());

        assertThat(shown).contains("<title>Touchpoints</title>").doesNotContain("<script");
    }

    @Test
    @DisplayName("S4-33 the page shows the three models of a table made by hand")
    void attribution() {
        TouchpointHistory two = TouchpointHistory.of(
                List.of(Touchpoint.of(1, START, "yandex"), Touchpoint.of(2, START.plusSeconds(60), "google")));
        TouchpointHistory one = TouchpointHistory.of(List.of(Touchpoint.of(3, START, "yandex")));

        String page = AttributionPage.html(
                List.of(new Conversion(two, new BigDecimal("100.01")), new Conversion(one, new BigDecimal("50.00"))),
                "RUB");

        assertThat(page)
                .contains(">yandex</th><td class=\"number\">150.01 (2.00)</td><td class=\"number\">50.00 (1.00)</td>")
                .contains(">google</th><td class=\"number\">0.00 (0.00)</td><td class=\"number\">100.01 (1.00)</td>")
                .containsPattern("google</th>.*50\\.0[01] \\(0\\.50\\)");
        assertThat(AttributionPage.html(List.of(), "RUB")).contains("No conversions");
    }

    private static TouchpointHistory visits(int count) {
        return TouchpointHistory.of(LongStream.range(0, count)
                .mapToObj(i -> Touchpoint.of(i, START.plusSeconds(i), "source-" + i))
                .toList());
    }
}

package io.svyaz.examples.dashboards;

import io.svyaz.recipes.touchpoints.Attribution;
import io.svyaz.recipes.touchpoints.AttributionModel;
import io.svyaz.recipes.touchpoints.AttributionRow;
import io.svyaz.recipes.touchpoints.Conversion;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What each source brought, by the first visit, by the last one, and by all of them: one row for a source, three models side by side. */
public final class AttributionPage {
    private static final int SHARES = 2;

    private AttributionPage() {}

    /**
     * The table.
     *
     * @param conversions won deals with the visits before them
     * @param currency shown beside values
     * @return HTML; send it with {@link TouchpointsTab#policy()}
     */
    public static String html(Collection<Conversion> conversions, String currency) {
        if (conversions.isEmpty()) {
            return Page.of("Attribution", "<p class=\"empty\">No conversions in this period.</p>");
        }
        Map<String, Map<AttributionModel, AttributionRow>> sources = new TreeMap<>();
        for (AttributionModel model : AttributionModel.values()) {
            Attribution.by(model)
                    .table(conversions)
                    .forEach(row -> sources.computeIfAbsent(row.key(), key -> new EnumMap<>(AttributionModel.class))
                            .put(model, row));
        }
        StringBuilder rows = new StringBuilder();
        sources.forEach((source, models) -> rows.append(row(source, models)));
        return Page.of(
                "Attribution",
                "<table><caption>" + conversions.size() + " conversions, values in " + Page.text(currency)
                        + "</caption><thead><tr><th scope=\"col\">Source</th>" + head("First visit")
                        + head("Last visit") + head("All visits alike") + "</tr></thead><tbody>" + rows
                        + "</tbody></table>");
    }

    private static String head(String model) {
        return "<th scope=\"col\" class=\"number\">" + model + "</th>";
    }

    private static String row(String source, Map<AttributionModel, AttributionRow> models) {
        StringBuilder row = new StringBuilder("<tr><th scope=\"row\">" + Page.text(source) + "</th>");
        for (AttributionModel model : AttributionModel.values()) {
            AttributionRow found = models.get(model);
            row.append("<td class=\"number\">")
                    .append(
                            found == null
                                    ? "–"
                                    : money(found.value()) + " ("
                                            + found.conversions().toDecimal(SHARES) + ")")
                    .append("</td>");
        }
        return row + "</tr>";
    }

    private static String money(BigDecimal value) {
        return value.toPlainString();
    }
}

package io.svyaz.examples.dashboards;

import io.svyaz.recipes.touchpoints.Touchpoint;
import io.svyaz.recipes.touchpoints.TouchpointHistory;
import io.svyaz.recipes.touchpoints.TouchpointPage;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * The tab "CoMagic" of a lead's card: the way a visitor came, oldest visit first. A portal opens it at the placement {@code
 * CRM_LEAD_DETAIL_TAB}; the host finds the visitor in the lead's {@code UF_CRM_CM_VISITOR_ID}.
 */
public final class TouchpointsTab {
    private static final int SIZE = 50;

    private final DateTimeFormatter time;

    /**
     * A tab that shows times in a zone.
     *
     * @param zone of the people who look
     */
    public TouchpointsTab(ZoneId zone) {
        this.time = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(zone);
    }

    /**
     * One page of the chain.
     *
     * @param history of the visitor
     * @param page from 1; what is out of range shows the nearest page
     * @return HTML; send it with {@link #policy()}
     */
    public String html(TouchpointHistory history, int page) {
        TouchpointPage shown = history.page(page, SIZE);
        if (shown.total() == 0) {
            return Page.of(
                    "Touchpoints",
                    "<p class=\"empty\">No visits are known. They appear some minutes after a call.</p>");
        }
        StringBuilder rows = new StringBuilder();
        shown.touchpoints().forEach(visit -> rows.append(row(visit)));
        return Page.of(
                "Touchpoints",
                "<p>" + Page.text(history.path()) + "</p><table><caption>" + shown.total() + " visits, page "
                        + shown.number() + " of " + shown.pages()
                        + "</caption><thead><tr><th scope=\"col\">When</th><th scope=\"col\">Source</th>"
                        + "<th scope=\"col\">Campaign</th><th scope=\"col\">Entry page</th></tr></thead><tbody>" + rows
                        + "</tbody></table>" + links(shown));
    }

    /**
     * The header {@code Content-Security-Policy}.
     *
     * @return lets nothing load from outside
     */
    public static String policy() {
        return Page.POLICY;
    }

    private String row(Touchpoint visit) {
        return "<tr>" + cell(time.format(visit.at())) + cell(visit.label()) + cell(visit.campaign())
                + cell(visit.entrancePage()) + "</tr>";
    }

    private static String links(TouchpointPage shown) {
        String earlier = shown.hasPrevious() ? link(shown.number() - 1, "Earlier visits") : "";
        String later = shown.hasNext() ? link(shown.number() + 1, "Later visits") : "";
        return earlier.isEmpty() && later.isEmpty() ? "" : "<nav>" + earlier + " " + later + "</nav>";
    }

    private static String link(int page, String label) {
        return "<a href=\"?page=" + page + "\">" + label + "</a>";
    }

    private static String cell(Optional<String> text) {
        return cell(text.orElse("–"));
    }

    private static String cell(String text) {
        return "<td>" + Page.text(text) + "</td>";
    }
}

package io.svyaz.recipes.touchpoints;

import io.svyaz.comagic.ComagicClient;
import io.svyaz.comagic.reports.Filter;
import io.svyaz.comagic.reports.ReportQuery;
import io.svyaz.comagic.reports.VisitorSession;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The visits of a visitor from CoMagic's report of visits. Thread-safe; one request for three months. */
public final class ComagicTouchpoints implements TouchpointSource {
    private static final String[] FIELDS = {
        "id",
        "date_time",
        "visitor_id",
        "channel",
        "utm_source",
        "utm_medium",
        "utm_campaign",
        "referrer",
        "entrance_page"
    };

    private final ComagicClient comagic;
    private final ZoneId accountZone;

    /**
     * Visits of this account.
     *
     * @param comagic the account
     * @param accountZone the account's time zone, in which its dates are
     */
    public ComagicTouchpoints(ComagicClient comagic, ZoneId accountZone) {
        this.comagic = comagic;
        this.accountZone = accountZone;
    }

    @Override
    public TouchpointHistory of(long visitorId, LocalDate from, LocalDate till) {
        ReportQuery query = ReportQuery.between(from, till).fields(FIELDS).where(Filter.equal("visitor_id", visitorId));
        List<Touchpoint> visits = comagic.reports().visitorSessions(query).toList().stream()
                .map(this::touchpoint)
                .flatMap(Optional::stream)
                .toList();
        return TouchpointHistory.of(visits);
    }

    /** A row without an id or a time has no place in a history. */
    private Optional<Touchpoint> touchpoint(VisitorSession visit) {
        if (visit.id().isEmpty() || visit.dateTime().isEmpty()) {
            return Optional.empty();
        }
        Instant at = visit.dateTime().get().atZone(accountZone).toInstant();
        return Optional.of(new Touchpoint(
                visit.id().getAsLong(),
                at,
                visit.channel(),
                visit.utmSource(),
                visit.utmMedium(),
                visit.utmCampaign(),
                visit.referrer(),
                visit.entrancePage()));
    }
}

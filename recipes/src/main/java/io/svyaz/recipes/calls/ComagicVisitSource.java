package io.svyaz.recipes.calls;

import io.svyaz.comagic.ComagicClient;
import io.svyaz.comagic.visitors.Visitor;
import io.svyaz.comagic.visitors.VisitorInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Visits as CoMagic knows them. Thread-safe.
 *
 * <p>The visitor is the one the notification names; most templates name none, then the report of calls is asked who it was.
 */
public final class ComagicVisitSource implements VisitSource {
    private final ComagicClient comagic;

    /**
     * Visits of this account.
     *
     * @param comagic the account
     */
    public ComagicVisitSource(ComagicClient comagic) {
        this.comagic = comagic;
    }

    @Override
    public Optional<VisitFacts> find(CallFacts call, VisitWindow window) {
        return call.visitorId()
                .flatMap(ComagicVisitSource::number)
                .or(() -> visitorOf(call, window))
                .flatMap(visitor -> facts(visitor, window));
    }

    private Optional<Long> visitorOf(CallFacts call, VisitWindow window) {
        return number(call.callSessionId()).flatMap(session -> {
            Map<String, Object> query = Map.of(
                    "date_from",
                    window.from() + " 00:00:00",
                    "date_till",
                    window.till() + " 23:59:59",
                    "fields",
                    List.of("id", "visitor_id"),
                    "filter",
                    Map.of("field", "id", "operator", "=", "value", session));
            return comagic.callList("get.calls_report", query, Object.class).execute().stream()
                    .findFirst()
                    .flatMap(row -> row instanceof Map<?, ?> values
                            ? number(String.valueOf(values.get("visitor_id")))
                            : Optional.empty());
        });
    }

    private Optional<VisitFacts> facts(long visitorId, VisitWindow window) {
        Optional<VisitorInfo> info =
                comagic.visitors().info(visitorId, window.from(), window.till()).execute();
        return info.map(visits -> {
            Visitor visitor = comagic.visitors().get(visitorId).execute();
            return new VisitFacts(
                    Optional.of(Long.toString(visitorId)),
                    visitor.name(),
                    Optional.of((int) Math.min(visits.sessionsCount(), Integer.MAX_VALUE)),
                    visits.firstSource(),
                    visits.lastSource(),
                    visitor.emails());
        });
    }

    private static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.parseLong(text.strip()));
        } catch (NumberFormatException other) {
            return Optional.empty();
        }
    }
}

package io.svyaz.comagic.visitors;

import io.svyaz.comagic.VisitorForm;
import io.svyaz.comagic.internal.ComagicCalls;
import io.svyaz.comagic.internal.FallbackCall;
import io.svyaz.comagic.internal.RpcMethod;
import io.svyaz.comagic.internal.RpcResult;
import io.svyaz.comagic.reports.ListQuery;
import io.svyaz.comagic.reports.VisitorSession;
import io.svyaz.core.Call;
import io.svyaz.core.Listing;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** What is known about single visitors. Thread-safe. */
public final class Visitors {
    private static final RpcMethod<Visitor> GET = RpcMethod.of("getobj.visitor", Visitor.class);
    private static final RpcMethod<List<VisitorRecord>> MANY = RpcMethod.list("get.visitors", VisitorRecord.class);
    private static final RpcMethod<VisitorPerson> PERSON =
            RpcMethod.of("getobj.person_for_visitor", VisitorPerson.class);
    private static final RpcMethod<List<PersonVisitor>> OF_PERSON =
            RpcMethod.list("get.person_visitors", PersonVisitor.class);
    private static final RpcMethod<List<PersonEvent>> EVENTS = RpcMethod.list("get.person_events", PersonEvent.class);
    /** The vendor takes no more at once for this method. */
    private static final int MOST_EVENTS = 200;
    /** The vendor wants them named for this method. */
    private static final List<String> USUAL_EVENT_FIELDS = List.of(
            "event_type",
            "date_time_creation",
            "previous_event_time_delta",
            "site_domain_name",
            "campaign_name",
            "call_direction",
            "call_status",
            "chat_status",
            "goal_name");

    private static final RpcMethod<List<ArticleVisitorInfo>> ARTICLE =
            RpcMethod.list("visitors.get_visitor_info", ArticleVisitorInfo.class);
    private static final RpcMethod<List<VisitorSession>> SESSIONS =
            RpcMethod.list("get.visitor_sessions_report", VisitorSession.class);
    /** One page of the report; nobody visits a site more often in the span this is meant for. */
    private static final int MOST_SESSIONS = 10_000;

    private final ComagicCalls calls;
    private final VisitorForm form;
    private final AtomicBoolean articleUnknown = new AtomicBoolean();

    /**
     * For the client.
     *
     * @param calls makes the calls
     * @param form how {@link #info} asks
     */
    public Visitors(ComagicCalls calls, VisitorForm form) {
        this.calls = calls;
        this.form = form;
    }

    /**
     * Name, telephones and e-mail addresses of a visitor.
     *
     * @param visitorId from the cookie, a report or a notification; larger than 32 bits
     * @return {@code getobj.visitor}
     */
    public Call<Visitor> get(long visitorId) {
        return calls.call(GET, Map.of("id", visitorId));
    }

    /**
     * Names, telephones and addresses of several visitors.
     *
     * @param visitorIds at least one
     * @return {@code get.visitors}
     */
    public Call<List<VisitorRecord>> many(Collection<Long> visitorIds) {
        return calls.call(MANY, Map.of("ids", List.copyOf(visitorIds)));
    }

    /**
     * The person behind a visitor: one who came with two devices is two visitors.
     *
     * @param visitorId from the cookie, a report or a notification
     * @return {@code getobj.person_for_visitor}
     */
    public Call<VisitorPerson> person(long visitorId) {
        return calls.call(PERSON, Map.of("visitor_id", visitorId));
    }

    /**
     * The visitors that are one person.
     *
     * @param personId see {@link #person}
     * @return {@code get.person_visitors}
     */
    public Call<List<PersonVisitor>> ofPerson(long personId) {
        return calls.call(OF_PERSON, Map.of("person_id", personId));
    }

    /**
     * What a person did in a span of days.
     *
     * @param personId see {@link #person}
     * @param from first day, in the account's time zone
     * @param till last day, in the account's time zone
     * @param query which rows, which fields; a page holds 200 at most
     * @return {@code get.person_events}
     */
    public Listing<PersonEvent> events(long personId, LocalDate from, LocalDate till, ListQuery query) {
        Map<String, @Nullable Object> params = new LinkedHashMap<>(query.params());
        params.putIfAbsent("fields", USUAL_EVENT_FIELDS);
        params.put("person_id", personId);
        params.put("date_from", from + " 00:00:00");
        params.put("date_till", till + " 23:59:59");
        return calls.list(EVENTS, params, Math.min(query.pageSize(), MOST_EVENTS), query.unknownFieldsAllowed());
    }

    /**
     * How a visitor came to the site in a span of days, in the form the client was built with.
     *
     * @param visitorId from the cookie, a report or a notification
     * @param from first day, in the account's time zone
     * @param till last day, in the account's time zone
     * @return empty when there was no visit
     */
    public Call<Optional<VisitorInfo>> info(long visitorId, LocalDate from, LocalDate till) {
        return switch (form) {
            case VENDOR -> byReport(visitorId, from, till);
            case ARTICLE -> byArticle(visitorId, from, till);
            case AUTO ->
                new FallbackCall<>(byArticle(visitorId, from, till), byReport(visitorId, from, till), articleUnknown);
        };
    }

    private Call<Optional<VisitorInfo>> byArticle(long visitorId, LocalDate from, LocalDate till) {
        Map<String, Object> params = Map.of(
                "visitor_id", Long.toString(visitorId), "date_from", from.toString(), "date_till", till.toString());
        return calls.call(ARTICLE, params).map(rows -> rows.stream().findFirst().map(ArticleVisitorInfo::asInfo));
    }

    private Call<Optional<VisitorInfo>> byReport(long visitorId, LocalDate from, LocalDate till) {
        Map<String, Object> params = Map.of(
                "date_from",
                from + " 00:00:00",
                "date_till",
                till + " 23:59:59",
                "limit",
                MOST_SESSIONS,
                "offset",
                0,
                "fields",
                List.of("id", "date_time", "utm_source"),
                "filter",
                Map.of("field", "visitor_id", "operator", "=", "value", visitorId));
        return calls.result(SESSIONS, params).map(Visitors::summary);
    }

    /** The first and the last are found here: the documentation marks no field of this report as sortable by time. */
    private static Optional<VisitorInfo> summary(RpcResult<List<VisitorSession>> result) {
        List<VisitorSession> rows = result.data() == null ? List.of() : result.data();
        Comparator<VisitorSession> byTime =
                Comparator.comparing(session -> session.dateTime().orElse(LocalDateTime.MIN));
        return rows.stream()
                .min(byTime)
                .map(first -> new VisitorInfo(
                        result.metadata().total().orElse(rows.size()),
                        source(first),
                        rows.stream().max(byTime).flatMap(Visitors::source)));
    }

    private static Optional<String> source(VisitorSession session) {
        return session.utmSource().filter(source -> !source.isBlank());
    }
}

package io.svyaz.comagic.reports;

import io.svyaz.comagic.internal.ComagicCalls;
import io.svyaz.comagic.internal.RpcMethod;
import io.svyaz.comagic.uploads.UploadedCall;
import io.svyaz.core.Listing;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The reports of an account. Immutable and thread-safe.
 *
 * <p>Spans may be of any length. The vendor takes three months and 110,000 rows at once; longer and larger reports are read
 * in pieces of time, each row once, one page of 10,000 rows in memory. Rows come by time, upwards, where the vendor sorts by
 * it; an order of your own reaches as far as one request. A page in the middle may hold no row, when a piece turned out too
 * large. Names of fields are checked when the listing is made, see {@link RowQuery#allowUnknownFields}.
 *
 * <p>A listing fails with {@link IllegalStateException} rather than end as if it were whole, where more rows share a span
 * than the vendor hands out and it cannot be cut.
 */
public final class Reports {
    private static final RpcMethod<List<CallSession>> CALLS = RpcMethod.list("get.calls_report", CallSession.class);
    private static final RpcMethod<List<CallLeg>> CALL_LEGS = RpcMethod.list("get.call_legs_report", CallLeg.class);
    private static final RpcMethod<List<Communication>> COMMUNICATIONS =
            RpcMethod.list("get.communications_report", Communication.class);
    private static final RpcMethod<List<VisitorSession>> VISITOR_SESSIONS =
            RpcMethod.list("get.visitor_sessions_report", VisitorSession.class);
    private static final RpcMethod<List<Chat>> CHATS = RpcMethod.list("get.chats_report", Chat.class);
    private static final RpcMethod<List<ChatMessage>> CHAT_MESSAGES =
            RpcMethod.list("get.chat_messages_report", ChatMessage.class);
    private static final RpcMethod<List<OfflineMessage>> OFFLINE_MESSAGES =
            RpcMethod.list("get.offline_messages_report", OfflineMessage.class);
    private static final RpcMethod<List<Goal>> GOALS = RpcMethod.list("get.goals_report", Goal.class);
    private static final RpcMethod<List<FinancialCallLeg>> FINANCIAL_CALL_LEGS =
            RpcMethod.list("get.financial_call_legs_report", FinancialCallLeg.class);
    private static final RpcMethod<List<EmployeeStat>> EMPLOYEE_STAT =
            RpcMethod.list("get.employee_stat", EmployeeStat.class);
    private static final RpcMethod<List<CampaignDailyStat>> CAMPAIGN_DAILY_STAT =
            RpcMethod.list("get.campaign_daily_stat", CampaignDailyStat.class);
    private static final RpcMethod<List<TrackingSummary>> TRACKING_SUMMARY =
            RpcMethod.list("get.ct_summary_report", TrackingSummary.class);
    private static final RpcMethod<List<TrackingSummary>> CAMPAIGN_TRACKING_SUMMARY =
            RpcMethod.list("get.ct_ac_summary_report", TrackingSummary.class);
    private static final RpcMethod<List<UploadedCall>> UPLOADED_CALLS =
            RpcMethod.list("get.uploaded_calls", UploadedCall.class);
    private static final RpcMethod<List<SavedReport>> SAVED = RpcMethod.list("get.reports_list", SavedReport.class);
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final ComagicCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Reports(ComagicCalls calls) {
        this.calls = calls;
    }

    /**
     * Calls, by their beginning. Calls that go on are left out unless {@code param("include_ongoing_calls", true)}.
     *
     * @param query which span, which rows, which fields
     * @return {@code get.calls_report}
     */
    public Listing<CallSession> calls(ReportQuery query) {
        return rows(CALLS, query, Slicing.sorted("start_time", CallSession::startTime));
    }

    /**
     * Parts of calls.
     *
     * @param query which span, which rows, which fields
     * @return {@code get.call_legs_report}
     */
    public Listing<CallLeg> callLegs(ReportQuery query) {
        return rows(CALL_LEGS, query, Slicing.sorted("start_time", CallLeg::startTime));
    }

    /**
     * Calls, chats, forms and goals.
     *
     * @param query which span, which rows, which fields
     * @return {@code get.communications_report}
     */
    public Listing<Communication> communications(ReportQuery query) {
        return rows(COMMUNICATIONS, query, Slicing.sorted("date_time", Communication::dateTime));
    }

    /**
     * Visits of the site. The vendor documents no order by time for it, so rows come as the vendor has them.
     *
     * @param query which span, which rows, which fields
     * @return {@code get.visitor_sessions_report}
     */
    public Listing<VisitorSession> visitorSessions(ReportQuery query) {
        return rows(VISITOR_SESSIONS, query, Slicing.unsorted("date_time", VisitorSession::dateTime));
    }

    /**
     * Chats.
     *
     * @param query which span, which rows, which fields
     * @return {@code get.chats_report}
     */
    public Listing<Chat> chats(ReportQuery query) {
        return rows(CHATS, query, Slicing.sorted("date_time", Chat::dateTime));
    }

    /**
     * Messages of chats. The vendor takes thirty days at once.
     *
     * @param query which span, which rows, which fields
     * @return {@code get.chat_messages_report}
     */
    public Listing<ChatMessage> chatMessages(ReportQuery query) {
        return rows(
                CHAT_MESSAGES,
                query,
                Slicing.sorted("date_time", ChatMessage::dateTime).longest(Period.ofDays(30)));
    }

    /**
     * Forms. The vendor documents no order by time for it, so rows come as the vendor has them.
     *
     * @param query which span, which rows, which fields
     * @return {@code get.offline_messages_report}
     */
    public Listing<OfflineMessage> offlineMessages(ReportQuery query) {
        return rows(OFFLINE_MESSAGES, query, Slicing.unsorted("date_time", OfflineMessage::dateTime));
    }

    /**
     * Reached goals. The vendor documents no order by time for it, so rows come as the vendor has them.
     *
     * @param query which span, which rows, which fields
     * @return {@code get.goals_report}
     */
    public Listing<Goal> goals(ReportQuery query) {
        return rows(GOALS, query, Slicing.unsorted("date_time", Goal::dateTime));
    }

    /**
     * What parts of calls cost.
     *
     * @param query which span, which rows, which fields
     * @return {@code get.financial_call_legs_report}
     */
    public Listing<FinancialCallLeg> financialCallLegs(ReportQuery query) {
        return rows(FINANCIAL_CALL_LEGS, query, Slicing.sorted("start_time", FinancialCallLeg::startTime));
    }

    /**
     * How long employees were in each status, summed over the span. It is not cut into windows: ask for three months
     * at most.
     *
     * @param query which span, which rows, which fields
     * @return {@code get.employee_stat}
     */
    public Listing<EmployeeStat> employeeStat(ReportQuery query) {
        return rows(EMPLOYEE_STAT, query, Slicing.whole());
    }

    /**
     * What campaigns of a site brought, day by day. It is not cut into windows: ask for three months at most.
     *
     * @param siteId the site
     * @param query which span, which rows, which fields
     * @return {@code get.campaign_daily_stat}
     */
    public Listing<CampaignDailyStat> campaignDailyStat(long siteId, ReportQuery query) {
        return rows(CAMPAIGN_DAILY_STAT, query.param("site_id", siteId), Slicing.whole());
    }

    /**
     * How the numbers of sites are used, summed over the span. It is not cut into windows: ask for three months at
     * most.
     *
     * @param query which span, which rows, which fields
     * @return {@code get.ct_summary_report}
     */
    public Listing<TrackingSummary> trackingSummary(ReportQuery query) {
        return rows(TRACKING_SUMMARY, query, Slicing.whole());
    }

    /**
     * How the numbers of a site's campaigns are used, summed over the span. It is not cut into windows: ask for
     * three months at most.
     *
     * @param siteId the site
     * @param query which span, which rows, which fields
     * @return {@code get.ct_ac_summary_report}
     */
    public Listing<TrackingSummary> campaignTrackingSummary(long siteId, ReportQuery query) {
        return rows(CAMPAIGN_TRACKING_SUMMARY, query.param("site_id", siteId), Slicing.whole());
    }

    /**
     * The messages of one chat, whenever they were written.
     *
     * @param chatId the chat
     * @param query which rows, which fields
     * @return {@code get.chat_messages_report}
     */
    public Listing<ChatMessage> chatMessages(long chatId, ListQuery query) {
        ListQuery ofChat = query.param("chat_id", chatId);
        return calls.list(CHAT_MESSAGES, ofChat.params(), ofChat.pageSize(), ofChat.unknownFieldsAllowed());
    }

    /**
     * Calls that were uploaded and how far they are.
     *
     * @param reportId a report of the cabinet, see {@link #saved}
     * @param query which span (a year at most is taken at once), which rows, which fields
     * @return {@code get.uploaded_calls}
     */
    public Listing<UploadedCall> uploadedCalls(long reportId, ReportQuery query) {
        return rows(
                UPLOADED_CALLS,
                query.param("report_id", reportId),
                Slicing.sorted("start_time", UploadedCall::startTime).longest(Period.ofDays(366)));
    }

    /**
     * One of the cabinet's flat reports: calls, visits, API requests, notifications and others, with its own columns.
     *
     * @param report which
     * @param reportId a report of the cabinet, see {@link #saved}
     * @param query which span, which rows, which fields
     * @return the rows, by time
     */
    public Listing<FlatRow> flat(FlatReport report, long reportId, ReportQuery query) {
        String time = report.timeField();
        return rows(
                RpcMethod.list(report.method(), FlatRow.class),
                query.param("report_id", reportId),
                new Slicing<>(report.longest(), time, true, row -> time(row.unknownFields(), time)));
    }

    /**
     * The reports of the cabinet, whose ids the flat reports ask for.
     *
     * @param query which rows, which fields
     * @return {@code get.reports_list}
     */
    public Listing<SavedReport> saved(ListQuery query) {
        return calls.list(SAVED, query.params(), query.pageSize(), query.unknownFieldsAllowed());
    }

    private static Optional<LocalDateTime> time(Map<String, ?> row, String field) {
        try {
            return row.get(field) instanceof String text
                    ? Optional.of(LocalDateTime.parse(text, DATE_TIME))
                    : Optional.empty();
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    private <T> Listing<T> rows(RpcMethod<List<T>> method, ReportQuery query, Slicing<T> slicing) {
        return new ReportPages<>(calls, method, query, slicing).listing();
    }
}

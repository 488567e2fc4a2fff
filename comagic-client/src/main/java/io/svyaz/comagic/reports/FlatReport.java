package io.svyaz.comagic.reports;

import java.time.Period;

/** The flat reports of the cabinet that are read by time. */
public enum FlatReport {
    /** Calls. */
    CALLS("get.calls", "call_start_date_time", Period.ofDays(366)),

    /** Chats. */
    CHATS("get.chats", "chat_start_date_time", Period.ofDays(366)),
    /** Communications of every kind; takes {@code report_type} by {@link RowQuery#param}. */
    COMMUNICATIONS("get.communications", "communication_date_time", Period.ofDays(366)),
    /** Visits; takes {@code is_realtime} by {@link RowQuery#param}. */
    VISITS("get.visits", "visit_date_time", Period.ofDays(31)),
    /** Short messages. */
    SMS("get.sms", "sms_date_time", Period.ofDays(366)),
    /** Notifications that were sent, and what became of them. */
    NOTIFICATIONS("get.notifications", "notification_start_date_time", Period.ofDays(366)),
    /** Requests to the API, with the points they cost. */
    API_REQUESTS("get.api_requests", "api_request_start_date_time", Period.ofDays(366)),
    /** Tags that were set and taken away. */
    TAGS_HISTORY("get.tags_history", "tagging_date_time", Period.ofDays(366));

    private final String method;
    private final String timeField;
    private final Period longest;

    FlatReport(String method, String timeField, Period longest) {
        this.method = method;
        this.timeField = timeField;
        this.longest = longest;
    }

    /**
     * The vendor's method.
     *
     * @return for example {@code get.calls}
     */
    public String method() {
        return method;
    }

    String timeField() {
        return timeField;
    }

    Period longest() {
        return longest;
    }
}

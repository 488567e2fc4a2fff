package io.svyaz.comagic;

/** How to ask about a visitor: the documented way, or the way of older integrations. */
public enum VisitorForm {
    /** {@code get.visitor_sessions_report}, as documented. */
    VENDOR,
    /** {@code visitors.get_visitor_info}, which no page documents but older integrations call. */
    ARTICLE,
    /** The older way first; when the vendor does not know the method, the documented one from then on. */
    AUTO
}

package io.svyaz.comagic;

/**
 * How to ask for what older integrations ask in a way that no page documents: {@code calls.make_call} and {@code
 * visitors.get_visitor_info}.
 */
public enum ApiForm {
    /** The documented methods. */
    VENDOR,
    /** The undocumented method, whatever it answers. */
    ARTICLE,
    /**
     * The undocumented method first; when the vendor says that it does not know it ({@code method_not_found}), the documented
     * ones, from then on. No other failure leads there, so that nobody is rung twice.
     */
    AUTO
}

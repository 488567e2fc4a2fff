package io.svyaz.kit.ops;

/** How a list is written out. */
public enum ExportFormat {
    /**
     * Comma-separated values with a head line, as RFC 4180 has it. Text that a spreadsheet would take for a formula
     * begins with an apostrophe.
     */
    CSV,
    /** One JSON object a line. */
    JSON_LINES
}

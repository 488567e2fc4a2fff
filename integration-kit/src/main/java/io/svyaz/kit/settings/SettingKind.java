package io.svyaz.kit.settings;

/** What a setting's value is, for the check before it is saved and for the form it is edited in. */
public enum SettingKind {
    /** Any text. */
    TEXT,
    /** A whole number of at most 18 digits. */
    INTEGER,
    /** {@code true} or {@code false}. */
    FLAG,
    /** A duration as {@link java.time.Duration} writes it, for example {@code PT30S}. */
    DURATION,
    /** An absolute address; https unless the definition allows http. */
    ADDRESS
}

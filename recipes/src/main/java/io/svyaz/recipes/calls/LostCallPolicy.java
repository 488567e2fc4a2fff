package io.svyaz.recipes.calls;

/** What becomes of calls that nobody answered. */
public enum LostCallPolicy {
    /** Short ones are skipped, long ones pass. */
    SKIP_SHORT_LOST,
    /** All are skipped. */
    SKIP_ALL_LOST,
    /** All pass. */
    KEEP_ALL
}

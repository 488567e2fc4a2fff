package io.svyaz.recipes.orders;

/** What became of one saved order. */
public enum PushOutcome {
    /** The present state was written. */
    PUSHED("pushed"),
    /** This state was written before; nothing was sent. */
    UNCHANGED("skipped(unchanged)"),
    /** The policy wants new orders only, and this one was written before; nothing was sent. */
    NOT_NEW("skipped(not-new)"),
    /** A guest, or a user without a card; nothing was sent. */
    NO_MAPPING("skipped(no-mapping)"),
    /** The shop has no such order any more; nothing was sent. */
    NO_SUCH_ORDER("skipped(no-such-order)"),
    /** The helpdesk has nothing yet that could carry custom fields, for example no ticket; the next save tries again. */
    NOWHERE("skipped(nowhere-to-write)");

    private final String text;

    PushOutcome(String text) {
        this.text = text;
    }

    /**
     * The outcome in words, for logs and tables.
     *
     * @return for example {@code skipped(no-mapping)}
     */
    public String text() {
        return text;
    }
}

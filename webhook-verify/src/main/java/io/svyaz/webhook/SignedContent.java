package io.svyaz.webhook;

/** What the sender runs through the HMAC. */
public enum SignedContent {
    /** The raw body alone. */
    BODY(false, false),
    /** Seconds since the epoch, a full stop, the raw body. */
    TIMESTAMP_BODY(false, true),
    /** Message id, full stop, seconds since the epoch, full stop, the raw body: Standard Webhooks. */
    ID_TIMESTAMP_BODY(true, true);

    private final boolean withId;
    private final boolean withTimestamp;

    SignedContent(boolean withId, boolean withTimestamp) {
        this.withId = withId;
        this.withTimestamp = withTimestamp;
    }

    boolean hasId() {
        return withId;
    }

    boolean hasTimestamp() {
        return withTimestamp;
    }
}

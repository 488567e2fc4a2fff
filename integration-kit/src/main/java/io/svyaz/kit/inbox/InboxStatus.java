package io.svyaz.kit.inbox;

/** What became of a webhook that proved to be authentic. */
public enum InboxStatus {
    /** Stored together with its job. */
    ACCEPTED,
    /** Stored without a job, because its body could not be read. */
    REJECTED
}

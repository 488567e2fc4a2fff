package io.svyaz.kit.inbox;

/**
 * What became of an event that was handed in.
 *
 * @param id the row: a new one, or the one that was there already
 * @param duplicate whether it was there already; then nothing was added but a count
 */
public record InboxReceipt(long id, boolean duplicate) {}

package io.svyaz.kit.inbox;

import java.time.Instant;

/**
 * How often a source was refused for one reason. A wave of {@code MISMATCH} means that a secret was changed on one side.
 *
 * @param source which inbox
 * @param reason a {@link io.svyaz.webhook.Reason}, {@code METHOD}, or {@code MALFORMED_BODY} for a body that was authentic
 *     and could not be read
 * @param rejects how often
 * @param firstAt when for the first time
 * @param lastAt when for the last time
 */
public record InboxReject(String source, String reason, long rejects, Instant firstAt, Instant lastAt) {}

package io.svyaz.kit.ops;

import java.time.Instant;

/**
 * How often webhooks of a source were refused for one reason. A wave of bad signatures means that one side has changed its
 * key.
 *
 * @param source the source
 * @param reason the reason, for example {@code SIGNATURE_MISMATCH}
 * @param count how often
 * @param firstAt the first time
 * @param lastAt the last time
 */
public record RejectCount(String source, String reason, long count, Instant firstAt, Instant lastAt) {}

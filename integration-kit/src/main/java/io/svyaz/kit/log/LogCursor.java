package io.svyaz.kit.log;

import java.time.Instant;

/**
 * A place in the log: what is older than it comes next.
 *
 * @param createdAt of the row there
 * @param id of the row there
 */
public record LogCursor(Instant createdAt, long id) {}

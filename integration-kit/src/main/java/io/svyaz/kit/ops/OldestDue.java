package io.svyaz.kit.ops;

import java.time.Duration;
import java.time.Instant;

/**
 * The oldest job that could run and does not.
 *
 * @param id the row
 * @param type its type
 * @param createdAt when it was handed in
 * @param dueAt since when it could run
 * @param overdue how long that is ago
 */
public record OldestDue(long id, String type, Instant createdAt, Instant dueAt, Duration overdue) {}

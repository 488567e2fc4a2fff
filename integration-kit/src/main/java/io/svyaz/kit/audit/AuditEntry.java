package io.svyaz.kit.audit;

import java.time.Instant;

/**
 * Something that was done by hand.
 *
 * @param id grows with time
 * @param at when, by the database
 * @param actor who, as the host calls its users
 * @param action what, for example {@code job.requeue}
 * @param target to what, for example {@code job:42}
 * @param details more about it, without secrets; may be empty
 */
public record AuditEntry(long id, Instant at, String actor, String action, String target, String details) {}

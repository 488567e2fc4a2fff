package io.svyaz.kit.ops;

import io.svyaz.kit.Direction;
import io.svyaz.kit.queue.JobStatus;
import java.time.Instant;
import java.util.Optional;

/**
 * A job as a list shows it.
 *
 * @param id the row
 * @param type names the handler
 * @param orderKey its lane, if it has one with others
 * @param dedupeKey what it was told apart by
 * @param direction which way the data goes
 * @param status where it stands
 * @param priority higher ones are begun first
 * @param attempts how many were begun and counted
 * @param deferrals how often it was postponed without counting an attempt
 * @param unsure the last attempt may have had its effect
 * @param lastError redacted, at most 2,000 characters
 * @param errorKind what kind of error that was
 * @param nextAttempt when it is due
 * @param createdAt when it was handed in
 * @param startedAt when the last attempt began
 * @param completedAt when it was done, given up or cancelled
 * @param correlationId ties it to log rows and webhooks
 * @param worker who runs it or ran it last
 * @param cancelRequested an operator wants it to stop; its handler can see that
 */
public record JobRow(
        long id,
        String type,
        Optional<String> orderKey,
        Optional<String> dedupeKey,
        Direction direction,
        JobStatus status,
        int priority,
        int attempts,
        int deferrals,
        boolean unsure,
        Optional<String> lastError,
        Optional<String> errorKind,
        Instant nextAttempt,
        Instant createdAt,
        Optional<Instant> startedAt,
        Optional<Instant> completedAt,
        String correlationId,
        Optional<String> worker,
        boolean cancelRequested) {}

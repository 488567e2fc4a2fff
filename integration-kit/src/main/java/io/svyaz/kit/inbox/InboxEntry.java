package io.svyaz.kit.inbox;

import java.time.Instant;
import java.util.Optional;

/**
 * A row of the inbox without headers and body.
 *
 * @param id the row
 * @param source which inbox
 * @param event the event's name as in the job's type
 * @param status what became of it
 * @param rejectReason why it was rejected
 * @param jobId the job in the queue
 * @param duplicates how often it was delivered again
 * @param bodyBytes how long the body was when it arrived
 * @param receivedAt when it arrived, by the database's time
 * @param correlationId ties it to its job and that job's calls
 */
public record InboxEntry(
        long id,
        String source,
        String event,
        InboxStatus status,
        Optional<String> rejectReason,
        Optional<Long> jobId,
        int duplicates,
        long bodyBytes,
        Instant receivedAt,
        String correlationId) {}

package io.svyaz.kit.ops;

import java.time.Instant;
import java.util.Map;

/**
 * A stored webhook as it may be seen.
 *
 * @param id the row
 * @param source which inbox
 * @param event the event's name as in the job's type
 * @param headers with secrets masked
 * @param body as text with secrets masked, at most 16 KB
 * @param receivedAt when it arrived
 */
public record ShownWebhook(
        long id, String source, String event, Map<String, String> headers, String body, Instant receivedAt) {
    /**
     * Checks and copies what it is made of.
     *
     * @param id the row
     * @param source which inbox
     * @param event the event's name as in the job's type
     * @param headers with secrets masked
     * @param body as text with secrets masked, at most 16 KB
     * @param receivedAt when it arrived
     */
    public ShownWebhook {
        headers = Map.copyOf(headers);
    }
}

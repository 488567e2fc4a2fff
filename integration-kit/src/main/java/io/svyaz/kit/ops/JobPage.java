package io.svyaz.kit.ops;

import io.svyaz.kit.log.LogEntry;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of a job.
 *
 * @param job the row
 * @param payload what its handler gets, with secrets masked, at most 16 KB
 * @param attempts its attempts, oldest first; those before a requeue too
 * @param requests what was sent for it and for others of its correlation id, newest first, at most 100
 * @param webhook what it was made of, if it came through an inbox and is still kept
 */
public record JobPage(
        JobRow job,
        String payload,
        List<AttemptRow> attempts,
        List<LogEntry> requests,
        Optional<ShownWebhook> webhook) {
    /**
     * Checks and copies what it is made of.
     *
     * @param job the row
     * @param payload what its handler gets, with secrets masked, at most 16 KB
     * @param attempts its attempts, oldest first; those before a requeue too
     * @param requests what was sent for it and for others of its correlation id, newest first, at most 100
     * @param webhook what it was made of, if it came through an inbox and is still kept
     */
    public JobPage {
        attempts = List.copyOf(attempts);
        requests = List.copyOf(requests);
    }

    JobPage with(List<LogEntry> found) {
        return new JobPage(job, payload, attempts, found, webhook);
    }
}

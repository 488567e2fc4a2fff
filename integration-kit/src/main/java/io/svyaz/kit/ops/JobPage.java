package io.svyaz.kit.ops;

import java.util.List;

/**
 * All that is known of a job.
 *
 * @param job the row
 * @param payload what its handler gets, with secrets masked, at most 16 KB
 * @param attempts its attempts, oldest first; those before a requeue too
 */
public record JobPage(JobRow job, String payload, List<AttemptRow> attempts) {
    public JobPage {
        attempts = List.copyOf(attempts);
    }
}

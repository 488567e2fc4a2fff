package io.svyaz.kit.ops;

import io.svyaz.kit.queue.JobStatus;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of one type of job.
 *
 * @param type the type
 * @param depth how many jobs stand where; statuses without any are missing
 * @param lastMinute how attempts ended in the last minute
 * @param lastHour how attempts ended in the last hour
 * @param lastSuccess when a job of it was last done, as far as the 100 jobs that were handed in last and are done tell
 * @param paused whether an operator has paused it
 */
public record TypeOverview(
        String type,
        Map<JobStatus, Long> depth,
        Outcomes lastMinute,
        Outcomes lastHour,
        Optional<Instant> lastSuccess,
        boolean paused) {
    /**
     * Checks and copies what it is made of.
     *
     * @param type the type
     * @param depth how many jobs stand where; statuses without any are missing
     * @param lastMinute how attempts ended in the last minute
     * @param lastHour how attempts ended in the last hour
     * @param lastSuccess when a job of it was last done, as far as the 100 jobs that were handed in last and are done tell
     * @param paused whether an operator has paused it
     */
    public TypeOverview {
        depth = Map.copyOf(depth);
    }
}

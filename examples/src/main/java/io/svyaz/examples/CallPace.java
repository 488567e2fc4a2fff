package io.svyaz.examples;

import io.svyaz.kit.queue.JobPolicy;
import io.svyaz.recipes.calls.LateEnrichment;
import java.time.Duration;

/**
 * How long things take.
 *
 * @param lease after how long without a sign of life a worker's jobs, and the ids it was making, are taken up by others
 * @param poll how often the worker looks for jobs
 * @param firstLook how long after the call the visit is asked for
 * @param nextLook how long to wait when nothing is known of the visit yet
 * @param patience how long after the call something may still become known
 * @param policy how failed jobs are tried again
 */
record CallPace(
        Duration lease, Duration poll, Duration firstLook, Duration nextLook, Duration patience, JobPolicy policy) {

    /** Minutes, as for real accounts. */
    static CallPace usual() {
        return new CallPace(
                Duration.ofMinutes(2),
                Duration.ofSeconds(1),
                LateEnrichment.FIRST_DELAY,
                LateEnrichment.NEXT_DELAY,
                Duration.ofHours(1),
                JobPolicy.builder().maxAttempts(5).build());
    }

    /** The same without chance. */
    CallPace withoutJitter() {
        return new CallPace(
                lease,
                poll,
                firstLook,
                nextLook,
                patience,
                policy.toBuilder().jitter(0).build());
    }

    /** Parts of a second, for a drill whose worker is killed again and again: such a crash counts as an attempt. */
    static CallPace drill() {
        return new CallPace(
                Duration.ofMillis(1200),
                Duration.ofMillis(30),
                Duration.ZERO,
                Duration.ofMillis(200),
                Duration.ofSeconds(1),
                JobPolicy.builder()
                        .maxAttempts(20)
                        .delays(Duration.ofMillis(50), Duration.ofMillis(500))
                        .build());
    }
}

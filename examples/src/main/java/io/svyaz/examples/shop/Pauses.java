package io.svyaz.examples.shop;

import io.svyaz.core.retry.RetryPolicy;
import io.svyaz.kit.queue.JobPolicy;
import java.time.Duration;

/**
 * How long is waited before something is tried again. How often, and what counts as a failure, is the same in both.
 *
 * @param jobs of the queue
 * @param calls of the client
 * @param lease after which the work of a dead process is taken over
 * @param creating after which somebody else may create what a dead process began to create
 */
record Pauses(JobPolicy jobs, RetryPolicy calls, Duration lease, Duration creating) {
    static Pauses usual() {
        return new Pauses(
                JobPolicy.defaults(), RetryPolicy.exponential().build(), Duration.ofMinutes(1), Duration.ofMinutes(2));
    }

    /** For a day that is over in seconds. */
    static Pauses brief() {
        return new Pauses(
                JobPolicy.builder()
                        .delays(Duration.ofMillis(50), Duration.ofMillis(200))
                        .limitPause(Duration.ofMillis(200))
                        .build(),
                RetryPolicy.exponential().firstDelay(Duration.ofMillis(20)).build(),
                Duration.ofMillis(900),
                Duration.ofMillis(1500));
    }
}

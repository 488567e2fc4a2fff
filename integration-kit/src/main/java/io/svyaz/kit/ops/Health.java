package io.svyaz.kit.ops;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Whether the kit does its work, for a probe and for alarms.
 *
 * @param storeReachable whether the database answered; nothing else is known when it did not
 * @param overdue how long the oldest job that could run has been waiting
 * @param pending how many jobs wait
 * @param failed how many jobs have been given up and wait for somebody
 * @param stuckLanes how many order keys wait behind a failed job, 100 at most
 * @param silentWorkers the names of workers that hold work and give no sign of life
 */
public record Health(
        boolean storeReachable,
        Optional<Duration> overdue,
        long pending,
        long failed,
        int stuckLanes,
        List<String> silentWorkers) {
    /**
     * Checks and copies what it is made of.
     *
     * @param storeReachable whether the database answered; nothing else is known when it did not
     * @param overdue how long the oldest job that could run has been waiting
     * @param pending how many jobs wait
     * @param failed how many jobs have been given up and wait for somebody
     * @param stuckLanes how many order keys wait behind a failed job, 100 at most
     * @param silentWorkers the names of workers that hold work and give no sign of life
     */
    public Health {
        silentWorkers = List.copyOf(silentWorkers);
    }

    static Health unreachable() {
        return new Health(false, Optional.empty(), 0, 0, 0, List.of());
    }

    /**
     * Whether work goes on: the database answers, no job that could run waits longer than a limit.
     *
     * @param longestWait the limit, for example five minutes
     * @return true when it does
     */
    public boolean isWorking(Duration longestWait) {
        return storeReachable
                && overdue.map(wait -> wait.compareTo(longestWait) <= 0).orElse(true);
    }
}

package io.svyaz.kit.ops;

import io.svyaz.kit.inbox.InboxReject;
import io.svyaz.kit.queue.JobStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How things stand, on one page.
 *
 * @param at when it was looked up, by the database
 * @param depth how many jobs stand where; all statuses are there
 * @param types the figures of each type, by name
 * @param oldestDue the oldest job that could run and does not
 * @param stuckLanes lanes behind a failed job, at most 100, the oldest first
 * @param inbox how many stored webhooks there are of each status
 * @param rejects refused webhooks by source and reason
 * @param workers who works, by name
 */
public record Overview(
        Instant at,
        Map<JobStatus, Long> depth,
        List<TypeOverview> types,
        Optional<OldestDue> oldestDue,
        List<StuckLane> stuckLanes,
        Map<String, Long> inbox,
        List<InboxReject> rejects,
        List<WorkerSeen> workers) {
    /**
     * Checks and copies what it is made of.
     *
     * @param at when it was looked up, by the database
     * @param depth how many jobs stand where; all statuses are there
     * @param types the figures of each type, by name
     * @param oldestDue the oldest job that could run and does not
     * @param stuckLanes lanes behind a failed job, at most 100, the oldest first
     * @param inbox how many stored webhooks there are of each status
     * @param rejects refused webhooks by source and reason
     * @param workers who works, by name
     */
    public Overview {
        depth = Map.copyOf(depth);
        types = List.copyOf(types);
        stuckLanes = List.copyOf(stuckLanes);
        inbox = Map.copyOf(inbox);
        rejects = List.copyOf(rejects);
        workers = List.copyOf(workers);
    }
}

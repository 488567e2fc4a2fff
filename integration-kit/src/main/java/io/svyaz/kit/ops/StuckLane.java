package io.svyaz.kit.ops;

import java.time.Instant;
import java.util.Optional;

/**
 * An order key whose first job failed for good while others wait behind it: requeue or cancel the first.
 *
 * @param orderKey the lane
 * @param headId the failed job
 * @param headType its type
 * @param errorKind why it failed
 * @param waiting how many due jobs are behind it
 * @param waitingSince when the oldest of them was handed in
 */
public record StuckLane(
        String orderKey,
        long headId,
        String headType,
        Optional<String> errorKind,
        long waiting,
        Instant waitingSince) {}

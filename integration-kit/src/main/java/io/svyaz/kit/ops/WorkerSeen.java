package io.svyaz.kit.ops;

import java.time.Instant;
import java.util.Optional;

/**
 * A worker that has left a trace within the last hour. One that had nothing to do for longer leaves none.
 *
 * @param name as the host calls it
 * @param lanes how many lanes it holds now
 * @param lastHeartbeat its last sign of life on one of them; empty when it holds none
 * @param lastAttempt when it last began an attempt
 * @param silent it holds lanes and its last sign of life is too long ago: it has died, or cannot reach the database
 */
public record WorkerSeen(
        String name, long lanes, Optional<Instant> lastHeartbeat, Optional<Instant> lastAttempt, boolean silent) {}

package io.svyaz.kit.queue;

import java.time.Instant;
import java.util.Optional;

/** A job that this worker runs. {@code attempt} counts this one; {@code claim} is the fence for its outcome. */
record ClaimedJob(
        long id,
        String type,
        String lane,
        Optional<String> orderKey,
        String payload,
        boolean coalescing,
        int attempt,
        boolean unsure,
        Optional<Instant> giveUpAt,
        String correlationId,
        long claim,
        long attemptRow) {

    JobEvent event(String worker) {
        return new JobEvent(id, type, orderKey, attempt, correlationId, worker);
    }

    /** The place that a waiting job of this state holds. */
    Optional<String> slot() {
        return coalescing ? orderKey.map(key -> "c:" + type + ":" + key) : Optional.empty();
    }
}

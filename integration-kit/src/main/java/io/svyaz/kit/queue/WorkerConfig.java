package io.svyaz.kit.queue;

import io.svyaz.kit.Store;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import java.util.function.DoubleSupplier;

/** What a worker was built with. */
record WorkerConfig(
        Store store,
        String name,
        Map<String, JobHandler> handlers,
        Map<String, JobPolicy> policies,
        JobPolicy policy,
        int threads,
        Duration pollInterval,
        Duration lease,
        int batch,
        Duration lookAgain,
        Duration sweepInterval,
        Duration unknownTypesExpireAfter,
        Optional<Duration> keepFinished,
        WorkerListener listener,
        DoubleSupplier jitter,
        ThreadFactory threadFactory) {

    JobPolicy policyOf(String type) {
        return policies.getOrDefault(type, policy);
    }

    /** Whether a failed job keeps its lane waiting. */
    boolean blocks(String type, boolean coalescing, Optional<String> orderKey) {
        return orderKey.isPresent() && !coalescing && policyOf(type).onFailedHead() == OnFailedHead.BLOCK;
    }
}

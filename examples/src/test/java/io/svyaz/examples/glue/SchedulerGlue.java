package io.svyaz.examples.glue;

import io.svyaz.kit.queue.SyncWorker;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** A schedule that the host has anyway. */
final class SchedulerGlue {
    private SchedulerGlue() {}

    static ScheduledFuture<?> everySecond(ScheduledExecutorService schedule, SyncWorker worker) {
        // glue: scheduler
        return schedule.scheduleWithFixedDelay(worker::runOnce, 1, 1, TimeUnit.SECONDS);
        // end
    }
}

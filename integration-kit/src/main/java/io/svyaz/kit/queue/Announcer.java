package io.svyaz.kit.queue;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the listener; what it throws is logged and goes no further. */
final class Announcer {
    private static final Logger LOG = LoggerFactory.getLogger(SyncWorker.class);

    private final WorkerListener listener;

    Announcer(WorkerListener listener) {
        this.listener = listener;
    }

    void tell(Consumer<WorkerListener> event) {
        try {
            event.accept(listener);
        } catch (RuntimeException broken) {
            LOG.warn("The worker's listener failed: {}", ErrorText.of(broken));
        }
    }
}

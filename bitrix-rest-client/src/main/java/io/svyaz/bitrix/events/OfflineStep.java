package io.svyaz.bitrix.events;

import java.util.ArrayList;
import java.util.List;

/** One batch: who was handled, who failed. Rows that are neither stay kept for the process. */
final class OfflineStep {
    private final OfflineEvents events;
    private final OfflineBatch batch;
    private final List<Long> handled = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();
    private boolean interrupted;

    OfflineStep(OfflineEvents events, OfflineBatch batch) {
        this.events = events;
        this.batch = batch;
    }

    void run(OfflineHandler handler) {
        for (OfflineRow row : batch.events()) {
            if (Thread.interrupted()) {
                interrupted = true;
            }
            if (interrupted) {
                return;
            }
            handle(row, handler);
        }
    }

    private void handle(OfflineRow row, OfflineHandler handler) {
        try {
            handler.handle(row);
            handled.add(row.id());
        } catch (InterruptedException e) {
            // Not the row's fault: it comes again. The flag is set once the rest is settled, as requests heed it.
            interrupted = true;
        } catch (Exception e) {
            failed.add(row.messageId());
        }
    }

    void settle() {
        try {
            batch.processId().ifPresent(process -> {
                if (!handled.isEmpty()) {
                    events.clear(process, handled).execute();
                }
                if (!failed.isEmpty()) {
                    events.error(process, failed).execute();
                }
            });
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** What was handled is cleared even now; a second failure must not hide the first. */
    void settleAfter(Throwable dying) {
        try {
            settle();
        } catch (RuntimeException unsettled) {
            dying.addSuppressed(unsettled);
        }
    }

    OfflineRun result() {
        return new OfflineRun(handled.size(), failed.size());
    }
}

package io.svyaz.bitrix.events;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Works the offline queue of a portal off, so that each row is handled at least once.
 *
 * <pre>{@code
 * OfflineQueue.of(bitrix.offlineEvents()).drain(row -> inbox.store(row.event()));
 * }</pre>
 *
 * <p>A row leaves the queue after its handler returned, and not before. What a process that died had taken is taken over
 * by the next run, which cannot tell the dead from the slow: let one process at a time drain a portal, by a lock of
 * yours, or see {@link #leavingOthersAlone}. Immutable.
 */
public final class OfflineQueue {
    private final OfflineEvents events;
    private final UnaryOperator<OfflineQuery> query;
    private final boolean takesOver;

    private OfflineQueue(OfflineEvents events, UnaryOperator<OfflineQuery> query, boolean takesOver) {
        this.events = events;
        this.query = query;
        this.takesOver = takesOver;
    }

    /**
     * The whole queue, 50 rows at a time.
     *
     * @param events of the client
     * @return the queue
     */
    public static OfflineQueue of(OfflineEvents events) {
        return new OfflineQueue(Objects.requireNonNull(events, "events"), UnaryOperator.identity(), true);
    }

    /**
     * A part of the queue. Rows are kept until they are handled, whatever is asked for here.
     *
     * @param part filter, order, limit and source key
     * @return a changed copy
     */
    public OfflineQueue where(UnaryOperator<OfflineQuery> part) {
        return new OfflineQueue(events, Objects.requireNonNull(part, "part"), takesOver);
    }

    /**
     * For several processes that drain one portal at the same time: does not take over what others have taken. What a
     * dead one had taken waits for a run that does.
     *
     * @return a changed copy
     */
    public OfflineQueue leavingOthersAlone() {
        return new OfflineQueue(events, query, false);
    }

    /**
     * Handles what an earlier run left, then all new rows until there is none.
     *
     * @param handler is given one row after the other; when it throws, the row is marked as failed and the next is given
     * @return how many
     * @throws io.svyaz.core.error.ApiException when the portal cannot be asked; what was not cleared comes again
     */
    public OfflineRun drain(OfflineHandler handler) {
        return drain(query, false, handler);
    }

    /**
     * Handles the rows that were marked as failed. Those that fail again stay, for a later run.
     *
     * @param handler is given one row after the other
     * @return how many
     * @throws io.svyaz.core.error.ApiException when the portal cannot be asked; what was not cleared comes again
     */
    public OfflineRun retryFailed(OfflineHandler handler) {
        return drain(q -> query.apply(q).failed(), true, handler);
    }

    private OfflineRun drain(UnaryOperator<OfflineQuery> part, boolean failed, OfflineHandler handler) {
        OfflineRun run = new OfflineRun(0, 0);
        if (takesOver) {
            for (String process : leftBehind(failed)) {
                run = run.and(handle(get(q -> part.apply(q).ofProcess(process)), handler));
            }
        }
        OfflineBatch batch = get(part);
        while (!batch.events().isEmpty() && !Thread.currentThread().isInterrupted()) {
            OfflineRun step = handle(batch, handler);
            run = run.and(step);
            if (failed && step.failed() > 0) {
                // Failed rows stay where they are: asking on would hand out the same ones for ever.
                return run;
            }
            batch = get(part);
        }
        return run;
    }

    private OfflineBatch get(UnaryOperator<OfflineQuery> part) {
        return events.get(q -> part.apply(q).keeping()).execute();
    }

    private List<String> leftBehind(boolean failed) {
        try (Stream<OfflineRow> rows = events.list(
                        q -> query.apply(q).filter(">PROCESS_ID", "").ascending("ID"))
                .stream()) {
            return rows.filter(row -> row.error().orElse(false) == failed)
                    .map(OfflineRow::processId)
                    .flatMap(Optional::stream)
                    .filter(process -> !process.isEmpty())
                    .distinct()
                    .toList();
        }
    }

    private OfflineRun handle(OfflineBatch batch, OfflineHandler handler) {
        OfflineStep step = new OfflineStep(events, batch);
        try {
            step.run(handler);
        } finally {
            step.settle();
        }
        return step.result();
    }
}

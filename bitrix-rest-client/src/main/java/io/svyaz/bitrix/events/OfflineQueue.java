package io.svyaz.bitrix.events;

import java.util.ArrayList;
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
    /** What a process keeps came in one batch, whatever the limit is now. */
    private static final int MOST_ROWS = 50;

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
        OfflineRun run = takeOver(false, query, handler);
        while (!Thread.currentThread().isInterrupted()) {
            OfflineBatch batch = get(query);
            if (batch.events().isEmpty()) {
                return run;
            }
            run = run.and(handle(batch, handler));
        }
        return run;
    }

    /**
     * Handles the rows that were marked as failed, each once. Those that fail again stay, for a later run.
     *
     * @param handler is given one row after the other
     * @return how many
     * @throws io.svyaz.core.error.ApiException when the portal cannot be asked; what was not cleared comes again
     */
    public OfflineRun retryFailed(OfflineHandler handler) {
        UnaryOperator<OfflineQuery> failed = q -> query.apply(q).failed();
        OfflineRun run = takeOver(true, failed, handler);
        // All of them before the first is handled: a row that fails again would be handed out again, for ever.
        for (OfflineBatch batch : allOf(failed)) {
            if (Thread.currentThread().isInterrupted()) {
                return run;
            }
            run = run.and(handle(batch, handler));
        }
        return run;
    }

    private List<OfflineBatch> allOf(UnaryOperator<OfflineQuery> part) {
        List<OfflineBatch> batches = new ArrayList<>();
        while (!Thread.currentThread().isInterrupted()) {
            OfflineBatch batch = get(part);
            if (batch.events().isEmpty()) {
                return batches;
            }
            batches.add(batch);
        }
        return batches;
    }

    private OfflineRun takeOver(boolean failed, UnaryOperator<OfflineQuery> part, OfflineHandler handler) {
        OfflineRun run = new OfflineRun(0, 0);
        for (String process : takesOver ? leftBehind(failed) : List.<String>of()) {
            if (Thread.currentThread().isInterrupted()) {
                return run;
            }
            run = run.and(handle(get(q -> part.apply(q).limit(MOST_ROWS).ofProcess(process)), handler));
        }
        return run;
    }

    private OfflineBatch get(UnaryOperator<OfflineQuery> part) {
        return events.get(q -> part.apply(q).keeping()).execute();
    }

    private List<String> leftBehind(boolean failed) {
        try (Stream<OfflineRow> rows =
                events.list(q -> query.apply(q).filter(">PROCESS_ID", "").ascending("ID")).stream()) {
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
        } catch (Throwable dying) {
            step.settleAfter(dying);
            throw dying;
        }
        step.settle();
        return step.result();
    }
}

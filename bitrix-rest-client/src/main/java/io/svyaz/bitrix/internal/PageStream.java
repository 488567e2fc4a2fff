package io.svyaz.bitrix.internal;

import io.svyaz.bitrix.Progress;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.CallInterruptedException;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.ReadSoFar;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the records of a plan in order, while the requests for later pages are under way. Used by one thread at a
 * time.
 */
final class PageStream<T> extends Spliterators.AbstractSpliterator<T> {
    private final String operation;
    private final PagePlan<T> plan;
    private final PageFetcher<T> fetcher;
    private final Meter meter;
    private final Fanout fanout;
    private final Backlog backlog;
    private final Consumer<Progress> listener;
    private final Deque<FutureTask<List<PageRequest<T>>>> underWay = new ArrayDeque<>();
    private final Deque<PageRequest<T>> pages = new ArrayDeque<>();
    private Iterator<T> rows = List.<T>of().iterator();
    private boolean begun;
    private boolean ended;
    private boolean closed;
    private long handedOut;
    private @Nullable T last;

    PageStream(
            String operation,
            PagePlan<T> plan,
            PageFetcher<T> fetcher,
            Meter meter,
            Fanout fanout,
            Backlog backlog,
            Consumer<Progress> listener) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.operation = operation;
        this.plan = plan;
        this.fetcher = fetcher;
        this.meter = meter;
        this.fanout = fanout;
        this.backlog = backlog;
        this.listener = listener;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        T row = next();
        if (row == null) {
            return false;
        }
        action.accept(row);
        handedOut++;
        last = row;
        return true;
    }

    /** Stops what is under way. */
    void close() {
        ended = true;
        closed = true;
        underWay.forEach(task -> task.cancel(true));
        underWay.clear();
        pages.clear();
        rows = List.<T>of().iterator();
        fanout.close();
    }

    private @Nullable T next() {
        try {
            while (!rows.hasNext()) {
                if (!turn()) {
                    return null;
                }
            }
            return rows.next();
        } catch (ApiException failure) {
            failure.readSoFar(new ReadSoFar(handedOut, last == null ? "" : plan.cursor(last, handedOut)));
            close();
            throw failure;
        }
    }

    /** Goes on to the next rows; false at the end. */
    private boolean turn() {
        if (ended) {
            if (!closed) {
                closed = true;
                tell(0);
            }
            return false;
        }
        if (!begun) {
            begun = true;
            begin();
            return true;
        }
        PageRequest<T> page = pages.poll();
        if (page != null) {
            turnTo(page);
            return true;
        }
        topUp();
        FutureTask<List<PageRequest<T>>> task = underWay.poll();
        if (task == null) {
            List<T> tail = plan.end();
            rows = tail.iterator();
            ended = true;
            fanout.close();
            return true;
        }
        pages.addAll(await(task));
        topUp();
        tell(0);
        return true;
    }

    private void begin() {
        List<PageRequest<T>> first = plan.begin();
        if (!first.isEmpty()) {
            List<T> head = plan.begun(fetcher.fetch(first));
            rows = head.iterator();
            tell(head.size());
        }
    }

    private void turnTo(PageRequest<T> page) {
        rows = page.takeRows().iterator();
        if (!page.missing().isEmpty()) {
            List<PageRequest<T>> missing = page.missing();
            if (!missing.get(missing.size() - 1).isFetched()) {
                fetchMissing(page);
            }
            for (int i = missing.size() - 1; i >= 0; i--) {
                pages.addFirst(missing.get(i));
            }
        }
    }

    /** What is missing behind this page, and in the same request what is known to be missing behind later ones. */
    private void fetchMissing(PageRequest<T> page) {
        List<PageRequest<T>> asked = new ArrayList<>(page.missing());
        pages.forEach(later -> addMissing(later, asked));
        for (FutureTask<List<PageRequest<T>>> task : underWay) {
            if (task.isDone()) {
                await(task).forEach(later -> addMissing(later, asked));
            }
        }
        for (int from = 0; from < asked.size(); from += PagePlan.COMMANDS) {
            fetcher.fetch(asked.subList(from, Math.min(asked.size(), from + PagePlan.COMMANDS)));
        }
    }

    private static <T> void addMissing(PageRequest<T> page, List<PageRequest<T>> asked) {
        boolean fits = asked.size() + page.missing().size() <= PagePlan.COMMANDS;
        if (fits && !page.missing().isEmpty() && !page.missing().get(0).isFetched()) {
            asked.addAll(page.missing());
        }
    }

    private void topUp() {
        int most = backlog.most(meter);
        while (underWay.size() < plan.parallel(most)) {
            List<PageRequest<T>> next = plan.next();
            if (next.isEmpty()) {
                return;
            }
            FutureTask<List<PageRequest<T>>> task = new FutureTask<>(() -> fetcher.fetch(next));
            underWay.add(task);
            if (underWay.size() > 1) {
                fanout.begin(task);
            }
        }
    }

    private List<PageRequest<T>> await(FutureTask<List<PageRequest<T>>> task) {
        task.run();
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof ApiException failure) {
                throw failure;
            }
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(operation + " could not be read.", failed.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException(
                    ErrorDetails.of(
                            operation, "The thread was interrupted while it waited for records.", Execution.REFUSED),
                    null);
        }
    }

    private void tell(int inHand) {
        long known = handedOut
                + inHand
                + pages.stream().mapToLong(page -> page.rows().size()).sum();
        OptionalLong ahead = ended ? OptionalLong.of(0) : plan.expected();
        OptionalLong expected = ahead.isPresent() ? OptionalLong.of(known + ahead.getAsLong()) : OptionalLong.empty();
        listener.accept(new Progress(handedOut, meter.requests(), meter.waited(), expected));
    }
}

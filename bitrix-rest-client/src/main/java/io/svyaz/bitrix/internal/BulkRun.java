package io.svyaz.bitrix.internal;

import io.svyaz.bitrix.Progress;
import io.svyaz.core.CallOptions;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.CallInterruptedException;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.retry.RetryPolicy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Many independent commands, side by side. How many go into one request depends on what they cost and on how many places
 * are free: dear commands are spread over many requests, where places are scarce every request is full.
 *
 * @param <T> the type of the results
 */
public final class BulkRun<T> {
    private static final int MOST_REFUSALS = 1000;

    /** A full bucket lets a few requests pass in a second; whoever else waits would only keep commands from a full one. */
    private static final int ENOUGH_WHEN_FULL = 4;

    private final BitrixCalls calls;
    private final List<Command<T>> commands;
    private final CallOptions options;
    private final RetryPolicy unlessThePortalIsFull;
    private final int parallel;
    private final Consumer<Progress> listener;
    private final Meter meter = new Meter();
    private final ReentrantLock lock = new ReentrantLock();
    private final CommandOutcome[] outcomes;
    private final Deque<Integer> carried = new ArrayDeque<>();
    private final Deque<Integer> alone = new ArrayDeque<>();
    private int refusals;
    private int workers;
    private long worked;
    private volatile boolean stopped;

    /**
     * A run.
     *
     * @param calls of the portal
     * @param commands in any number
     * @param options of the requests
     * @param parallel the most requests at once
     * @param listener told after each request
     */
    public BulkRun(
            BitrixCalls calls,
            List<Command<T>> commands,
            CallOptions options,
            int parallel,
            Consumer<Progress> listener) {
        this.calls = calls;
        this.commands = new ArrayList<>(commands);
        this.options = options.retry().isPresent() ? options : options.retry(calls.bulkRetry());
        RetryPolicy retry = this.options.retry().orElseThrow();
        this.unlessThePortalIsFull =
                attempt -> isBucket(attempt.failure()) && attempt.operation().equals(BitrixCalls.BATCH)
                        ? Optional.empty()
                        : retry.nextDelay(attempt);
        this.parallel = parallel;
        this.listener = listener;
        this.outcomes = new CommandOutcome[commands.size()];
        for (int i = 0; i < commands.size(); i++) {
            outcomes[i] = CommandOutcome.NOT_EXECUTED;
            (write(i) ? carried : alone).add(i);
        }
    }

    /** A batch has no null and no empty list, and would replace what looks like a reference; such a call goes by itself. */
    private boolean write(int place) {
        try {
            commands.set(place, commands.get(place).carried());
            return true;
        } catch (UnbatchableException byItself) {
            return false;
        }
    }

    /**
     * Carries the commands out.
     *
     * @return an outcome for each
     */
    public List<CommandOutcome> run() {
        int perRequest = perRequest();
        int requests = (carried.size() + perRequest - 1) / Math.max(1, perRequest) + alone.size();
        workers = Math.max(1, Math.min(parallel, requests));
        int begun = workers;
        List<FutureTask<Boolean>> tasks = new ArrayList<>(begun);
        try (Fanout fanout = new Fanout(begun, calls.executor())) {
            for (int i = 0; i < begun; i++) {
                tasks.add(new FutureTask<>(this::work, true));
            }
            tasks.subList(1, begun).forEach(fanout::begin);
            tasks.forEach(this::await);
        }
        return List.of(outcomes);
    }

    private void work() {
        for (List<Integer> places = take(); !places.isEmpty(); places = take()) {
            List<Command<T>> now = new ArrayList<>(places.size());
            places.forEach(place -> now.add(commands.get(place)));
            List<CommandOutcome> came = send(now);
            lock.lock();
            try {
                if (isRefusedWhole(came)) {
                    refusals++;
                    carried.addAll(places);
                    if (workers > ENOUGH_WHEN_FULL) {
                        workers--;
                        return;
                    }
                    continue;
                }
                for (int i = 0; i < places.size(); i++) {
                    outcomes[places.get(i)] = came.get(i);
                }
                worked += places.size();
                listener.accept(
                        new Progress(worked, meter.requests(), meter.waited(), OptionalLong.of(commands.size())));
            } finally {
                lock.unlock();
            }
        }
    }

    private List<CommandOutcome> send(List<Command<T>> now) {
        try {
            return now.size() == 1 && now.get(0).written() == null
                    ? List.of(CommandOutcome.done(
                            calls.alone(now.get(0)).with(none -> options).execute()))
                    : new BatchRun(calls, options.retry(unlessThePortalIsFull), meter).run(now, false, command -> true);
        } catch (ApiException whole) {
            stopped |= whole instanceof CallInterruptedException;
            return now.stream().map(command -> CommandOutcome.failed(whole)).toList();
        }
    }

    /** Nothing of the request was carried out, because others had filled the bucket: its commands go in fuller ones. */
    private boolean isRefusedWhole(List<CommandOutcome> came) {
        return refusals < MOST_REFUSALS
                && came.get(0).failure() instanceof RateLimitedException full
                && isBucket(full)
                && came.stream().allMatch(outcome -> outcome.failure() == full);
    }

    private static boolean isBucket(ApiException failure) {
        return failure.vendorCode()
                .filter("QUERY_LIMIT_EXCEEDED"::equalsIgnoreCase)
                .isPresent();
    }

    private List<Integer> take() {
        lock.lock();
        try {
            if (stopped) {
                return List.of();
            }
            if (!alone.isEmpty()) {
                return List.of(alone.remove());
            }
            List<Integer> places = new ArrayList<>();
            for (int left = perRequest(); left > 0 && !carried.isEmpty(); left--) {
                places.add(carried.remove());
            }
            return places;
        } finally {
            lock.unlock();
        }
    }

    /** Called while nothing of the run is under way, or under the lock. */
    private int perRequest() {
        Integer first = carried.peek();
        return first == null ? 1 : calls.costs().perRequest(commands.get(first).operation(), carried.size(), parallel);
    }

    private void await(FutureTask<Boolean> task) {
        task.run();
        boolean interrupted = false;
        while (true) {
            try {
                task.get();
                break;
            } catch (InterruptedException stop) {
                // What was sent is waited for: its outcome matters more than the moment.
                interrupted = true;
                stopped = true;
            } catch (ExecutionException broken) {
                throw new IllegalStateException("A bulk run broke off.", broken.getCause());
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

package io.svyaz.bitrix.internal;

import io.svyaz.bitrix.Progress;
import io.svyaz.core.CallOptions;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.CallInterruptedException;
import java.util.ArrayList;
import java.util.List;
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
    private final BitrixCalls calls;
    private final List<Command<T>> commands;
    private final CallOptions options;
    private final int parallel;
    private final Consumer<Progress> listener;
    private final Meter meter = new Meter();
    private final ReentrantLock lock = new ReentrantLock();
    private final CommandOutcome[] outcomes;
    private final List<Integer> carried = new ArrayList<>();
    private final List<Integer> alone = new ArrayList<>();
    private int nextCarried;
    private int nextAlone;
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
        this.commands = commands;
        this.options = options.retry().isPresent() ? options : options.retry(calls.bulkRetry());
        this.parallel = parallel;
        this.listener = listener;
        this.outcomes = new CommandOutcome[commands.size()];
        for (int i = 0; i < commands.size(); i++) {
            outcomes[i] = CommandOutcome.NOT_EXECUTED;
            (isCarried(commands.get(i)) ? carried : alone).add(i);
        }
    }

    /** A batch has no null and no empty list, and would replace what looks like a reference; such a call goes by itself. */
    private static boolean isCarried(Command<?> command) {
        try {
            BatchRun.checkCarried(command);
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
        int workers = Math.max(1, Math.min(parallel, requests));
        List<FutureTask<Boolean>> tasks = new ArrayList<>(workers);
        try (Fanout fanout = new Fanout(workers, calls.executor())) {
            for (int i = 0; i < workers; i++) {
                tasks.add(new FutureTask<>(this::work, true));
            }
            tasks.subList(1, workers).forEach(fanout::begin);
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
            return now.size() == 1 && !isCarried(now.get(0))
                    ? List.of(CommandOutcome.done(
                            calls.alone(now.get(0)).with(none -> options).execute()))
                    : new BatchRun(calls, options, meter).run(now, false, command -> true);
        } catch (ApiException whole) {
            stopped |= whole instanceof CallInterruptedException;
            return now.stream().map(command -> CommandOutcome.failed(whole)).toList();
        }
    }

    private List<Integer> take() {
        lock.lock();
        try {
            if (stopped) {
                return List.of();
            }
            if (nextAlone < alone.size()) {
                return List.of(alone.get(nextAlone++));
            }
            int to = Math.min(carried.size(), nextCarried + perRequest());
            List<Integer> places = List.copyOf(carried.subList(nextCarried, to));
            nextCarried = to;
            return places;
        } finally {
            lock.unlock();
        }
    }

    /** Called while nothing of the run is under way, or under the lock. */
    private int perRequest() {
        int left = carried.size() - nextCarried;
        if (left == 0) {
            return 1;
        }
        return calls.costs().perRequest(commands.get(carried.get(nextCarried)).operation(), left, parallel);
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

package io.svyaz.bitrix.internal;

import io.svyaz.core.CallOptions;
import io.svyaz.core.Idempotency;
import io.svyaz.core.Timing;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.CallInterruptedException;
import io.svyaz.core.error.ErrorDetails;
import io.svyaz.core.error.Execution;
import io.svyaz.core.error.RateLimitedException;
import io.svyaz.core.error.UnavailableException;
import io.svyaz.core.retry.FailedAttempt;
import io.svyaz.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One batch until every command has its outcome: commands that failed for now inside a good answer go again, without the
 * others, under the same rules as calls of their own.
 */
public final class BatchRun {
    private final BitrixCalls calls;
    private final CallOptions options;
    private final RetryPolicy retry;
    private final Timing timing;
    private final Duration deadline;
    private final long start;
    private final Meter meter;

    /**
     * A run that begins now.
     *
     * @param calls of the portal
     * @param options of its requests; the deadline is that of the whole run
     */
    public BatchRun(BitrixCalls calls, CallOptions options) {
        this(calls, options, new Meter());
    }

    BatchRun(BitrixCalls calls, CallOptions options, Meter meter) {
        this.calls = calls;
        this.options = options;
        this.retry = options.retry().orElse(calls.engine().retry());
        this.timing = calls.engine().timing();
        this.deadline = options.deadline().orElse(calls.engine().deadline());
        this.start = timing.nanoTime().getAsLong();
        this.meter = meter;
    }

    /**
     * Sends the commands.
     *
     * @param commands at most 50
     * @param halt whether the first failure stops the rest
     * @param independent which commands make sense without the others
     * @return as many outcomes, in the same order
     * @throws ApiException when the request failed as a whole
     */
    public List<CommandOutcome> run(
            List<? extends Command<?>> commands, boolean halt, Predicate<? super Command<?>> independent) {
        List<CommandOutcome> outcomes = new ArrayList<>(send(commands, halt));
        if (halt) {
            return outcomes;
        }
        for (int round = 1; ; round++) {
            List<Integer> again = new ArrayList<>();
            Duration pause = Duration.ZERO;
            for (int i = 0; i < commands.size(); i++) {
                Optional<Duration> wait = waitFor(commands.get(i), outcomes.get(i), round);
                if (wait.isPresent() && independent.test(commands.get(i))) {
                    again.add(i);
                    pause = wait.get().compareTo(pause) > 0 ? wait.get() : pause;
                }
            }
            if (again.isEmpty()) {
                return outcomes;
            }
            sleep(commands.get(again.get(0)), pause);
            sendAgain(commands, again, outcomes);
        }
    }

    private List<CommandOutcome> send(List<? extends Command<?>> commands, boolean halt) {
        waitForClosedMethods(commands);
        return calls.batch(commands, halt, meter)
                .with(none -> options.deadline(atLeastSomething(left())))
                .execute();
    }

    private void sendAgain(List<? extends Command<?>> commands, List<Integer> again, List<CommandOutcome> outcomes) {
        List<Command<?>> alone = new ArrayList<>(again.size());
        again.forEach(i -> alone.add(commands.get(i)));
        List<CommandOutcome> more;
        try {
            more = send(alone, false);
        } catch (ApiException whole) {
            for (int i : again) {
                ApiException first = outcomes.get(i).failure();
                boolean maybeDone = whole.execution() != Execution.REFUSED;
                if (first == null || maybeDone) {
                    outcomes.set(i, CommandOutcome.failed(whole));
                } else {
                    first.addSuppressed(whole);
                    outcomes.set(i, CommandOutcome.failed(first).last());
                }
            }
            return;
        }
        for (int i = 0; i < again.size(); i++) {
            outcomes.set(again.get(i), more.get(i));
        }
    }

    /** How long before the command may go again; empty when it may not, or it would be too late. */
    private Optional<Duration> waitFor(Command<?> command, CommandOutcome outcome, int round) {
        ApiException failure = outcome.failure();
        boolean temporary = failure instanceof RateLimitedException || failure instanceof UnavailableException;
        if (failure == null || !temporary || outcome.isLast()) {
            return Optional.empty();
        }
        boolean repeatable = failure.execution() == Execution.REFUSED || command.idempotency() != Idempotency.ONCE;
        if (!repeatable) {
            return Optional.empty();
        }
        Duration elapsed = Duration.ofNanos(timing.nanoTime().getAsLong() - start);
        return retry.nextDelay(new FailedAttempt(command.operation(), round, failure, elapsed, left()))
                .filter(pause -> pause.compareTo(left()) < 0);
    }

    private void waitForClosedMethods(List<? extends Command<?>> commands) {
        Duration longest = Duration.ZERO;
        Command<?> closed = commands.get(0);
        for (Command<?> command : commands) {
            Duration wait = calls.limits().closedFor(command.operation());
            if (wait.compareTo(longest) > 0) {
                longest = wait;
                closed = command;
            }
        }
        if (longest.isZero()) {
            return;
        }
        if (longest.compareTo(left()) >= 0) {
            throw new RateLimitedException(
                    ErrorDetails.of(
                            closed.operation(),
                            "This method has used up its operating time and the wait is longer than the deadline allows;"
                                    + " free again at " + timing.now().plus(longest) + ".",
                            Execution.REFUSED),
                    timing.now().plus(longest));
        }
        sleep(closed, longest);
    }

    private void sleep(Command<?> command, Duration pause) {
        if (pause.isZero()) {
            return;
        }
        try {
            timing.sleeper().sleep(pause);
            meter.waited(pause);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException(
                    ErrorDetails.of(
                            command.operation(),
                            "The thread was interrupted while a command of the batch waited for its turn.",
                            command.idempotency() == Idempotency.READ ? Execution.REFUSED : Execution.UNKNOWN),
                    null);
        }
    }

    private Duration left() {
        Duration left = deadline.minusNanos(timing.nanoTime().getAsLong() - start);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Duration atLeastSomething(Duration left) {
        return left.isZero() ? Duration.ofNanos(1) : left;
    }
}

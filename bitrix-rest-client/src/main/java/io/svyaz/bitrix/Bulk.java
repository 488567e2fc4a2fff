package io.svyaz.bitrix;

import io.svyaz.bitrix.internal.BitrixCall;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BulkRun;
import io.svyaz.bitrix.internal.Command;
import io.svyaz.bitrix.internal.CommandOutcome;
import io.svyaz.core.Call;
import io.svyaz.core.CallOptions;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.error.Execution;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Many calls that do not depend on each other, in as few requests as their cost and the portal's limits make sensible, with
 * an outcome for each.
 *
 * <pre>{@code
 * List<Outcome<Long>> made = bitrix.bulk(orders.stream().map(o -> bitrix.deals().add(o)).toList()).execute();
 * }</pre>
 *
 * <p>A call that must not happen twice is never sent again once it may have been carried out; its outcome is {@link
 * Outcome.State#UNKNOWN} then, unless {@link #settle} can tell. Immutable: each method returns a changed copy.
 *
 * @param <T> the type of the results
 */
public final class Bulk<T> {
    private static final int PARALLEL = 48;

    private final BitrixCalls calls;
    private final List<Command<T>> commands;
    private final CallOptions options;
    private final int parallel;
    private final Consumer<Progress> listener;
    private final @Nullable Function<List<Integer>, List<Optional<T>>> settling;

    Bulk(BitrixCalls calls, Collection<? extends Call<T>> many) {
        this(calls, commands(calls, many), CallOptions.none(), PARALLEL, told -> {}, null);
    }

    private Bulk(
            BitrixCalls calls,
            List<Command<T>> commands,
            CallOptions options,
            int parallel,
            Consumer<Progress> listener,
            @Nullable Function<List<Integer>, List<Optional<T>>> settling) {
        this.calls = calls;
        this.commands = commands;
        this.options = options;
        this.parallel = parallel;
        this.listener = listener;
        this.settling = settling;
    }

    private static <T> List<Command<T>> commands(BitrixCalls calls, Collection<? extends Call<T>> many) {
        List<Command<T>> commands = new ArrayList<>(many.size());
        for (Call<T> call : many) {
            if (!(call instanceof BitrixCall<T> own) || own.calls() != calls) {
                throw new IllegalArgumentException(call.operation() + " cannot be among these calls: they have to be of"
                        + " this client, and not the first page of a list.");
            }
            commands.add(own.command().idempotency(own.idempotency()));
        }
        return commands;
    }

    /**
     * How many requests may be under way at once.
     *
     * @param requests at least 1; 48 unless set
     * @return a changed copy
     */
    public Bulk<T> parallel(int requests) {
        if (requests < 1) {
            throw new IllegalArgumentException("At least one request must be allowed, but got " + requests + ".");
        }
        return new Bulk<>(calls, commands, options, requests, listener, settling);
    }

    /**
     * Tells how far the run is, after each request, in the thread that sent it.
     *
     * @param told is called by one thread at a time
     * @return a changed copy
     */
    public Bulk<T> onProgress(Consumer<Progress> told) {
        return new Bulk<>(calls, commands, options, parallel, Objects.requireNonNull(told, "listener"), settling);
    }

    /**
     * How to find out about calls whose outcome nobody knows: by a marker of the host's own that was written with the
     * record, {@code ORIGIN_ID} say.
     *
     * <p>The look is also asked about one call that was surely carried out. When it does not find that one, it cannot
     * see what it looks for, a filter that the portal ignores say, and the doubtful outcomes stay unknown.
     *
     * @param look given places in the list of calls, answers for each the result it had, or empty when it was not carried
     *     out
     * @return a changed copy
     */
    public Bulk<T> settle(Function<List<Integer>, List<Optional<T>>> look) {
        return new Bulk<>(calls, commands, options, parallel, listener, Objects.requireNonNull(look, "look"));
    }

    /**
     * Other options for the requests of this run. A deadline counts for each request.
     *
     * @param change from the options so far to the new ones
     * @return a changed copy
     */
    public Bulk<T> with(UnaryOperator<CallOptions> change) {
        CallOptions changed = Objects.requireNonNull(change.apply(options), "options");
        return new Bulk<>(calls, commands, changed, parallel, listener, settling);
    }

    /**
     * Carries the calls out.
     *
     * @return an outcome for each call, in their order; never throws for a single one
     */
    public List<Outcome<T>> execute() {
        List<CommandOutcome> raw = new BulkRun<>(calls, commands, options, parallel, listener).run();
        List<Outcome<T>> outcomes = new ArrayList<>(raw.size());
        raw.forEach(outcome -> outcomes.add(outcome(outcome)));
        if (settling != null) {
            settle(outcomes, settling);
        }
        return outcomes;
    }

    private void settle(List<Outcome<T>> outcomes, Function<List<Integer>, List<Optional<T>>> look) {
        List<Integer> doubtful = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).state() == Outcome.State.UNKNOWN) {
                doubtful.add(i);
            }
        }
        if (doubtful.isEmpty()) {
            return;
        }
        int control = firstDone(outcomes);
        List<Integer> asked = new ArrayList<>(doubtful);
        if (control >= 0) {
            asked.add(control);
        }
        List<Optional<T>> found;
        try {
            found = look.apply(List.copyOf(asked));
        } catch (ApiException blind) {
            outcomes.get(doubtful.get(0)).failure().ifPresent(failure -> failure.addSuppressed(blind));
            return;
        }
        if (found.size() != asked.size()) {
            throw new IllegalStateException("The look at " + asked.size() + " doubtful calls told about " + found.size()
                    + ". It has to tell about each, in the order in which it was asked.");
        }
        if (control >= 0
                && !found.get(doubtful.size()).equals(outcomes.get(control).value())) {
            return;
        }
        for (int i = 0; i < doubtful.size(); i++) {
            int place = doubtful.get(i);
            ApiException failure = outcomes.get(place).failure().orElse(null);
            outcomes.set(place, found.get(i).map(Outcome::done).orElseGet(() -> Outcome.notDone(failure)));
        }
    }

    private static int firstDone(List<? extends Outcome<?>> outcomes) {
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).value().isPresent()) {
                return i;
            }
        }
        return -1;
    }

    @SuppressWarnings("unchecked")
    private static <T> Outcome<T> outcome(CommandOutcome outcome) {
        if (outcome.value() != null) {
            return Outcome.done((T) outcome.value());
        }
        ApiException failure = outcome.failure();
        if (failure == null || failure.execution() == Execution.REFUSED) {
            return Outcome.notDone(failure);
        }
        return failure.execution() == Execution.EXECUTED ? Outcome.doneWithout(failure) : Outcome.unknown(failure);
    }

    @Override
    public String toString() {
        return "Bulk(" + commands.size() + " calls)";
    }
}

package io.svyaz.bitrix;

import io.svyaz.bitrix.internal.BatchKeys;
import io.svyaz.bitrix.internal.BatchRun;
import io.svyaz.bitrix.internal.BitrixCall;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.Command;
import io.svyaz.bitrix.internal.CommandOutcome;
import io.svyaz.core.Call;
import io.svyaz.core.CallOptions;
import io.svyaz.core.error.ApiException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Up to 50 commands in one request, carried out in their order; more are cut into several requests.
 *
 * <pre>{@code
 * Batch batch = bitrix.batch();
 * Pending<Long> contact = batch.add(bitrix.contacts().add(person));
 * Pending<Long> deal = batch.add(bitrix.deals().add(order.set("CONTACT_ID", contact.ref())));
 * batch.execute();
 * long dealId = deal.get();
 * }</pre>
 *
 * <p>A command that fails does not fail the others; its {@link Pending} has the failure. A batch with references stops at
 * the first failure unless {@link #continueOnError()} says otherwise: the portal would put anything in for a result that
 * is not there. Commands that were refused for now (a limit, say) are sent again without the others, where nothing refers
 * to them and they refer to nothing. A batch that writes is never repeated after a doubtful failure, unless every command
 * in it may be repeated.
 *
 * <p>Built and executed by one thread, once.
 */
public final class Batch {
    /** The 51st would get an error of its own. */
    private static final int COMMANDS_IN_A_REQUEST = 50;

    private static final Set<String> NOT_ALLOWED = Set.of("batch", "download", "upload");

    private final BitrixCalls calls;
    private final List<Pending<?>> pendings = new ArrayList<>();
    private final List<Command<?>> commands = new ArrayList<>();
    private boolean referring;
    private @Nullable Boolean halt;
    private CallOptions options = CallOptions.none();
    private boolean executed;

    Batch(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * Adds a call, which is not executed now.
     *
     * @param call of the same client, not executed by itself
     * @param <T> the type of its result
     * @return its result to come
     * @throws IllegalArgumentException when a batch cannot carry it: another client's call, a first page of a list, a null
     *     or an empty list among its parameters, a reference to a command that is not in the same request
     */
    public <T> Pending<T> add(Call<T> call) {
        if (executed) {
            throw new IllegalStateException("This batch was executed. Begin a new one.");
        }
        if (!(call instanceof BitrixCall<T> own) || own.calls() != calls) {
            throw new IllegalArgumentException(
                    call.operation() + " cannot go into this batch: it takes calls of its own"
                            + " client that were not turned into something else.");
        }
        int index = commands.size();
        Command<T> command = own.command().idempotency(own.idempotency());
        if (NOT_ALLOWED.contains(command.method().toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("Bitrix24 does not allow " + command.method() + " inside a batch.");
        }
        checkReferences(command.parameters(), index);
        commands.add(command.carried());
        Pending<T> pending = new Pending<>(this, index, command.operation());
        pendings.add(pending);
        return pending;
    }

    /**
     * Stops at the first failure; the commands after it are not executed.
     *
     * @return this batch
     */
    public Batch halt() {
        halt = true;
        return this;
    }

    /**
     * Goes on after a failure, also where commands refer to each other.
     *
     * @return this batch
     */
    public Batch continueOnError() {
        halt = false;
        return this;
    }

    /**
     * Other options for the requests of this batch.
     *
     * @param change from the options so far to the new ones
     * @return this batch
     */
    public Batch with(UnaryOperator<CallOptions> change) {
        options = Objects.requireNonNull(change.apply(options), "options");
        return this;
    }

    /**
     * Sends the commands. Failures of single commands are not thrown: ask each {@link Pending}.
     *
     * @throws ApiException when a request failed as a whole; the {@linkplain Pending#state() states} tell what is known of
     *     each command
     */
    public void execute() {
        if (executed) {
            throw new IllegalStateException("This batch was executed. Begin a new one.");
        }
        executed = true;
        boolean stop = halt == null ? referring : halt;
        boolean stopped = false;
        for (int from = 0; from < commands.size(); from += COMMANDS_IN_A_REQUEST) {
            int to = Math.min(commands.size(), from + COMMANDS_IN_A_REQUEST);
            if (stopped) {
                settle(from, commands.size(), null);
                return;
            }
            stopped = send(from, to, stop) && stop;
        }
    }

    /** Whether a command failed. */
    private boolean send(int from, int to, boolean stop) {
        List<CommandOutcome> outcomes;
        try {
            outcomes = new BatchRun(calls, options).run(commands.subList(from, to), stop, command -> !refers(command));
        } catch (ApiException whole) {
            settle(from, to, whole);
            settle(to, commands.size(), null);
            throw whole;
        }
        boolean failed = false;
        for (int i = from; i < to; i++) {
            CommandOutcome outcome = outcomes.get(i - from);
            pendings.get(i).settle(outcome.value(), outcome.failure());
            failed |= outcome.value() == null;
        }
        return failed;
    }

    private void settle(int from, int to, @Nullable ApiException failure) {
        for (int i = from; i < to; i++) {
            pendings.get(i).settle(null, failure);
        }
    }

    private void checkReferences(@Nullable Object value, int index) {
        if (value instanceof Ref ref) {
            referring = true;
            if (ref.batch() != this) {
                throw new IllegalArgumentException("The reference belongs to another batch.");
            }
            if (ref.command() / COMMANDS_IN_A_REQUEST != index / COMMANDS_IN_A_REQUEST) {
                throw new IllegalArgumentException("Command " + (index + 1) + " refers to command "
                        + (ref.command() + 1) + ", which goes in another request: a request holds "
                        + COMMANDS_IN_A_REQUEST
                        + " commands, and references do not reach across. Make a batch of its own"
                        + " for commands that belong together.");
            }
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(member -> checkReferences(member, index));
        } else if (value instanceof Collection<?> list) {
            list.forEach(element -> checkReferences(element, index));
        }
    }

    private static boolean refers(@Nullable Object value) {
        if (value instanceof Command<?> command) {
            return refers(command.parameters());
        }
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().anyMatch(Batch::refers);
        }
        return value instanceof Ref
                || (value instanceof Collection<?> list && list.stream().anyMatch(Batch::refers));
    }

    static String key(int command) {
        return BatchKeys.key(command % COMMANDS_IN_A_REQUEST);
    }

    @Override
    public String toString() {
        return "Batch(" + commands.size() + " commands)";
    }
}

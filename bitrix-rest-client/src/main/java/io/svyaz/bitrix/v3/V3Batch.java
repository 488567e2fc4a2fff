package io.svyaz.bitrix.v3;

import io.svyaz.bitrix.internal.Command;
import io.svyaz.bitrix.internal.V3Calls;
import io.svyaz.core.Call;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Several commands in one request, carried out one after the other. Mutable while commands are added, and not thread-safe.
 *
 * <pre>{@code
 * V3Batch batch = bitrix.v3().batch();
 * var task = batch.add("task", v3.item("tasks.task.add", Map.of("fields", fields), Map.class));
 * var message = batch.add(v3.call("tasks.task.chat.message.send",
 *         Map.of("fields", Map.of("taskId", task.ref("id"), "text", "Hello")), Map.class));
 * V3Results results = batch.execute();
 * Object id = results.of(task).get("id");
 * }</pre>
 *
 * <p>All or nothing is true for the answer only: the first command that fails ends the batch, its error is the whole answer,
 * and what was written before stays written; see {@link BatchAbortedException}. A batch counts as one request against the
 * rate limit. It carries no idempotency keys, so a batch that writes is sent once.
 */
public final class V3Batch {
    private static final String NAME = "[A-Za-z][A-Za-z0-9_]{0,63}";

    private final V3Calls calls;
    private final List<Command<?>> commands = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> body = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    V3Batch(V3Calls calls) {
        this.calls = calls;
    }

    /**
     * Adds a command.
     *
     * @param call its options do not count, and it has no key of the caller's
     * @param <T> the type of its result
     * @return the key to its result
     * @throws IllegalArgumentException when it refers to a command of another batch or carries an idempotency key
     */
    public <T> V3Pending<T> add(V3Call<T> call) {
        return add(Integer.toString(commands.size()), null, call);
    }

    /**
     * Adds a command under a name, which references and the portal's messages use instead of its number.
     *
     * @param as letters, digits and {@code _}, a letter first; at most 64, once in a batch
     * @param call its options do not count, and it has no key of the caller's
     * @param <T> the type of its result
     * @return the key to its result
     * @throws IllegalArgumentException when the name does not fit or is taken, when the call refers to a command of another
     *     batch or carries an idempotency key
     */
    public <T> V3Pending<T> add(String as, V3Call<T> call) {
        if (!as.matches(NAME)) {
            throw new IllegalArgumentException(
                    "The name of a command has letters, digits and _, a letter first, and at" + " most 64 of them.");
        }
        if (names.contains(as)) {
            throw new IllegalArgumentException("The batch has a command named '" + as + "' already.");
        }
        return add(as, as, call);
    }

    private <T> V3Pending<T> add(String name, @Nullable String as, V3Call<T> call) {
        if (!(call instanceof V3Request<T> request)) {
            throw new IllegalArgumentException("A batch takes calls that v3() made.");
        }
        if (request.key().isPresent()) {
            throw new IllegalArgumentException("A batch has no place for idempotency keys: execute "
                    + request.operation() + " alone, or leave its key out.");
        }
        Command<T> command = request.command();
        V3Ref.forEach(command.parameters(), this::refuseForeign);
        Map<String, @Nullable Object> element = new LinkedHashMap<>();
        element.put("method", command.method());
        element.put("query", command.parameters());
        if (as != null) {
            element.put("as", as);
            names.add(as);
        }
        body.add(element);
        commands.add(command);
        return new V3Pending<>(this, commands.size() - 1, name);
    }

    private void refuseForeign(V3Ref ref) {
        if (!ref.belongsTo(this)) {
            throw new IllegalArgumentException("The reference " + ref + " is not to an earlier command of this batch.");
        }
    }

    /**
     * The batch as it is now, as a call. Commands that are added later are not in it.
     *
     * @return a call that reads when all its commands read, and is sent once otherwise
     * @throws IllegalStateException when there are no commands
     */
    public Call<V3Results> call() {
        if (commands.isEmpty()) {
            throw new IllegalStateException("The batch is empty: add a command first.");
        }
        return new BatchRequest(this, List.copyOf(commands), List.copyOf(body)).call(calls);
    }

    /**
     * Sends the batch.
     *
     * @return the results of all commands
     * @throws BatchAbortedException when a command failed after others may have written
     * @throws io.svyaz.core.error.ApiException when the batch failed and nothing was written
     */
    public V3Results execute() {
        return call().execute();
    }

    @Override
    public String toString() {
        return "V3Batch(" + commands.size() + ")";
    }
}

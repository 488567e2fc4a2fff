package io.svyaz.bitrix.tasks;

import io.svyaz.bitrix.RecordListing;
import io.svyaz.bitrix.RecordQuery;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.ListMethod;
import io.svyaz.bitrix.internal.QueryParameters;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of a portal. Scope {@code task}. Immutable and thread-safe.
 *
 * <p>The portal refuses a change of status that the present status does not allow: a start of a started task for one. So
 * these changes are not repeated after a doubtful failure; look at the task first.
 */
public final class Tasks {
    private static final String TASK_ID = "taskId";
    private static final String TASK = "task";

    private static final BitrixMethod<Task> GET =
            BitrixMethod.of("tasks.task.get", Idempotency.READ, Task.class).in(TASK);
    private static final ListMethod<Task> LIST =
            ListMethod.of("tasks.task.list", Task.class).in("tasks").keyset("ID", Task::id);
    private static final BitrixMethod<Task> ADD =
            BitrixMethod.of("tasks.task.add", Idempotency.ONCE, Task.class).in(TASK);
    private static final BitrixMethod<Task> UPDATE = BitrixMethod.of(
                    "tasks.task.update", Idempotency.IDEMPOTENT, Task.class)
            .in(TASK);
    private static final BitrixMethod<Boolean> DELETE = BitrixMethod.of(
                    "tasks.task.delete", Idempotency.IDEMPOTENT, Boolean.class)
            .in(TASK);
    private static final BitrixMethod<Task> DELEGATE =
            BitrixMethod.of("tasks.task.delegate", Idempotency.ONCE, Task.class).in(TASK);
    private static final BitrixMethod<Task> START =
            BitrixMethod.of("tasks.task.start", Idempotency.ONCE, Task.class).in(TASK);
    private static final BitrixMethod<Task> PAUSE =
            BitrixMethod.of("tasks.task.pause", Idempotency.ONCE, Task.class).in(TASK);
    private static final BitrixMethod<Task> DEFER =
            BitrixMethod.of("tasks.task.defer", Idempotency.ONCE, Task.class).in(TASK);
    private static final BitrixMethod<Task> COMPLETE =
            BitrixMethod.of("tasks.task.complete", Idempotency.ONCE, Task.class).in(TASK);
    private static final BitrixMethod<Task> RENEW =
            BitrixMethod.of("tasks.task.renew", Idempotency.ONCE, Task.class).in(TASK);
    private static final BitrixMethod<Task> APPROVE =
            BitrixMethod.of("tasks.task.approve", Idempotency.ONCE, Task.class).in(TASK);
    private static final BitrixMethod<Task> DISAPPROVE = BitrixMethod.of(
                    "tasks.task.disapprove", Idempotency.ONCE, Task.class)
            .in(TASK);

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public Tasks(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * One task.
     *
     * @param id the task's id
     * @param select the fields to return, in upper case, for example {@code UF_CRM_TASK}; without any all but user fields
     * @return {@code tasks.task.get}; empty when there is none, or it may not be seen
     */
    public Call<Optional<Task>> get(long id, String... select) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put(TASK_ID, id);
        if (select.length > 0) {
            parameters.put("select", RecordQuery.all().select(select).selected());
        }
        return calls.optional(GET, parameters);
    }

    /**
     * Tasks by condition, 50 a page. Name the fields: what comes without a selection may change.
     *
     * <p>Pages are counted by offset: sort by {@code ID} for a steady walk. Names are in upper case here.
     *
     * @param query for example {@code RESPONSIBLE_ID}, {@code >=DEADLINE}, {@code !REAL_STATUS}
     * @return {@code tasks.task.list}
     */
    public RecordListing<Task> list(UnaryOperator<RecordQuery> query) {
        RecordQuery asked = query.apply(RecordQuery.all());
        return calls.list(
                LIST,
                new QueryParameters("tasks.task.list")
                        .select("select", asked)
                        .filter("filter", asked)
                        .order("order", asked)
                        .asMap());
    }

    /**
     * Makes a task. Never sent again once its bytes may have arrived.
     *
     * @param fields at least the title and who does it
     * @return {@code tasks.task.add}, answers the task
     */
    public Call<Task> add(TaskFields fields) {
        return calls.call(ADD, Map.of("fields", fields.asMap()));
    }

    /**
     * Changes the fields that are set and leaves the rest.
     *
     * @param id the task's id
     * @param fields what changes
     * @return {@code tasks.task.update}, answers the task
     */
    public Call<Task> update(long id, TaskFields fields) {
        return calls.call(UPDATE, Map.of(TASK_ID, id, "fields", fields.asMap()));
    }

    /**
     * Deletes a task.
     *
     * @param id the task's id
     * @return {@code tasks.task.delete}, answers true
     */
    public Call<Boolean> delete(long id) {
        return calls.call(DELETE, Map.of(TASK_ID, id));
    }

    /**
     * Gives the task to somebody else.
     *
     * @param id the task's id
     * @param userId who does it from now on
     * @return {@code tasks.task.delegate}, answers the task
     */
    public Call<Task> delegate(long id, long userId) {
        return calls.call(DELEGATE, Map.of(TASK_ID, id, "userId", userId));
    }

    /**
     * Begins the work.
     *
     * @param id the task's id
     * @return {@code tasks.task.start}, answers the task
     */
    public Call<Task> start(long id) {
        return calls.call(START, Map.of(TASK_ID, id));
    }

    /**
     * Interrupts the work.
     *
     * @param id the task's id
     * @return {@code tasks.task.pause}, answers the task
     */
    public Call<Task> pause(long id) {
        return calls.call(PAUSE, Map.of(TASK_ID, id));
    }

    /**
     * Puts the task off.
     *
     * @param id the task's id
     * @return {@code tasks.task.defer}, answers the task
     */
    public Call<Task> defer(long id) {
        return calls.call(DEFER, Map.of(TASK_ID, id));
    }

    /**
     * Ends the work. Where the one who set the task controls it, it waits for {@link #approve} then.
     *
     * @param id the task's id
     * @return {@code tasks.task.complete}, answers the task
     */
    public Call<Task> complete(long id) {
        return calls.call(COMPLETE, Map.of(TASK_ID, id));
    }

    /**
     * Takes a finished or deferred task up again.
     *
     * @param id the task's id
     * @return {@code tasks.task.renew}, answers the task
     */
    public Call<Task> renew(long id) {
        return calls.call(RENEW, Map.of(TASK_ID, id));
    }

    /**
     * Accepts what was done.
     *
     * @param id the task's id
     * @return {@code tasks.task.approve}, answers the task
     */
    public Call<Task> approve(long id) {
        return calls.call(APPROVE, Map.of(TASK_ID, id));
    }

    /**
     * Sends what was done back to work.
     *
     * @param id the task's id
     * @return {@code tasks.task.disapprove}, answers the task
     */
    public Call<Task> disapprove(long id) {
        return calls.call(DISAPPROVE, Map.of(TASK_ID, id));
    }
}

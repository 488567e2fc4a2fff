package io.svyaz.bitrix.tasks;

import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.Done;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.List;
import java.util.Map;

/**
 * The checklists of tasks. Scope {@code task}. Immutable and thread-safe.
 *
 * <p>A checklist is an item whose {@code PARENT_ID} is 0. These methods read their parameters by position.
 */
public final class TaskChecklists {
    private static final BitrixMethod<List<ChecklistItem>> LIST =
            BitrixMethod.list("task.checklistitem.getlist", ChecklistItem.class);
    private static final BitrixMethod<ChecklistItem> GET =
            BitrixMethod.of("task.checklistitem.get", Idempotency.READ, ChecklistItem.class);
    private static final BitrixMethod<Long> ADD =
            BitrixMethod.of("task.checklistitem.add", Idempotency.ONCE, Long.class);
    private static final BitrixMethod<Boolean> UPDATE =
            Done.method("task.checklistitem.update", Idempotency.IDEMPOTENT);
    private static final BitrixMethod<Boolean> DELETE =
            Done.method("task.checklistitem.delete", Idempotency.IDEMPOTENT);
    private static final BitrixMethod<Boolean> COMPLETE =
            Done.method("task.checklistitem.complete", Idempotency.IDEMPOTENT);
    private static final BitrixMethod<Boolean> RENEW = Done.method("task.checklistitem.renew", Idempotency.IDEMPOTENT);

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public TaskChecklists(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * All items of a task's checklists, at once.
     *
     * @param taskId the task's id
     * @return {@code task.checklistitem.getlist}
     */
    public Call<List<ChecklistItem>> list(long taskId) {
        return calls.call(LIST, Map.of("TASKID", taskId));
    }

    /**
     * One item.
     *
     * @param taskId the task's id
     * @param id the item's id
     * @return {@code task.checklistitem.get}
     */
    public Call<ChecklistItem> get(long taskId, long id) {
        return calls.call(GET, TaskItems.item(taskId, id));
    }

    /**
     * Adds an item, or a checklist.
     *
     * @param taskId the task's id
     * @param fields at least the title
     * @return {@code task.checklistitem.add}, answers the new id
     */
    public Call<Long> add(long taskId, ChecklistItemFields fields) {
        return calls.call(ADD, TaskItems.ofTask(taskId, fields.asMap()));
    }

    /**
     * Changes the fields that are set and leaves the rest.
     *
     * @param taskId the task's id
     * @param id the item's id
     * @param fields what changes
     * @return {@code task.checklistitem.update}, answers true
     */
    public Call<Boolean> update(long taskId, long id, ChecklistItemFields fields) {
        return calls.call(UPDATE, TaskItems.item(taskId, id, fields.asMap()));
    }

    /**
     * Deletes an item.
     *
     * @param taskId the task's id
     * @param id the item's id
     * @return {@code task.checklistitem.delete}, answers true
     */
    public Call<Boolean> delete(long taskId, long id) {
        return calls.call(DELETE, TaskItems.item(taskId, id));
    }

    /**
     * Marks an item as done.
     *
     * @param taskId the task's id
     * @param id the item's id
     * @return {@code task.checklistitem.complete}, answers true
     */
    public Call<Boolean> complete(long taskId, long id) {
        return calls.call(COMPLETE, TaskItems.item(taskId, id));
    }

    /**
     * Marks an item as not done.
     *
     * @param taskId the task's id
     * @param id the item's id
     * @return {@code task.checklistitem.renew}, answers true
     */
    public Call<Boolean> renew(long taskId, long id) {
        return calls.call(RENEW, TaskItems.item(taskId, id));
    }
}

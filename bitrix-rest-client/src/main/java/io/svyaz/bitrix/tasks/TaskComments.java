package io.svyaz.bitrix.tasks;

import io.svyaz.bitrix.RecordQuery;
import io.svyaz.bitrix.internal.BitrixCalls;
import io.svyaz.bitrix.internal.BitrixMethod;
import io.svyaz.bitrix.internal.Done;
import io.svyaz.bitrix.internal.QueryParameters;
import io.svyaz.core.Call;
import io.svyaz.core.Idempotency;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The comments on tasks. Scope {@code task}. Immutable and thread-safe.
 *
 * <p>These methods do not reach the chats by which newer portals (tasks 25.700) replace comments: there {@link
 * io.svyaz.bitrix.im.Messages} with the task's {@code CHAT_ID} does. They read their parameters by position, so nothing may
 * stand between them.
 */
public final class TaskComments {
    private static final BitrixMethod<List<TaskComment>> LIST =
            BitrixMethod.list("task.commentitem.getlist", TaskComment.class);
    private static final BitrixMethod<TaskComment> GET =
            BitrixMethod.of("task.commentitem.get", Idempotency.READ, TaskComment.class);
    private static final BitrixMethod<Long> ADD = BitrixMethod.of("task.commentitem.add", Idempotency.ONCE, Long.class);
    private static final BitrixMethod<Boolean> UPDATE = Done.method("task.commentitem.update", Idempotency.IDEMPOTENT);
    private static final BitrixMethod<Boolean> DELETE = Done.method("task.commentitem.delete", Idempotency.IDEMPOTENT);

    private final BitrixCalls calls;

    /**
     * For the client.
     *
     * @param calls makes the calls
     */
    public TaskComments(BitrixCalls calls) {
        this.calls = calls;
    }

    /**
     * The comments on a task, all at once.
     *
     * @param taskId the task's id
     * @param query for example {@code AUTHOR_ID} or {@code >=POST_DATE}
     * @return {@code task.commentitem.getlist}, the newest first unless asked otherwise
     * @throws IllegalArgumentException for a selection
     */
    public Call<List<TaskComment>> list(long taskId, UnaryOperator<RecordQuery> query) {
        RecordQuery asked = query.apply(RecordQuery.all());
        return calls.call(
                LIST,
                new QueryParameters("task.commentitem.getlist")
                        .noSelect(asked)
                        .with("TASKID", taskId)
                        .with("ORDER", asked.order())
                        .with("FILTER", asked.conditions())
                        .asMap());
    }

    /**
     * One comment.
     *
     * @param taskId the task's id
     * @param id the comment's id
     * @return {@code task.commentitem.get}
     */
    public Call<TaskComment> get(long taskId, long id) {
        return calls.call(GET, TaskItems.item(taskId, id));
    }

    /**
     * Writes a comment. Never sent again once its bytes may have arrived.
     *
     * @param taskId the task's id
     * @param text {@code POST_MESSAGE}
     * @return {@code task.commentitem.add}, answers the new id
     */
    public Call<Long> add(long taskId, String text) {
        return calls.call(ADD, TaskItems.ofTask(taskId, comment(text, List.of())));
    }

    /**
     * Writes a comment with files.
     *
     * @param taskId the task's id
     * @param text {@code POST_MESSAGE}
     * @param fileIds of the disk of the portal
     * @return {@code task.commentitem.add}, answers the new id
     */
    public Call<Long> add(long taskId, String text, Collection<Long> fileIds) {
        return calls.call(ADD, TaskItems.ofTask(taskId, comment(text, fileIds)));
    }

    /**
     * Changes the text of a comment.
     *
     * @param taskId the task's id
     * @param id the comment's id
     * @param text {@code POST_MESSAGE}
     * @return {@code task.commentitem.update}, answers true
     */
    public Call<Boolean> update(long taskId, long id, String text) {
        return calls.call(UPDATE, TaskItems.item(taskId, id, comment(text, List.of())));
    }

    /**
     * Deletes a comment.
     *
     * @param taskId the task's id
     * @param id the comment's id
     * @return {@code task.commentitem.delete}, answers true
     */
    public Call<Boolean> delete(long taskId, long id) {
        return calls.call(DELETE, TaskItems.item(taskId, id));
    }

    /** Files of the disk are marked by an n; without it an id means a file that is attached already. */
    private static Map<String, @Nullable Object> comment(String text, Collection<Long> fileIds) {
        Map<String, @Nullable Object> comment = new LinkedHashMap<>();
        comment.put("POST_MESSAGE", text);
        if (!fileIds.isEmpty()) {
            comment.put(
                    "UF_FORUM_MESSAGE_DOC", fileIds.stream().map(id -> "n" + id).toList());
        }
        return comment;
    }
}

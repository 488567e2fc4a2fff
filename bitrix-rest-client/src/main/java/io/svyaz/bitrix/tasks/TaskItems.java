package io.svyaz.bitrix.tasks;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters that methods of a task's items read by position: their order is theirs, their names only tell what they are. */
final class TaskItems {
    private TaskItems() {}

    static Map<String, @Nullable Object> ofTask(long taskId, Map<String, @Nullable Object> fields) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("TASKID", taskId);
        parameters.put("FIELDS", fields);
        return parameters;
    }

    static Map<String, @Nullable Object> item(long taskId, long itemId) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("TASKID", taskId);
        parameters.put("ITEMID", itemId);
        return parameters;
    }

    static Map<String, @Nullable Object> item(long taskId, long itemId, Map<String, @Nullable Object> fields) {
        Map<String, @Nullable Object> parameters = item(taskId, itemId);
        parameters.put("FIELDS", fields);
        return parameters;
    }
}

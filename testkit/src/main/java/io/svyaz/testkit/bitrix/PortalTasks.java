package io.svyaz.testkit.bitrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tasks: made with names in upper case, told in camel case. */
final class PortalTasks {
    private final List<Map<String, @Nullable Object>> tasks = new ArrayList<>();

    void register(Map<String, Method> methods) {
        methods.put("tasks.task.add", this::add);
        methods.put("tasks.task.list", this::list);
    }

    List<Map<String, @Nullable Object>> tasks() {
        return tasks;
    }

    private Reply add(Params params) {
        Map<String, @Nullable Object> fields = params.requiredMap("fields");
        for (String required : List.of("TITLE", "RESPONSIBLE_ID")) {
            if (Php.string(fields.get(required)).isEmpty()) {
                throw new BitrixException(new BitrixFailure(400, "ERROR_CORE", "Field " + required + " is empty"));
            }
        }
        var task = new LinkedHashMap<String, @Nullable Object>();
        task.put("id", Integer.toString(tasks.size() + 1));
        task.put("title", fields.get("TITLE"));
        task.put("description", Php.string(fields.get("DESCRIPTION")));
        task.put("responsibleId", Php.string(fields.get("RESPONSIBLE_ID")));
        task.put("deadline", fields.get("DEADLINE"));
        task.put("ufCrmTask", fields.containsKey("UF_CRM_TASK") ? Php.list(fields.get("UF_CRM_TASK")) : false);
        tasks.add(task);
        return Reply.of(Map.of("task", task));
    }

    /** Knows the condition {@code =TITLE} alone; as the portal does, it drops the others. */
    private Reply list(Params params) {
        Object title = params.map("filter").get("=TITLE");
        Reply page = Reply.page(
                tasks.stream()
                        .filter(task -> title == null || title.equals(task.get("title")))
                        .toList(),
                params);
        return new Reply(Map.of("tasks", Php.list(page.result())), page.total(), page.next());
    }
}
